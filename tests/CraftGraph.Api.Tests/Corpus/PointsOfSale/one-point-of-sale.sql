-- 1
SELECT COALESCE("p"."Name_Fr", "p"."Name_En", "p"."Name_Ar", "p"."Name_Zgh"), CASE
    WHEN "p"."Name_Fr" IS NOT NULL THEN 'FR'
    WHEN "p"."Name_En" IS NOT NULL THEN 'EN'
    WHEN "p"."Name_Ar" IS NOT NULL THEN 'AR'
    ELSE 'ZGH'
END, "p"."Kind", COALESCE("t"."Name_Fr", "t"."Name_En", "t"."Name_Ar", "t"."Name_Zgh"), "p"."Verification", "p"."Id"
FROM "PointsOfSale" AS "p"
INNER JOIN "Towns" AS "t" ON "p"."TownId" = "t"."Id"
WHERE "p"."Slug" = @P0;

-- 2
SELECT "s"."Slug"
FROM "PointOfSaleSources" AS "p"
INNER JOIN "Sources" AS "s" ON "p"."SourceId" = "s"."Id"
WHERE "p"."PointOfSaleId" = @P0
ORDER BY "p"."SourceId"
LIMIT 100;
