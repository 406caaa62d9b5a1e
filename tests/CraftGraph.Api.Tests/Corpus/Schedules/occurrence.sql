-- 1
SELECT "o"."Slug", "o"."StartsAt", "o"."EndsAt", "s"."Slug"
FROM "Occurrences" AS "o"
INNER JOIN "Schedules" AS "s" ON "o"."ScheduleId" = "s"."Id"
WHERE "o"."Slug" = @P0;

-- 2
SELECT "s"."Id", "s"."Slug"
FROM "Fairs" AS "f"
LEFT JOIN "Schedules" AS "s" ON "f"."Id" = "s"."FairId"
WHERE "f"."Slug" = @P0;

-- 3
SELECT *
FROM (
SELECT "o"."Slug", "o"."FirstDay", "o"."LastDay", "t"."Id", "t"."Slug", CASE
    WHEN "o"."Latitude" IS NOT NULL THEN 1
END, "o"."Latitude", "o"."StartsAt", "o"."Id"
FROM "Occurrences" AS "o"
LEFT JOIN "Towns" AS "t" ON "o"."TownId" = "t"."Id"
WHERE "o"."ScheduleId" = @P0 AND "o"."StartsAt" < @P3 AND "o"."LaterEndsAt" > @P1 AND "o"."StartsAt" >= @P4 AND "o"."StartsAt" < @P5
ORDER BY "o"."StartsAt", "o"."Id"
LIMIT @limit
)
UNION ALL
SELECT *
FROM (
SELECT "o"."Slug", "o"."FirstDay", "o"."LastDay", "t"."Id", "t"."Slug", CASE
    WHEN "o"."Latitude" IS NOT NULL THEN 1
END, "o"."Latitude", "o"."StartsAt", "o"."Id"
FROM "Occurrences" AS "o"
LEFT JOIN "Towns" AS "t" ON "o"."TownId" = "t"."Id"
WHERE "o"."ScheduleId" = @P0 AND "o"."StartsAt" < @P3 AND "o"."StartsAt" >= @P6
ORDER BY "o"."StartsAt", "o"."Id"
LIMIT @limit
)
LIMIT @limit;

-- 4
SELECT "p"."Kind", "p"."Slug", "p"."Id"
FROM "Producers" AS "p"
WHERE EXISTS (
    SELECT 1
    FROM "Schedules" AS "s"
    WHERE "p"."Id" = "s"."ProducerId" AND "s"."Kind" = @P0)
ORDER BY "p"."Id"
LIMIT @limit;

-- 5
SELECT "s"."Slug"
FROM "Schedules" AS "s"
WHERE "s"."ProducerId" = @P0
ORDER BY "s"."Id"
LIMIT @limit;

-- 6
SELECT *
FROM (
SELECT "o"."Slug", "o"."StartsAt", "o"."Id"
FROM "Occurrences" AS "o"
WHERE "o"."ProducerId" = @P0 AND "o"."StartsAt" < @P3 AND "o"."LaterEndsAt" > @P1 AND "o"."StartsAt" >= @P4 AND "o"."StartsAt" < @P5
ORDER BY "o"."StartsAt", "o"."Id"
LIMIT @limit
)
UNION ALL
SELECT *
FROM (
SELECT "o"."Slug", "o"."StartsAt", "o"."Id"
FROM "Occurrences" AS "o"
WHERE "o"."ProducerId" = @P0 AND "o"."StartsAt" < @P3 AND "o"."StartsAt" >= @P6
ORDER BY "o"."StartsAt", "o"."Id"
LIMIT @limit
)
LIMIT @limit;

-- 7
SELECT "t"."Id"
FROM "TrainingProvisions" AS "t"
WHERE "t"."Slug" = @P0;

-- 8
SELECT "s"."Slug"
FROM "Schedules" AS "s"
WHERE "s"."TrainingProvisionId" = @P0
ORDER BY "s"."Id"
LIMIT @limit;
