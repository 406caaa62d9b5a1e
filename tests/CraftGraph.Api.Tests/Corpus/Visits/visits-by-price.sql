-- 1
SELECT "v"."Slug", CASE
    WHEN "v"."PriceMinor" IS NOT NULL THEN 1
END, "v"."PriceMinor", "v"."Currency", "v"."PriceBasis", "v"."DurationMinutes", "v"."Booking", "v"."BookingHoursAhead", "v"."BookingPhone", "v"."BookingEmail", "v"."BookingPage", "p"."Kind", "p"."Slug", "v"."Id"
FROM "Visits" AS "v"
INNER JOIN "Producers" AS "p" ON "v"."ProducerId" = "p"."Id"
WHERE "v"."Kind" = @P0 AND "v"."PriceMinor" > @P1
ORDER BY "v"."PriceMinor", "v"."Id"
LIMIT @limit;

-- 2: 3 runs, one for each row above it
SELECT "o"."Calendar", "o"."Weekday", "o"."Opens", "o"."Closes"
FROM "OpeningRules" AS "o"
WHERE "o"."VisitId" = @P0
ORDER BY "o"."Id"
LIMIT 200;

-- 3: 3 runs, one for each row above it
SELECT "o"."Calendar", "o"."IsOpen", "o"."Weekday", "o"."Opens", "o"."Closes", "o"."FirstDay", "o"."LastDay", "o"."FirstMonthDay", "o"."LastMonthDay", "o"."Reason_Ar", "o"."Reason_Fr", "o"."Reason_En", "o"."Reason_Zgh", "o"."PointOfSaleId"
FROM "OpeningRules" AS "o"
WHERE "o"."VisitId" = @P0
ORDER BY "o"."Id"
LIMIT 200;

-- 4: 3 runs, one for each row above it
SELECT "o"."Calendar", "o"."IsOpen", "o"."Weekday", "o"."Opens", "o"."Closes", "o"."FirstDay", "o"."LastDay", "o"."FirstMonthDay", "o"."LastMonthDay", "o"."Reason_Ar", "o"."Reason_Fr", "o"."Reason_En", "o"."Reason_Zgh", "o"."PointOfSaleId"
FROM "Visits" AS "v"
INNER JOIN "Producers" AS "p" ON "v"."ProducerId" = "p"."Id"
INNER JOIN "OpeningRules" AS "o" ON "p"."Id" = "o"."ProducerId"
WHERE "v"."Id" = @P0
ORDER BY "o"."Id"
LIMIT 200;

-- 5
SELECT "r"."HijriYear", "r"."FirstDay", "r"."LastDay"
FROM "Ramadans" AS "r"
ORDER BY "r"."Id"
LIMIT 400;

-- 6
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Visits" AS "v"
WHERE "v"."Kind" = @P0 AND "v"."PriceMinor" > @P1
) AS "counted";

-- 7
SELECT "v"."Kind", COUNT(*)
FROM "Visits" AS "v"
WHERE "v"."PriceMinor" > @P0
GROUP BY "v"."Kind";

-- 8
SELECT "s"."Slug", "s0"."Count"
FROM "SpokenLanguages" AS "s"
INNER JOIN (
    SELECT "v0"."SpokenLanguageId" AS "Value", COUNT(*) AS "Count"
    FROM "Visits" AS "v"
    INNER JOIN "VisitLanguages" AS "v0" ON "v"."Id" = "v0"."VisitId"
    WHERE "v"."Kind" = @P0 AND "v"."PriceMinor" > @P1
    GROUP BY "v0"."SpokenLanguageId"
) AS "s0" ON "s"."Id" = "s0"."Value"
ORDER BY "s0"."Count" DESC, "s"."Slug"
LIMIT 1001;

-- 9
SELECT "v"."Booking", COUNT(*)
FROM "Visits" AS "v"
WHERE "v"."Kind" = @P0 AND "v"."PriceMinor" > @P1 AND "v"."Booking" IS NOT NULL
GROUP BY "v"."Booking";
