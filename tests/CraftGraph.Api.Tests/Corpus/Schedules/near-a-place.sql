-- 1
SELECT *
FROM (
SELECT "o"."Slug", "o"."Kind", "o"."StartsAt", CASE
    WHEN "o"."SeatsBooked" > "o"."Seats" THEN 0
    ELSE "o"."Seats" - "o"."SeatsBooked"
END, CASE
    WHEN "s"."PriceMinor" IS NOT NULL THEN 1
END, "s"."PriceMinor", 12742017.6 * asin(min(1.0, sqrt(pow(sin(("o"."Latitude" - @P3) * 0.0087266462599716477), 2.0) + (@P5 * cos("o"."Latitude" * 0.017453292519943295)) * pow(sin(("o"."Longitude" - @P4) * 0.0087266462599716477), 2.0)))), "p0"."Kind", "p0"."Slug", COALESCE("p0"."Name_En", "p0"."Name_Fr", "p0"."Name_Ar", "p0"."Name_Zgh"), "o"."Id"
FROM "Occurrences" AS "o"
INNER JOIN "Schedules" AS "s" ON "o"."ScheduleId" = "s"."Id"
LEFT JOIN "Producers" AS "p0" ON "o"."ProducerId" = "p0"."Id"
WHERE "o"."StartsAt" < @P2 AND (("o"."MapNumber" >= @P6 AND "o"."MapNumber" <= @P7) OR ("o"."MapNumber" >= @P8 AND "o"."MapNumber" <= @P9) OR ("o"."MapNumber" >= @P10 AND "o"."MapNumber" <= @P11) OR ("o"."MapNumber" >= @P12 AND "o"."MapNumber" <= @P13) OR ("o"."MapNumber" >= @P14 AND "o"."MapNumber" <= @P15)) AND 12742017.6 * asin(min(1.0, sqrt(pow(sin(("o"."Latitude" - @P3) * 0.0087266462599716477), 2.0) + (@P5 * cos("o"."Latitude" * 0.017453292519943295)) * pow(sin(("o"."Longitude" - @P4) * 0.0087266462599716477), 2.0)))) <= @P16 AND "o"."Kind" IN (
    SELECT "p"."value"
    FROM json_each(@P17) AS "p"
) AND CASE
    WHEN "o"."SeatsBooked" > "o"."Seats" THEN 0
    ELSE "o"."Seats" - "o"."SeatsBooked"
END >= @P18 AND "o"."Status" <> @P19 AND "o"."LaterEndsAt" > @P0 AND "o"."StartsAt" >= @P20 AND "o"."StartsAt" < @P21
ORDER BY "o"."StartsAt", "o"."Id"
LIMIT @limit
)
UNION ALL
SELECT *
FROM (
SELECT "o"."Slug", "o"."Kind", "o"."StartsAt", CASE
    WHEN "o"."SeatsBooked" > "o"."Seats" THEN 0
    ELSE "o"."Seats" - "o"."SeatsBooked"
END, CASE
    WHEN "s"."PriceMinor" IS NOT NULL THEN 1
END, "s"."PriceMinor", 12742017.6 * asin(min(1.0, sqrt(pow(sin(("o"."Latitude" - @P3) * 0.0087266462599716477), 2.0) + (@P5 * cos("o"."Latitude" * 0.017453292519943295)) * pow(sin(("o"."Longitude" - @P4) * 0.0087266462599716477), 2.0)))), "p0"."Kind", "p0"."Slug", COALESCE("p0"."Name_En", "p0"."Name_Fr", "p0"."Name_Ar", "p0"."Name_Zgh"), "o"."Id"
FROM "Occurrences" AS "o"
INNER JOIN "Schedules" AS "s" ON "o"."ScheduleId" = "s"."Id"
LEFT JOIN "Producers" AS "p0" ON "o"."ProducerId" = "p0"."Id"
WHERE "o"."StartsAt" < @P2 AND (("o"."MapNumber" >= @P6 AND "o"."MapNumber" <= @P7) OR ("o"."MapNumber" >= @P8 AND "o"."MapNumber" <= @P9) OR ("o"."MapNumber" >= @P10 AND "o"."MapNumber" <= @P11) OR ("o"."MapNumber" >= @P12 AND "o"."MapNumber" <= @P13) OR ("o"."MapNumber" >= @P14 AND "o"."MapNumber" <= @P15)) AND 12742017.6 * asin(min(1.0, sqrt(pow(sin(("o"."Latitude" - @P3) * 0.0087266462599716477), 2.0) + (@P5 * cos("o"."Latitude" * 0.017453292519943295)) * pow(sin(("o"."Longitude" - @P4) * 0.0087266462599716477), 2.0)))) <= @P16 AND "o"."Kind" IN (
    SELECT "p"."value"
    FROM json_each(@P17) AS "p"
) AND CASE
    WHEN "o"."SeatsBooked" > "o"."Seats" THEN 0
    ELSE "o"."Seats" - "o"."SeatsBooked"
END >= @P18 AND "o"."Status" <> @P19 AND "o"."StartsAt" >= @P22
ORDER BY "o"."StartsAt", "o"."Id"
LIMIT @limit
)
LIMIT @limit;

-- 2: 20 runs, one for each row above it
SELECT "s1"."Slug"
FROM "Occurrences" AS "o"
INNER JOIN "Schedules" AS "s" ON "o"."ScheduleId" = "s"."Id"
INNER JOIN (
    SELECT "t"."Id", "t"."Slug", "s0"."ScheduleId"
    FROM "ScheduleTrades" AS "s0"
    INNER JOIN "Trades" AS "t" ON "s0"."TradeId" = "t"."Id"
) AS "s1" ON "s"."Id" = "s1"."ScheduleId"
WHERE "o"."Id" = @P0
ORDER BY "s1"."Id"
LIMIT 100;
