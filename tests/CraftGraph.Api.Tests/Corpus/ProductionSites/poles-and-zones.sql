-- 1
SELECT "p"."Slug", "p"."Kind", COALESCE("p"."Name_En", "p"."Name_Fr", "p"."Name_Ar", "p"."Name_Zgh"), "r"."Slug", "r"."Id", "p0"."Id", "p0"."Slug", "p"."IsReservedForCrafts", "p"."Units", COALESCE("p"."Priority_En", "p"."Priority_Fr", "p"."Priority_Ar", "p"."Priority_Zgh"), "p1"."Id", "p1"."Slug", "p2"."Id", "p2"."Slug"
FROM "ProductionSites" AS "p"
INNER JOIN "Regions" AS "r" ON "p"."RegionId" = "r"."Id"
LEFT JOIN "Provinces" AS "p0" ON "p"."ProvinceId" = "p0"."Id"
LEFT JOIN "PlanAxes" AS "p1" ON "p"."AxisId" = "p1"."Id"
LEFT JOIN "PlanProjects" AS "p2" ON "p"."ProjectId" = "p2"."Id"
ORDER BY "p"."Id"
LIMIT @limit;

-- 2: 4 runs, one for each row above it
SELECT "r0"."Slug"
FROM "RegionSuccessions" AS "r"
INNER JOIN "Regions" AS "r0" ON "r"."RegionId" = "r0"."Id"
WHERE "r"."FormerRegionId" = @P0
ORDER BY "r"."Id"
LIMIT 100;

-- 3: 3 runs, one for each row above it
SELECT "a"."Slug"
FROM "Agreements" AS "a"
WHERE "a"."ProjectId" = @P0
ORDER BY "a"."Id"
LIMIT @limit;

-- 4
SELECT COUNT(*)
FROM (
SELECT 1
FROM "ProductionSites" AS "p"
) AS "counted";

-- 5
SELECT "p"."Slug", "p"."Id"
FROM "ProductionSites" AS "p"
WHERE "p"."Slug" = @P0;

-- 6
SELECT "f"."Number", "f"."Quotation"
FROM "ProductionSiteFoundingFacts" AS "p"
INNER JOIN "FoundingFacts" AS "f" ON "p"."FoundingFactId" = "f"."Id"
WHERE "p"."ProductionSiteId" = @P0
ORDER BY "p"."FoundingFactId"
LIMIT 100;
