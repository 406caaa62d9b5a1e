-- 1
SELECT *
FROM (
SELECT "o"."Slug", COALESCE("s"."Name_En", "s"."Name_Fr", "s"."Name_Ar", "s"."Name_Zgh"), "o"."Kind", "o"."StartsAt", "o"."EndsAt", "o"."FirstDay", "o"."LastDay", "o"."Opens", "o"."Closes", "o"."Status", COALESCE("o"."Reason_En", "o"."Reason_Fr", "o"."Reason_Ar", "o"."Reason_Zgh"), "o"."MovedFrom", "o"."Seats", "o"."SeatsBooked", CASE
    WHEN "o"."SeatsBooked" > "o"."Seats" THEN 0
    ELSE "o"."Seats" - "o"."SeatsBooked"
END, CASE
    WHEN "s"."PriceMinor" IS NOT NULL THEN 1
END, "s"."PriceMinor", 'MAD', "t"."Id", "t"."Slug", "r"."Id", "r"."Slug", CASE
    WHEN "o"."Latitude" IS NOT NULL THEN 1
END, "o"."Latitude", "o"."Longitude", "o"."CoordinatePrecision", "o"."IsDemonstration", "o"."Id"
FROM "Occurrences" AS "o"
INNER JOIN "Schedules" AS "s" ON "o"."ScheduleId" = "s"."Id"
LEFT JOIN "Towns" AS "t" ON "o"."TownId" = "t"."Id"
LEFT JOIN "Regions" AS "r" ON "o"."RegionId" = "r"."Id"
WHERE "o"."StartsAt" < @P2 AND "o"."LaterEndsAt" > @P0 AND "o"."StartsAt" >= @P3 AND "o"."StartsAt" < @P4
ORDER BY "o"."StartsAt", "o"."Id"
LIMIT @limit
)
UNION ALL
SELECT *
FROM (
SELECT "o"."Slug", COALESCE("s"."Name_En", "s"."Name_Fr", "s"."Name_Ar", "s"."Name_Zgh"), "o"."Kind", "o"."StartsAt", "o"."EndsAt", "o"."FirstDay", "o"."LastDay", "o"."Opens", "o"."Closes", "o"."Status", COALESCE("o"."Reason_En", "o"."Reason_Fr", "o"."Reason_Ar", "o"."Reason_Zgh"), "o"."MovedFrom", "o"."Seats", "o"."SeatsBooked", CASE
    WHEN "o"."SeatsBooked" > "o"."Seats" THEN 0
    ELSE "o"."Seats" - "o"."SeatsBooked"
END, CASE
    WHEN "s"."PriceMinor" IS NOT NULL THEN 1
END, "s"."PriceMinor", 'MAD', "t"."Id", "t"."Slug", "r"."Id", "r"."Slug", CASE
    WHEN "o"."Latitude" IS NOT NULL THEN 1
END, "o"."Latitude", "o"."Longitude", "o"."CoordinatePrecision", "o"."IsDemonstration", "o"."Id"
FROM "Occurrences" AS "o"
INNER JOIN "Schedules" AS "s" ON "o"."ScheduleId" = "s"."Id"
LEFT JOIN "Towns" AS "t" ON "o"."TownId" = "t"."Id"
LEFT JOIN "Regions" AS "r" ON "o"."RegionId" = "r"."Id"
WHERE "o"."StartsAt" < @P2 AND "o"."StartsAt" >= @P5
ORDER BY "o"."StartsAt", "o"."Id"
LIMIT @limit
)
LIMIT @limit;

-- 2
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Occurrences" AS "o"
WHERE "o"."StartsAt" < @P2 AND ("o"."StartsAt" >= @P1 OR "o"."LaterEndsAt" > @P0)
) AS "counted";

-- 3
SELECT "o"."Kind", COUNT(*)
FROM "Occurrences" AS "o"
WHERE "o"."StartsAt" < @P2 AND ("o"."StartsAt" >= @P1 OR "o"."LaterEndsAt" > @P0)
GROUP BY "o"."Kind";

-- 4
SELECT "o"."Status", COUNT(*)
FROM "Occurrences" AS "o"
WHERE "o"."StartsAt" < @P2 AND ("o"."StartsAt" >= @P1 OR "o"."LaterEndsAt" > @P0)
GROUP BY "o"."Status";

-- 5
SELECT "r"."Slug", "o0"."Count"
FROM "Regions" AS "r"
INNER JOIN (
    SELECT "o"."RegionId" AS "Value", COUNT(*) AS "Count"
    FROM "Occurrences" AS "o"
    WHERE "o"."StartsAt" < @P2 AND ("o"."StartsAt" >= @P1 OR "o"."LaterEndsAt" > @P0)
    GROUP BY "o"."RegionId"
) AS "o0" ON "r"."Id" = "o0"."Value"
ORDER BY "o0"."Count" DESC, "r"."Slug"
LIMIT 1001;

-- 6
SELECT "t"."Slug", "o0"."Count"
FROM "Towns" AS "t"
INNER JOIN (
    SELECT "o"."TownId" AS "Value", COUNT(*) AS "Count"
    FROM "Occurrences" AS "o"
    WHERE "o"."StartsAt" < @P2 AND ("o"."StartsAt" >= @P1 OR "o"."LaterEndsAt" > @P0)
    GROUP BY "o"."TownId"
) AS "o0" ON "t"."Id" = "o0"."Value"
ORDER BY "o0"."Count" DESC, "t"."Slug"
LIMIT 1001;

-- 7
SELECT "t"."Slug", "s2"."Count"
FROM "Trades" AS "t"
INNER JOIN (
    SELECT "s1"."Id" AS "Value", COUNT(DISTINCT ("o"."Id")) AS "Count"
    FROM "Occurrences" AS "o"
    INNER JOIN "Schedules" AS "s" ON "o"."ScheduleId" = "s"."Id"
    INNER JOIN (
        SELECT "t0"."Id", "s0"."ScheduleId"
        FROM "ScheduleTrades" AS "s0"
        INNER JOIN "Trades" AS "t0" ON "s0"."TradeId" = "t0"."Id"
    ) AS "s1" ON "s"."Id" = "s1"."ScheduleId"
    WHERE "o"."StartsAt" < @P2 AND ("o"."StartsAt" >= @P1 OR "o"."LaterEndsAt" > @P0)
    GROUP BY "s1"."Id"
) AS "s2" ON "t"."Id" = "s2"."Value"
ORDER BY "s2"."Count" DESC, "t"."Slug"
LIMIT 1001;

-- 8
SELECT "o"."IsDemonstration", COUNT(*)
FROM "Occurrences" AS "o"
WHERE "o"."StartsAt" < @P2 AND ("o"."StartsAt" >= @P1 OR "o"."LaterEndsAt" > @P0)
GROUP BY "o"."IsDemonstration";
