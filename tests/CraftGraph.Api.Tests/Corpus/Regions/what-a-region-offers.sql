-- 1
SELECT COALESCE("r"."Name_En", "r"."Name_Fr", "r"."Name_Ar", "r"."Name_Zgh"), "r"."Scheme" = 'Since2015', "r"."Id"
FROM "Regions" AS "r"
WHERE "r"."Slug" = @P0;

-- 2
SELECT "p"."Kind", "p"."Slug"
FROM "Producers" AS "p"
WHERE "p"."RegionId" = @P0
ORDER BY "p"."Id"
LIMIT @limit;

-- 3
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Producers" AS "p"
WHERE "p"."RegionId" = @P0
) AS "counted";

-- 4
SELECT "p"."Slug", "p"."PriceMinor", "p"."Currency"
FROM "Products" AS "p"
WHERE "p"."RegionId" = @P0
ORDER BY "p"."Id"
LIMIT @limit;

-- 5
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Products" AS "p"
WHERE "p"."RegionId" = @P0
) AS "counted";

-- 6
SELECT "l"."Slug"
FROM "Labels" AS "l"
WHERE "l"."RegionId" = @P0
ORDER BY "l"."Slug", "l"."Id"
LIMIT @limit;

-- 7
SELECT "p"."Slug"
FROM "PointsOfSale" AS "p"
WHERE "p"."RegionId" = @P0
ORDER BY "p"."Id"
LIMIT @limit;

-- 8
SELECT COUNT(*)
FROM (
SELECT 1
FROM "PointsOfSale" AS "p"
WHERE "p"."RegionId" = @P0
) AS "counted";

-- 9
SELECT "c"."Slug"
FROM "Circuits" AS "c"
WHERE "c"."RegionId" = @P0
ORDER BY "c"."Slug", "c"."Id"
LIMIT @limit;

-- 10
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Circuits" AS "c"
WHERE "c"."RegionId" = @P0
) AS "counted";

-- 11
SELECT COALESCE("r"."Name_En", "r"."Name_Fr", "r"."Name_Ar", "r"."Name_Zgh"), "r"."Scheme" = 'Since2015', "r"."Id"
FROM "Regions" AS "r"
WHERE "r"."Slug" = @P0;

-- 12
SELECT "p"."Kind", "p"."Slug"
FROM "Producers" AS "p"
WHERE "p"."FormerRegionId" = @P0
ORDER BY "p"."Id"
LIMIT @limit;

-- 13
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Producers" AS "p"
WHERE "p"."FormerRegionId" = @P0
) AS "counted";

-- 14
SELECT "p"."Slug", "p"."PriceMinor", "p"."Currency"
FROM "Products" AS "p"
WHERE "p"."FormerRegionId" = @P0
ORDER BY "p"."Id"
LIMIT @limit;

-- 15
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Products" AS "p"
WHERE "p"."FormerRegionId" = @P0
) AS "counted";

-- 16
SELECT "l"."Slug"
FROM "Labels" AS "l"
WHERE "l"."RegionId" = @P0
ORDER BY "l"."Slug", "l"."Id"
LIMIT @limit;

-- 17
SELECT "p"."Slug"
FROM "PointsOfSale" AS "p"
WHERE "p"."FormerRegionId" = @P0
ORDER BY "p"."Id"
LIMIT @limit;

-- 18
SELECT COUNT(*)
FROM (
SELECT 1
FROM "PointsOfSale" AS "p"
WHERE "p"."FormerRegionId" = @P0
) AS "counted";

-- 19
SELECT "c"."Slug"
FROM "Circuits" AS "c"
WHERE "c"."FormerRegionId" = @P0
ORDER BY "c"."Slug", "c"."Id"
LIMIT @limit;

-- 20
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Circuits" AS "c"
WHERE "c"."FormerRegionId" = @P0
) AS "counted";
