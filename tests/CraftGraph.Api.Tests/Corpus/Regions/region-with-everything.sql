-- 1
SELECT "r"."Slug", COALESCE("r"."Name_En", "r"."Name_Fr", "r"."Name_Ar", "r"."Name_Zgh"), CASE
    WHEN "r"."Name_En" IS NOT NULL THEN 'EN'
    WHEN "r"."Name_Fr" IS NOT NULL THEN 'FR'
    WHEN "r"."Name_Ar" IS NOT NULL THEN 'AR'
    ELSE 'ZGH'
END, "r"."Name_En" IS NULL, COALESCE("r"."Name_Ar", "r"."Name_Fr", "r"."Name_En", "r"."Name_Zgh"), CASE
    WHEN "r"."Name_Ar" IS NOT NULL THEN 'AR'
    WHEN "r"."Name_Fr" IS NOT NULL THEN 'FR'
    WHEN "r"."Name_En" IS NOT NULL THEN 'EN'
    ELSE 'ZGH'
END, "r"."Name_Ar" IS NULL, "r"."Verification", "r"."VerificationNote", "r"."Id", "r"."Scheme" = 'Since2015'
FROM "Regions" AS "r"
WHERE "r"."Slug" = @P0;

-- 2
SELECT "s"."TitleAndAddress", "s"."Kind", "s"."Locator", "s0"."Id", "s0"."Slug"
FROM "RegionSources" AS "r"
INNER JOIN "Sources" AS "s" ON "r"."SourceId" = "s"."Id"
LEFT JOIN "Sources" AS "s0" ON "s"."WholeId" = "s0"."Id"
WHERE "r"."RegionId" = @P0
ORDER BY "r"."SourceId"
LIMIT 100;

-- 3
SELECT "t"."Slug", "t"."Latitude", "t"."Longitude", "r"."Slug"
FROM "Towns" AS "t"
INNER JOIN "Regions" AS "r" ON "t"."FormerRegionId" = "r"."Id"
WHERE "t"."FormerRegionId" = @P0
ORDER BY "t"."Id"
LIMIT @limit;

-- 4
SELECT "r"."Rank", "t"."Slug", "t"."Id"
FROM "RegionTrades" AS "r"
INNER JOIN "Trades" AS "t" ON "r"."TradeId" = "t"."Id"
WHERE "r"."RegionId" = @P0
ORDER BY "r"."Rank", "r"."Id"
LIMIT @limit;

-- 5: 2 runs, one for each row above it
SELECT "r"."Rank", "r0"."Slug", "r0"."Scheme" = 'Since2015', "r0"."Id"
FROM "RegionTrades" AS "r"
INNER JOIN "Regions" AS "r0" ON "r"."RegionId" = "r0"."Id"
WHERE "r"."TradeId" = @P0 AND "r0"."Scheme" = @P1
ORDER BY "r"."Rank", "r"."Id"
LIMIT @limit;

-- 6: 4 runs, one for each row above it
SELECT "p"."Slug", "p"."Id"
FROM "Provinces" AS "p"
WHERE "p"."RegionId" = @P0
ORDER BY "p"."Id"
LIMIT @limit;

-- 7: 8 runs, one for each row above it
SELECT "t"."Slug"
FROM "Towns" AS "t"
WHERE "t"."ProvinceId" = @P0
ORDER BY "t"."Id"
LIMIT @limit;
