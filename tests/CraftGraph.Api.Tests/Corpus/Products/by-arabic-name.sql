-- 1
SELECT "p"."Slug", COALESCE("p"."Name_Ar", "p"."Name_Fr", "p"."Name_En", "p"."Name_Zgh"), CASE
    WHEN "p"."Name_Ar" IS NOT NULL THEN 'AR'
    WHEN "p"."Name_Fr" IS NOT NULL THEN 'FR'
    WHEN "p"."Name_En" IS NOT NULL THEN 'EN'
    ELSE 'ZGH'
END, "p"."Name_Ar" IS NULL
FROM "Products" AS "p"
INNER JOIN "Regions" AS "r" ON "p"."RegionId" = "r"."Id"
INNER JOIN "Trades" AS "t" ON "p"."TradeId" = "t"."Id"
WHERE "r"."Slug" = @P0 AND "t"."Slug" = @P1
ORDER BY "p"."NameKeys_Ar", "p"."Id"
LIMIT @limit;
