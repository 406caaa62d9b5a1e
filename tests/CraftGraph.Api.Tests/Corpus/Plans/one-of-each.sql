-- 1
SELECT "p"."Slug", COALESCE("p"."Name_Ar", "p"."Name_Fr", "p"."Name_En", "p"."Name_Zgh"), COALESCE("p"."Emphasis_Ar", "p"."Emphasis_Fr", "p"."Emphasis_En", "p"."Emphasis_Zgh"), COALESCE("p"."Purpose_Ar", "p"."Purpose_Fr", "p"."Purpose_En", "p"."Purpose_Zgh"), "p"."Id"
FROM "PlanAxes" AS "p"
WHERE "p"."Slug" = @P0;

-- 2
SELECT "p"."Slug", COALESCE("p"."Name_Ar", "p"."Name_Fr", "p"."Name_En", "p"."Name_Zgh")
FROM "PlanProjects" AS "p"
WHERE "p"."AxisId" = @P0
ORDER BY "p"."Id"
LIMIT @limit;

-- 3
SELECT "p"."Slug", COALESCE("p"."Name_Ar", "p"."Name_Fr", "p"."Name_En", "p"."Name_Zgh"), "p"."Id"
FROM "PlanProjects" AS "p"
WHERE "p"."Slug" = @P0;

-- 4
SELECT "a"."Slug"
FROM "Agreements" AS "a"
WHERE "a"."ProjectId" = @P0
ORDER BY "a"."Id"
LIMIT @limit;

-- 5
SELECT "p"."Slug", "p"."Units"
FROM "ProductionSites" AS "p"
WHERE "p"."ProjectId" = @P0
ORDER BY "p"."Id"
LIMIT @limit;

-- 6
SELECT COUNT(*)
FROM (
SELECT 1
FROM "TrainingProvisions" AS "t"
WHERE "t"."ProjectId" = @P0
) AS "counted";

-- 7
SELECT "f"."Number", "f"."Quotation", "f"."Id"
FROM "PlanProjectFoundingFacts" AS "p"
INNER JOIN "FoundingFacts" AS "f" ON "p"."FoundingFactId" = "f"."Id"
WHERE "p"."PlanProjectId" = @P0
ORDER BY "p"."FoundingFactId"
LIMIT 100;

-- 8: 3 runs, one for each row above it
SELECT "r0"."Slug"
FROM "ReadingFoundingFacts" AS "r"
INNER JOIN "Readings" AS "r0" ON "r"."ReadingId" = "r0"."Id"
WHERE "r"."FoundingFactId" = @P0
ORDER BY "r"."ReadingId"
LIMIT 100;

-- 9
SELECT "p"."Slug", "p"."ValueInThousandths", "p"."Unit", "p"."IsApproximate", "p"."Year", "p"."VerificationNote", COALESCE("i"."Name_Ar", "i"."Name_Fr", "i"."Name_En", "i"."Name_Zgh")
FROM "PlanTargets" AS "p"
INNER JOIN "Indicators" AS "i" ON "p"."IndicatorId" = "i"."Id"
WHERE "p"."Slug" = @P0;

-- 10
SELECT "p"."Slug", "p"."ValueInThousandths", "p0"."Slug"
FROM "PlanTargets" AS "p"
INNER JOIN "Plans" AS "p0" ON "p"."PlanId" = "p0"."Id"
WHERE "p"."Unit" = @P0
ORDER BY "p"."ValueInThousandths" DESC, "p"."Id" DESC
LIMIT @limit;

-- 11
SELECT COUNT(*)
FROM (
SELECT 1
FROM "PlanTargets" AS "p"
WHERE "p"."Unit" = @P0
) AS "counted";

-- 12
SELECT "i"."Slug", COALESCE("i"."Name_Ar", "i"."Name_Fr", "i"."Name_En", "i"."Name_Zgh"), "p"."Id", "p"."Slug", "r"."Id", "r"."Slug", "i"."Id"
FROM "Indicators" AS "i"
LEFT JOIN "Plans" AS "p" ON "i"."PlanId" = "p"."Id"
LEFT JOIN "Regions" AS "r" ON "i"."RegionId" = "r"."Id"
WHERE "i"."Slug" = @P0;

-- 13
SELECT "p"."ValueInThousandths", "p"."Year"
FROM "PlanTargets" AS "p"
WHERE "p"."IndicatorId" = @P0
ORDER BY "p"."Id"
LIMIT @limit;
