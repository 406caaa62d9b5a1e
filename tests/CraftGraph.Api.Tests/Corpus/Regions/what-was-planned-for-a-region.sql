-- 1
SELECT COALESCE("r"."Name_Fr", "r"."Name_En", "r"."Name_Ar", "r"."Name_Zgh"), "r"."Id"
FROM "Regions" AS "r"
WHERE "r"."Slug" = @P0;

-- 2
SELECT "r0"."Slug", "r0"."Id"
FROM "RegionSuccessions" AS "r"
INNER JOIN "Regions" AS "r0" ON "r"."RegionId" = "r0"."Id"
WHERE "r"."FormerRegionId" = @P0
ORDER BY "r"."Id"
LIMIT 100;

-- 3
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Guidebooks" AS "g"
WHERE "g"."RegionId" = @P0
) AS "counted";

-- 4
SELECT COUNT(*)
FROM (
SELECT 1
FROM "SupportMeasures" AS "s"
WHERE "s"."RegionId" = @P0
) AS "counted";

-- 5
SELECT "p"."Slug", "p"."StartYear", "p"."EndYear"
FROM "Plans" AS "p"
WHERE "p"."RegionId" = @P0
ORDER BY "p"."Id"
LIMIT @limit;

-- 6
SELECT "i"."Slug", "i"."Id"
FROM "Indicators" AS "i"
WHERE "i"."RegionId" = @P0 AND EXISTS (
    SELECT 1
    FROM "PlanTargets" AS "p"
    WHERE "i"."Id" = "p"."IndicatorId") = @P1
ORDER BY "i"."Id"
LIMIT @limit;

-- 7: 4 runs, one for each row above it
SELECT "p"."ValueInThousandths", "p"."Unit", "p"."Year"
FROM "PlanTargets" AS "p"
WHERE "p"."IndicatorId" = @P0
ORDER BY "p"."Id"
LIMIT @limit;

-- 8
SELECT "a"."Slug", "a"."SignedOn"
FROM "Agreements" AS "a"
WHERE "a"."RegionId" = @P0
ORDER BY "a"."Id"
LIMIT @limit;

-- 9
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Events" AS "e"
WHERE "e"."RegionId" = @P0
) AS "counted";

-- 10
SELECT "t"."Slug"
FROM "TrainingProvisions" AS "t"
WHERE "t"."RegionId" = @P0 AND "t"."Kind" = @P1
ORDER BY "t"."Id"
LIMIT @limit;

-- 11
SELECT "s"."Slug", "s"."Theme"
FROM "SupportMeasures" AS "s"
WHERE "s"."RegionId" = @P0 AND "s"."Kind" = @P1
ORDER BY "s"."Id"
LIMIT @limit;

-- 12
SELECT "p"."Slug", "p"."Kind"
FROM "ProductionSites" AS "p"
WHERE "p"."RegionId" = @P0
ORDER BY "p"."Id"
LIMIT @limit;
