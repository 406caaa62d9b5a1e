-- 1
SELECT "r"."Slug", COALESCE("r"."Name_En", "r"."Name_Fr", "r"."Name_Ar", "r"."Name_Zgh"), "r"."IsoCode", "t"."Id", COALESCE("t"."Name_En", "t"."Name_Fr", "t"."Name_Ar", "t"."Name_Zgh"), "r"."Id", "r"."Scheme" = 'Since2015'
FROM "Regions" AS "r"
LEFT JOIN "Towns" AS "t" ON "r"."SeatId" = "t"."Id"
WHERE "r"."Scheme" = @P0
ORDER BY "r"."Id"
LIMIT @limit;

-- 2: 12 runs, one for each row above it
SELECT "r"."Extent", "r0"."Slug"
FROM "RegionSuccessions" AS "r"
INNER JOIN "Regions" AS "r0" ON "r"."FormerRegionId" = "r0"."Id"
WHERE "r"."RegionId" = @P0
ORDER BY "r"."Id"
LIMIT 100;

-- 3: 12 runs, one for each row above it
SELECT "p"."Slug", "p"."Kind"
FROM "Provinces" AS "p"
WHERE "p"."RegionId" = @P0
ORDER BY "p"."Id"
LIMIT @limit;

-- 4
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Regions" AS "r"
WHERE "r"."Scheme" = @P0
) AS "counted";

-- 5
SELECT "r"."Slug", COALESCE("r"."Name_En", "r"."Name_Fr", "r"."Name_Ar", "r"."Name_Zgh"), "r"."IsoCode", "r"."Id", "r"."Scheme" = 'Since2015'
FROM "Regions" AS "r"
WHERE "r"."Scheme" = @P0
ORDER BY "r"."Id"
LIMIT @limit;

-- 6: 16 runs, one for each row above it
SELECT "r"."Extent", "r0"."Slug", COALESCE("r0"."Name_En", "r0"."Name_Fr", "r0"."Name_Ar", "r0"."Name_Zgh"), "r"."Id"
FROM "RegionSuccessions" AS "r"
INNER JOIN "Regions" AS "r0" ON "r"."RegionId" = "r0"."Id"
WHERE "r"."FormerRegionId" = @P0
ORDER BY "r"."Id"
LIMIT 100;

-- 7: 26 runs, one for each row above it
SELECT "p"."Slug"
FROM "RegionSuccessionProvinces" AS "r"
INNER JOIN "Provinces" AS "p" ON "r"."ProvinceId" = "p"."Id"
WHERE "r"."RegionSuccessionId" = @P0
ORDER BY "r"."ProvinceId"
LIMIT 100;

-- 8: 16 runs, one for each row above it
SELECT "p"."Slug"
FROM "Provinces" AS "p"
WHERE "p"."FormerRegionId" = @P0
ORDER BY "p"."Id"
LIMIT @limit;

-- 9: 16 runs, one for each row above it
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Provinces" AS "p"
WHERE "p"."FormerRegionId" = @P0
) AS "counted";

-- 10
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Regions" AS "r"
WHERE "r"."Scheme" = @P0
) AS "counted";
