-- 1
SELECT "s"."Slug", "s"."Id"
FROM "Schedules" AS "s"
WHERE "s"."Kind" = @P0
ORDER BY "s"."Id"
LIMIT @limit;

-- 2: 4 runs, one for each row above it
SELECT "r"."Frequency", "r"."Weekday", "r"."Opens", "r"."Closes"
FROM "Recurrences" AS "r"
WHERE "r"."ScheduleId" = @P0
ORDER BY "r"."Id"
LIMIT 100;

-- 3: 4 runs, one for each row above it
SELECT "s"."Day", "s"."Kind", "s"."NewDay", "s"."Opens", "s"."Closes", COALESCE("s"."Reason_En", "s"."Reason_Fr", "s"."Reason_Ar", "s"."Reason_Zgh")
FROM "ScheduleChanges" AS "s"
WHERE "s"."ScheduleId" = @P0
ORDER BY "s"."Day", "s"."Id"
LIMIT @limit;

-- 4: 4 runs, one for each row above it
SELECT *
FROM (
SELECT "o"."Slug", "o"."Status", "o"."StartsAt", "o"."Id"
FROM "Occurrences" AS "o"
WHERE "o"."ScheduleId" = @P0 AND "o"."StartsAt" < @P3 AND "o"."LaterEndsAt" > @P1 AND "o"."StartsAt" >= @P4 AND "o"."StartsAt" < @P5
ORDER BY "o"."StartsAt", "o"."Id"
LIMIT @limit
)
UNION ALL
SELECT *
FROM (
SELECT "o"."Slug", "o"."Status", "o"."StartsAt", "o"."Id"
FROM "Occurrences" AS "o"
WHERE "o"."ScheduleId" = @P0 AND "o"."StartsAt" < @P3 AND "o"."StartsAt" >= @P6
ORDER BY "o"."StartsAt", "o"."Id"
LIMIT @limit
)
LIMIT @limit;

-- 5
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Schedules" AS "s"
WHERE "s"."Kind" = @P0
) AS "counted";

-- 6
SELECT "s"."Kind", COUNT(*)
FROM "Schedules" AS "s"
GROUP BY "s"."Kind";

-- 7
SELECT "t"."Slug", "s1"."Count"
FROM "Trades" AS "t"
INNER JOIN (
    SELECT "s0"."TradeId" AS "Value", COUNT(*) AS "Count"
    FROM "Schedules" AS "s"
    INNER JOIN "ScheduleTrades" AS "s0" ON "s"."Id" = "s0"."ScheduleId"
    WHERE "s"."Kind" = @P0
    GROUP BY "s0"."TradeId"
) AS "s1" ON "t"."Id" = "s1"."Value"
ORDER BY "s1"."Count" DESC, "t"."Slug"
LIMIT 1001;

-- 8
SELECT "s0"."Key", COUNT(*)
FROM (
    SELECT "s"."Verification" = 'Demonstration' AS "Key"
    FROM "Schedules" AS "s"
    WHERE "s"."Kind" = @P0
) AS "s0"
GROUP BY "s0"."Key";
