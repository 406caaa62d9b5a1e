-- 1
SELECT "p"."Slug", COALESCE("p"."Name_Ar", "p"."Name_Fr", "p"."Name_En", "p"."Name_Zgh"), CASE
    WHEN "p"."Name_Ar" IS NOT NULL THEN 'AR'
    WHEN "p"."Name_Fr" IS NOT NULL THEN 'FR'
    WHEN "p"."Name_En" IS NOT NULL THEN 'EN'
    ELSE 'ZGH'
END, "p"."Name_Ar" IS NULL
FROM "Products" AS "p"
WHERE "p"."RegionId" = COALESCE((
    SELECT "r"."Id"
    FROM "Regions" AS "r"
    WHERE "r"."Slug" = @P0
    LIMIT 1), 0) AND "p"."TradeId" = COALESCE((
    SELECT "t"."Id"
    FROM "Trades" AS "t"
    WHERE "t"."Slug" = @P1
    LIMIT 1), 0)
ORDER BY "p"."NameKeys_Ar", "p"."Id"
LIMIT @limit;
