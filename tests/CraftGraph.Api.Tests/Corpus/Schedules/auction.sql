-- 1
SELECT "s"."Slug", COALESCE("s"."Name_En", "s"."Name_Fr", "s"."Name_Ar", "s"."Name_Zgh"), "s"."Kind", "f"."Id", "f"."Slug", "p"."Id", "p"."Slug", "p0"."Kind", "p0"."Slug", "t"."Id", "t"."Slug", "t0"."Id", "t0"."Slug", "s"."Venue", "s"."Seats", CASE
    WHEN "s"."PriceMinor" IS NOT NULL THEN 1
END, "s"."PriceMinor", 'MAD', "s"."Id", COALESCE("s"."Facts_En", "s"."Facts_Fr", "s"."Facts_Ar", "s"."Facts_Zgh"), "s"."Verification" = 'Demonstration', "s"."Verification", "s"."VerificationNote"
FROM "Schedules" AS "s"
LEFT JOIN "Fairs" AS "f" ON "s"."FairId" = "f"."Id"
LEFT JOIN "PointsOfSale" AS "p" ON "s"."PointOfSaleId" = "p"."Id"
LEFT JOIN "Producers" AS "p0" ON "s"."ProducerId" = "p0"."Id"
LEFT JOIN "TrainingProvisions" AS "t" ON "s"."TrainingProvisionId" = "t"."Id"
LEFT JOIN "Towns" AS "t0" ON "s"."TownId" = "t0"."Id"
WHERE "s"."Slug" = @P0;

-- 2
SELECT "t"."Slug"
FROM "ScheduleTrades" AS "s"
INNER JOIN "Trades" AS "t" ON "s"."TradeId" = "t"."Id"
WHERE "s"."ScheduleId" = @P0
ORDER BY "s"."TradeId"
LIMIT 100;

-- 3
SELECT "r"."Frequency", "r"."Interval", "r"."FirstDay", "r"."LastDay", "r"."Weekday", "r"."WeekOfMonth", "r"."Days", "r"."Opens", "r"."Closes"
FROM "Recurrences" AS "r"
WHERE "r"."ScheduleId" = @P0
ORDER BY "r"."Id"
LIMIT 100;

-- 4
SELECT "s"."Day"
FROM "ScheduleChanges" AS "s"
WHERE "s"."ScheduleId" = @P0
ORDER BY "s"."Day", "s"."Id"
LIMIT @limit;

-- 5
SELECT *
FROM (
SELECT "o"."Slug", "o"."StartsAt", "o"."Opens", "o"."Id"
FROM "Occurrences" AS "o"
WHERE "o"."ScheduleId" = @P0 AND "o"."StartsAt" < @P3 AND "o"."LaterEndsAt" > @P1 AND "o"."StartsAt" >= @P4 AND "o"."StartsAt" < @P5
ORDER BY "o"."StartsAt", "o"."Id"
LIMIT @limit
)
UNION ALL
SELECT *
FROM (
SELECT "o"."Slug", "o"."StartsAt", "o"."Opens", "o"."Id"
FROM "Occurrences" AS "o"
WHERE "o"."ScheduleId" = @P0 AND "o"."StartsAt" < @P3 AND "o"."StartsAt" >= @P6
ORDER BY "o"."StartsAt", "o"."Id"
LIMIT @limit
)
LIMIT @limit;

-- 6
SELECT "s0"."TitleAndAddress"
FROM "ScheduleSources" AS "s"
INNER JOIN "Sources" AS "s0" ON "s"."SourceId" = "s0"."Id"
WHERE "s"."ScheduleId" = @P0
ORDER BY "s"."SourceId"
LIMIT 100;
