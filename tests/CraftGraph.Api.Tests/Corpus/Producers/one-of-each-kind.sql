-- 1
SELECT "p"."Kind", COALESCE("p"."Name_En", "p"."Name_Fr", "p"."Name_Ar", "p"."Name_Zgh"), COALESCE("p"."Description_En", "p"."Description_Fr", "p"."Description_Ar", "p"."Description_Zgh"), "r"."Slug", "r0"."Id", "r0"."Slug", "p0"."Id", "p0"."Slug", "t"."Id", "t"."Slug", CASE
    WHEN "p"."Latitude" IS NOT NULL THEN 1
END, "p"."Latitude", "p"."Longitude", "p"."Id", "p"."IsDemonstration", "p"."Verification"
FROM "Producers" AS "p"
LEFT JOIN "Regions" AS "r" ON "p"."RegionId" = "r"."Id"
LEFT JOIN "Regions" AS "r0" ON "p"."FormerRegionId" = "r0"."Id"
LEFT JOIN "Provinces" AS "p0" ON "p"."ProvinceId" = "p0"."Id"
LEFT JOIN "Towns" AS "t" ON "p"."TownId" = "t"."Id"
WHERE "p"."Slug" = @P0;

-- 2
SELECT "t"."Slug"
FROM "ProducerTrades" AS "p"
INNER JOIN "Trades" AS "t" ON "p"."TradeId" = "t"."Id"
WHERE "p"."ProducerId" = @P0
ORDER BY "p"."TradeId"
LIMIT 100;

-- 3
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Products" AS "p"
WHERE "p"."ProducerId" = @P0
) AS "counted";

-- 4
SELECT COUNT(*)
FROM (
SELECT 1
FROM "LabelAwards" AS "l"
WHERE "l"."ProducerId" = @P0
) AS "counted";

-- 5
SELECT "s"."Slug"
FROM "ProducerSources" AS "p"
INNER JOIN "Sources" AS "s" ON "p"."SourceId" = "s"."Id"
WHERE "p"."ProducerId" = @P0
ORDER BY "p"."SourceId"
LIMIT 100;

-- 6
SELECT "p"."Slug", COALESCE("p"."Name_En", "p"."Name_Fr", "p"."Name_Ar", "p"."Name_Zgh")
FROM "Producers" AS "p"
WHERE "p"."Kind" = 'Cooperative' AND "p"."Slug" = @P0;

-- 7
SELECT "p"."Slug"
FROM "Producers" AS "p"
WHERE "p"."Kind" = 'Cooperative' AND "p"."Slug" = @P0;

-- 8
SELECT "p"."Slug", "p"."MasterSince"
FROM "Producers" AS "p"
WHERE "p"."Kind" = 'Artisan' AND "p"."Slug" = @P0;

-- 9
SELECT "p"."Slug"
FROM "Producers" AS "p"
WHERE "p"."Kind" = 'ProductionUnit' AND "p"."Slug" = @P0;

-- 10
SELECT "p"."Slug"
FROM "Producers" AS "p"
WHERE "p"."Kind" = 'Enterprise' AND "p"."Slug" = @P0;
