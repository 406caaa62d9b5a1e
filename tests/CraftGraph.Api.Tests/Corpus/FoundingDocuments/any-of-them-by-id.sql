-- 1
SELECT "a"."Slug"
FROM "Agreements" AS "a"
WHERE "a"."Slug" IN (
    SELECT "p"."value"
    FROM json_each(@P0) AS "p"
);

-- 2
SELECT "a"."Slug"
FROM "AgreementObjects" AS "a"
WHERE "a"."Slug" IN (
    SELECT "p"."value"
    FROM json_each(@P0) AS "p"
);

-- 3
SELECT "a"."Slug"
FROM "AgreementParties" AS "a"
WHERE "a"."Slug" IN (
    SELECT "p"."value"
    FROM json_each(@P0) AS "p"
);

-- 4
SELECT "e"."Slug"
FROM "Events" AS "e"
WHERE "e"."Slug" IN (
    SELECT "p"."value"
    FROM json_each(@P0) AS "p"
);

-- 5
SELECT "e"."Slug"
FROM "EventAttendees" AS "e"
WHERE "e"."Slug" IN (
    SELECT "p"."value"
    FROM json_each(@P0) AS "p"
);

-- 6
SELECT "e"."Slug"
FROM "EventSessions" AS "e"
WHERE "e"."Slug" IN (
    SELECT "p"."value"
    FROM json_each(@P0) AS "p"
);

-- 7
SELECT "e"."Slug"
FROM "EventStatements" AS "e"
WHERE "e"."Slug" IN (
    SELECT "p"."value"
    FROM json_each(@P0) AS "p"
);

-- 8
SELECT "f"."Slug"
FROM "Fairs" AS "f"
WHERE "f"."Slug" IN (
    SELECT "p"."value"
    FROM json_each(@P0) AS "p"
);

-- 9
SELECT "f"."Slug"
FROM "FairParticipations" AS "f"
WHERE "f"."Slug" IN (
    SELECT "p"."value"
    FROM json_each(@P0) AS "p"
);

-- 10
SELECT "f"."Number"
FROM "FoundingFacts" AS "f"
WHERE "f"."Number" IN (
    SELECT "p"."value"
    FROM json_each(@P0) AS "p"
);

-- 11
SELECT "g"."Slug"
FROM "Guidebooks" AS "g"
WHERE "g"."Slug" IN (
    SELECT "p"."value"
    FROM json_each(@P0) AS "p"
);

-- 12
SELECT "i"."Slug"
FROM "Indicators" AS "i"
WHERE "i"."Slug" IN (
    SELECT "p"."value"
    FROM json_each(@P0) AS "p"
);

-- 13
SELECT "l"."Slug"
FROM "LogisticsServices" AS "l"
WHERE "l"."Slug" IN (
    SELECT "p"."value"
    FROM json_each(@P0) AS "p"
);

-- 14
SELECT "p"."Slug"
FROM "Plans" AS "p"
WHERE "p"."Slug" IN (
    SELECT "p0"."value"
    FROM json_each(@P0) AS "p0"
);

-- 15
SELECT "p"."Slug"
FROM "PlanAxes" AS "p"
WHERE "p"."Slug" IN (
    SELECT "p0"."value"
    FROM json_each(@P0) AS "p0"
);

-- 16
SELECT "p"."Slug"
FROM "PlanProjects" AS "p"
WHERE "p"."Slug" IN (
    SELECT "p0"."value"
    FROM json_each(@P0) AS "p0"
);

-- 17
SELECT "p"."Slug"
FROM "PlanTargets" AS "p"
WHERE "p"."Slug" IN (
    SELECT "p0"."value"
    FROM json_each(@P0) AS "p0"
);

-- 18
SELECT "p"."Slug"
FROM "ProductionSites" AS "p"
WHERE "p"."Slug" IN (
    SELECT "p0"."value"
    FROM json_each(@P0) AS "p0"
);

-- 19
SELECT "r"."Slug"
FROM "Readings" AS "r"
WHERE "r"."Slug" IN (
    SELECT "p"."value"
    FROM json_each(@P0) AS "p"
);

-- 20
SELECT "s"."Slug"
FROM "SupportMeasures" AS "s"
WHERE "s"."Slug" IN (
    SELECT "p"."value"
    FROM json_each(@P0) AS "p"
);

-- 21
SELECT "t"."Slug"
FROM "TrainingProvisions" AS "t"
WHERE "t"."Slug" IN (
    SELECT "p"."value"
    FROM json_each(@P0) AS "p"
);
