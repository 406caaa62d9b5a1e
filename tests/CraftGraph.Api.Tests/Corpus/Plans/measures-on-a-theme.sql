-- 1
SELECT "p"."Slug", COALESCE("p"."Name_En", "p"."Name_Fr", "p"."Name_Ar", "p"."Name_Zgh"), "p"."Kind", "p"."Theme", "p"."TargetGroup", "p"."PlaceKind", "p"."Quantity", "p"."QuantityUnit", CASE
    WHEN "p"."BudgetMinor" IS NOT NULL THEN 1
END, "p"."BudgetMinor", 'MAD', "p1"."Slug", "p2"."Id", "p2"."Slug", "r"."Slug", "p3"."Id", "p3"."Slug", "p"."Id", "p"."Verification"
FROM "PlanProjects" AS "p"
INNER JOIN "Plans" AS "p1" ON "p"."PlanId" = "p1"."Id"
LEFT JOIN "PlanAxes" AS "p2" ON "p"."AxisId" = "p2"."Id"
INNER JOIN "Regions" AS "r" ON "p"."RegionId" = "r"."Id"
LEFT JOIN "Provinces" AS "p3" ON "p"."ProvinceId" = "p3"."Id"
WHERE "p"."Theme" IN (
    SELECT "p0"."value"
    FROM json_each(@P0) AS "p0"
)
ORDER BY "p"."NameKeys_En", "p"."Id"
LIMIT @limit;

-- 2: 8 runs, one for each row above it
SELECT "s"."Slug"
FROM "SupportMeasures" AS "s"
WHERE "s"."ProjectId" = @P0
ORDER BY "s"."Id"
LIMIT @limit;

-- 3: 8 runs, one for each row above it
SELECT "s"."TitleAndAddress"
FROM "PlanProjectSources" AS "p"
INNER JOIN "Sources" AS "s" ON "p"."SourceId" = "s"."Id"
WHERE "p"."PlanProjectId" = @P0
ORDER BY "p"."SourceId"
LIMIT 100;

-- 4
SELECT COUNT(*)
FROM (
SELECT 1
FROM "PlanProjects" AS "p"
WHERE "p"."Theme" IN (
    SELECT "p0"."value"
    FROM json_each(@P0) AS "p0"
)
) AS "counted";

-- 5
SELECT "p"."Slug", "p0"."Slug", "e"."Id", "e"."Slug", "p"."Id"
FROM "PlanAxes" AS "p"
INNER JOIN "Plans" AS "p0" ON "p"."PlanId" = "p0"."Id"
LEFT JOIN "Events" AS "e" ON "p"."EventId" = "e"."Id"
WHERE "p"."Theme" = @P0
ORDER BY "p"."Position", "p"."Id"
LIMIT @limit;

-- 6
SELECT "p"."Slug"
FROM "PlanTargets" AS "p"
WHERE "p"."MentionedUnderId" = @P0
ORDER BY "p"."Id"
LIMIT @limit;
