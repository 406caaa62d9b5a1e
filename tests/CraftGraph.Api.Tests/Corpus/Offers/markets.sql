-- 1
SELECT "m"."Slug", COALESCE("m"."Name_En", "m"."Name_Fr", "m"."Name_Ar", "m"."Name_Zgh"), CASE
    WHEN "m"."Name_En" IS NOT NULL THEN 'EN'
    WHEN "m"."Name_Fr" IS NOT NULL THEN 'FR'
    WHEN "m"."Name_Ar" IS NOT NULL THEN 'AR'
    ELSE 'ZGH'
END, "m"."CountryCode", "m"."Currency", "e"."Id", "e"."Slug", "e"."Currency", "e"."Day", "e"."Units", "e"."DirhamTenThousandths", "e"."IsDemonstration", "m"."SharePercent", "m"."SharePeriod", "m"."GrowthPercent", COALESCE("m"."Note_En", "m"."Note_Fr", "m"."Note_Ar", "m"."Note_Zgh"), "m"."Verification", "m"."Id"
FROM "Markets" AS "m"
LEFT JOIN "ExchangeRates" AS "e" ON "m"."ExchangeRateId" = "e"."Id"
ORDER BY "m"."Slug", "m"."Id"
LIMIT @limit;

-- 2: 15 runs, one for each row above it
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Offers" AS "o"
WHERE "o"."MarketId" = @P0
) AS "counted";

-- 3
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Markets" AS "m"
) AS "counted";

-- 4
SELECT COALESCE("m"."Name_En", "m"."Name_Fr", "m"."Name_Ar", "m"."Name_Zgh"), "m"."Id"
FROM "Markets" AS "m"
WHERE "m"."Slug" = @P0;

-- 5
SELECT "s"."Slug"
FROM "MarketSources" AS "m"
INNER JOIN "Sources" AS "s" ON "m"."SourceId" = "s"."Id"
WHERE "m"."MarketId" = @P0
ORDER BY "m"."SourceId"
LIMIT 100;
