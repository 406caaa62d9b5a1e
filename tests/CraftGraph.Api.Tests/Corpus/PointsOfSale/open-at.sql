-- 1
SELECT "p"."Slug", "p"."Id"
FROM "PointsOfSale" AS "p"
INNER JOIN "Regions" AS "r" ON "p"."RegionId" = "r"."Id"
WHERE (EXISTS (
    SELECT 1
    FROM "OpeningRules" AS "o"
    WHERE "p"."Id" = "o"."PointOfSaleId" AND "o"."IsOpen" AND ("o"."Calendar" = 'Weekly' OR ("o"."Calendar" = 'Ramadan' AND (EXISTS (
        SELECT 1
        FROM "Ramadans" AS "r0"
        WHERE "r0"."HijriYear" = @P4 AND "r0"."FirstDay" <= @P0 AND @P0 <= "r0"."LastDay") OR (@P5 AND NOT EXISTS (
        SELECT 1
        FROM "Ramadans" AS "r1"
        WHERE "r1"."HijriYear" = @P4)))) OR ("o"."FirstDay" <= @P0 AND @P0 <= "o"."LastDay") OR ("o"."FirstMonthDay" <= "o"."LastMonthDay" AND "o"."FirstMonthDay" <= @P1 AND @P1 <= "o"."LastMonthDay") OR ("o"."FirstMonthDay" > "o"."LastMonthDay" AND ("o"."FirstMonthDay" <= @P1 OR @P1 <= "o"."LastMonthDay"))) AND ("o"."Weekday" IS NULL OR "o"."Weekday" = @P2) AND "o"."Opens" <= @P3 AND @P3 < "o"."Closes" AND NOT EXISTS (
        SELECT 1
        FROM "OpeningRules" AS "o0"
        WHERE "p"."Id" = "o0"."PointOfSaleId" AND ("o0"."Calendar" = 'Weekly' OR ("o0"."Calendar" = 'Ramadan' AND (EXISTS (
            SELECT 1
            FROM "Ramadans" AS "r2"
            WHERE "r2"."HijriYear" = @P4 AND "r2"."FirstDay" <= @P0 AND @P0 <= "r2"."LastDay") OR (@P5 AND NOT EXISTS (
            SELECT 1
            FROM "Ramadans" AS "r3"
            WHERE "r3"."HijriYear" = @P4)))) OR ("o0"."FirstDay" <= @P0 AND @P0 <= "o0"."LastDay") OR ("o0"."FirstMonthDay" <= "o0"."LastMonthDay" AND "o0"."FirstMonthDay" <= @P1 AND @P1 <= "o0"."LastMonthDay") OR ("o0"."FirstMonthDay" > "o0"."LastMonthDay" AND ("o0"."FirstMonthDay" <= @P1 OR @P1 <= "o0"."LastMonthDay"))) AND ("o0"."Rank" > "o"."Rank" OR ("o0"."Rank" = "o"."Rank" AND NOT ("o0"."IsOpen") AND ("o0"."Weekday" IS NULL OR "o0"."Weekday" = @P2) AND "o0"."Opens" <= @P3 AND @P3 < "o0"."Closes")))) OR EXISTS (
    SELECT 1
    FROM "OpeningRules" AS "o1"
    WHERE "p"."Id" = "o1"."PointOfSaleId" AND "o1"."IsOpen" AND ("o1"."Calendar" = 'Weekly' OR ("o1"."Calendar" = 'Ramadan' AND (EXISTS (
        SELECT 1
        FROM "Ramadans" AS "r4"
        WHERE "r4"."HijriYear" = @P10 AND "r4"."FirstDay" <= @P6 AND @P6 <= "r4"."LastDay") OR (@P11 AND NOT EXISTS (
        SELECT 1
        FROM "Ramadans" AS "r5"
        WHERE "r5"."HijriYear" = @P10)))) OR ("o1"."FirstDay" <= @P6 AND @P6 <= "o1"."LastDay") OR ("o1"."FirstMonthDay" <= "o1"."LastMonthDay" AND "o1"."FirstMonthDay" <= @P7 AND @P7 <= "o1"."LastMonthDay") OR ("o1"."FirstMonthDay" > "o1"."LastMonthDay" AND ("o1"."FirstMonthDay" <= @P7 OR @P7 <= "o1"."LastMonthDay"))) AND ("o1"."Weekday" IS NULL OR "o1"."Weekday" = @P8) AND "o1"."Opens" <= @P9 AND @P9 < "o1"."Closes" AND NOT EXISTS (
        SELECT 1
        FROM "OpeningRules" AS "o2"
        WHERE "p"."Id" = "o2"."PointOfSaleId" AND ("o2"."Calendar" = 'Weekly' OR ("o2"."Calendar" = 'Ramadan' AND (EXISTS (
            SELECT 1
            FROM "Ramadans" AS "r6"
            WHERE "r6"."HijriYear" = @P10 AND "r6"."FirstDay" <= @P6 AND @P6 <= "r6"."LastDay") OR (@P11 AND NOT EXISTS (
            SELECT 1
            FROM "Ramadans" AS "r7"
            WHERE "r7"."HijriYear" = @P10)))) OR ("o2"."FirstDay" <= @P6 AND @P6 <= "o2"."LastDay") OR ("o2"."FirstMonthDay" <= "o2"."LastMonthDay" AND "o2"."FirstMonthDay" <= @P7 AND @P7 <= "o2"."LastMonthDay") OR ("o2"."FirstMonthDay" > "o2"."LastMonthDay" AND ("o2"."FirstMonthDay" <= @P7 OR @P7 <= "o2"."LastMonthDay"))) AND ("o2"."Rank" > "o1"."Rank" OR ("o2"."Rank" = "o1"."Rank" AND NOT ("o2"."IsOpen") AND ("o2"."Weekday" IS NULL OR "o2"."Weekday" = @P8) AND "o2"."Opens" <= @P9 AND @P9 < "o2"."Closes"))))) AND "r"."Slug" = @P12
ORDER BY "p"."Id"
LIMIT @limit;

-- 2: 3 runs, one for each row above it
SELECT "o"."Calendar", "o"."IsOpen", "o"."Weekday", "o"."Opens", "o"."Closes", "o"."FirstDay", "o"."LastDay", "o"."FirstMonthDay", "o"."LastMonthDay", "o"."Reason_Ar", "o"."Reason_Fr", "o"."Reason_En", "o"."Reason_Zgh", "o"."PointOfSaleId"
FROM "OpeningRules" AS "o"
WHERE "o"."PointOfSaleId" = @P0
ORDER BY "o"."Id"
LIMIT 200;

-- 3
SELECT "r"."HijriYear", "r"."FirstDay", "r"."LastDay"
FROM "Ramadans" AS "r"
ORDER BY "r"."Id"
LIMIT 400;

-- 4
SELECT COUNT(*)
FROM (
SELECT 1
FROM "PointsOfSale" AS "p"
INNER JOIN "Regions" AS "r" ON "p"."RegionId" = "r"."Id"
WHERE (EXISTS (
    SELECT 1
    FROM "OpeningRules" AS "o"
    WHERE "p"."Id" = "o"."PointOfSaleId" AND "o"."IsOpen" AND ("o"."Calendar" = 'Weekly' OR ("o"."Calendar" = 'Ramadan' AND (EXISTS (
        SELECT 1
        FROM "Ramadans" AS "r0"
        WHERE "r0"."HijriYear" = @P4 AND "r0"."FirstDay" <= @P0 AND @P0 <= "r0"."LastDay") OR (@P5 AND NOT EXISTS (
        SELECT 1
        FROM "Ramadans" AS "r1"
        WHERE "r1"."HijriYear" = @P4)))) OR ("o"."FirstDay" <= @P0 AND @P0 <= "o"."LastDay") OR ("o"."FirstMonthDay" <= "o"."LastMonthDay" AND "o"."FirstMonthDay" <= @P1 AND @P1 <= "o"."LastMonthDay") OR ("o"."FirstMonthDay" > "o"."LastMonthDay" AND ("o"."FirstMonthDay" <= @P1 OR @P1 <= "o"."LastMonthDay"))) AND ("o"."Weekday" IS NULL OR "o"."Weekday" = @P2) AND "o"."Opens" <= @P3 AND @P3 < "o"."Closes" AND NOT EXISTS (
        SELECT 1
        FROM "OpeningRules" AS "o0"
        WHERE "p"."Id" = "o0"."PointOfSaleId" AND ("o0"."Calendar" = 'Weekly' OR ("o0"."Calendar" = 'Ramadan' AND (EXISTS (
            SELECT 1
            FROM "Ramadans" AS "r2"
            WHERE "r2"."HijriYear" = @P4 AND "r2"."FirstDay" <= @P0 AND @P0 <= "r2"."LastDay") OR (@P5 AND NOT EXISTS (
            SELECT 1
            FROM "Ramadans" AS "r3"
            WHERE "r3"."HijriYear" = @P4)))) OR ("o0"."FirstDay" <= @P0 AND @P0 <= "o0"."LastDay") OR ("o0"."FirstMonthDay" <= "o0"."LastMonthDay" AND "o0"."FirstMonthDay" <= @P1 AND @P1 <= "o0"."LastMonthDay") OR ("o0"."FirstMonthDay" > "o0"."LastMonthDay" AND ("o0"."FirstMonthDay" <= @P1 OR @P1 <= "o0"."LastMonthDay"))) AND ("o0"."Rank" > "o"."Rank" OR ("o0"."Rank" = "o"."Rank" AND NOT ("o0"."IsOpen") AND ("o0"."Weekday" IS NULL OR "o0"."Weekday" = @P2) AND "o0"."Opens" <= @P3 AND @P3 < "o0"."Closes")))) OR EXISTS (
    SELECT 1
    FROM "OpeningRules" AS "o1"
    WHERE "p"."Id" = "o1"."PointOfSaleId" AND "o1"."IsOpen" AND ("o1"."Calendar" = 'Weekly' OR ("o1"."Calendar" = 'Ramadan' AND (EXISTS (
        SELECT 1
        FROM "Ramadans" AS "r4"
        WHERE "r4"."HijriYear" = @P10 AND "r4"."FirstDay" <= @P6 AND @P6 <= "r4"."LastDay") OR (@P11 AND NOT EXISTS (
        SELECT 1
        FROM "Ramadans" AS "r5"
        WHERE "r5"."HijriYear" = @P10)))) OR ("o1"."FirstDay" <= @P6 AND @P6 <= "o1"."LastDay") OR ("o1"."FirstMonthDay" <= "o1"."LastMonthDay" AND "o1"."FirstMonthDay" <= @P7 AND @P7 <= "o1"."LastMonthDay") OR ("o1"."FirstMonthDay" > "o1"."LastMonthDay" AND ("o1"."FirstMonthDay" <= @P7 OR @P7 <= "o1"."LastMonthDay"))) AND ("o1"."Weekday" IS NULL OR "o1"."Weekday" = @P8) AND "o1"."Opens" <= @P9 AND @P9 < "o1"."Closes" AND NOT EXISTS (
        SELECT 1
        FROM "OpeningRules" AS "o2"
        WHERE "p"."Id" = "o2"."PointOfSaleId" AND ("o2"."Calendar" = 'Weekly' OR ("o2"."Calendar" = 'Ramadan' AND (EXISTS (
            SELECT 1
            FROM "Ramadans" AS "r6"
            WHERE "r6"."HijriYear" = @P10 AND "r6"."FirstDay" <= @P6 AND @P6 <= "r6"."LastDay") OR (@P11 AND NOT EXISTS (
            SELECT 1
            FROM "Ramadans" AS "r7"
            WHERE "r7"."HijriYear" = @P10)))) OR ("o2"."FirstDay" <= @P6 AND @P6 <= "o2"."LastDay") OR ("o2"."FirstMonthDay" <= "o2"."LastMonthDay" AND "o2"."FirstMonthDay" <= @P7 AND @P7 <= "o2"."LastMonthDay") OR ("o2"."FirstMonthDay" > "o2"."LastMonthDay" AND ("o2"."FirstMonthDay" <= @P7 OR @P7 <= "o2"."LastMonthDay"))) AND ("o2"."Rank" > "o1"."Rank" OR ("o2"."Rank" = "o1"."Rank" AND NOT ("o2"."IsOpen") AND ("o2"."Weekday" IS NULL OR "o2"."Weekday" = @P8) AND "o2"."Opens" <= @P9 AND @P9 < "o2"."Closes"))))) AND "r"."Slug" = @P12
) AS "counted";

-- 5
SELECT "p"."Slug"
FROM "PointsOfSale" AS "p"
WHERE EXISTS (
    SELECT 1
    FROM "OpeningRules" AS "o"
    WHERE "p"."Id" = "o"."PointOfSaleId" AND "o"."IsOpen" AND ("o"."Calendar" = 'Weekly' OR ("o"."Calendar" = 'Ramadan' AND (EXISTS (
        SELECT 1
        FROM "Ramadans" AS "r"
        WHERE "r"."HijriYear" = @P4 AND "r"."FirstDay" <= @P0 AND @P0 <= "r"."LastDay") OR (@P5 AND NOT EXISTS (
        SELECT 1
        FROM "Ramadans" AS "r0"
        WHERE "r0"."HijriYear" = @P4)))) OR ("o"."FirstDay" <= @P0 AND @P0 <= "o"."LastDay") OR ("o"."FirstMonthDay" <= "o"."LastMonthDay" AND "o"."FirstMonthDay" <= @P1 AND @P1 <= "o"."LastMonthDay") OR ("o"."FirstMonthDay" > "o"."LastMonthDay" AND ("o"."FirstMonthDay" <= @P1 OR @P1 <= "o"."LastMonthDay"))) AND ("o"."Weekday" IS NULL OR "o"."Weekday" = @P2) AND "o"."Opens" <= @P3 AND @P3 < "o"."Closes" AND NOT EXISTS (
        SELECT 1
        FROM "OpeningRules" AS "o0"
        WHERE "p"."Id" = "o0"."PointOfSaleId" AND ("o0"."Calendar" = 'Weekly' OR ("o0"."Calendar" = 'Ramadan' AND (EXISTS (
            SELECT 1
            FROM "Ramadans" AS "r1"
            WHERE "r1"."HijriYear" = @P4 AND "r1"."FirstDay" <= @P0 AND @P0 <= "r1"."LastDay") OR (@P5 AND NOT EXISTS (
            SELECT 1
            FROM "Ramadans" AS "r2"
            WHERE "r2"."HijriYear" = @P4)))) OR ("o0"."FirstDay" <= @P0 AND @P0 <= "o0"."LastDay") OR ("o0"."FirstMonthDay" <= "o0"."LastMonthDay" AND "o0"."FirstMonthDay" <= @P1 AND @P1 <= "o0"."LastMonthDay") OR ("o0"."FirstMonthDay" > "o0"."LastMonthDay" AND ("o0"."FirstMonthDay" <= @P1 OR @P1 <= "o0"."LastMonthDay"))) AND ("o0"."Rank" > "o"."Rank" OR ("o0"."Rank" = "o"."Rank" AND NOT ("o0"."IsOpen") AND ("o0"."Weekday" IS NULL OR "o0"."Weekday" = @P2) AND "o0"."Opens" <= @P3 AND @P3 < "o0"."Closes")))) OR EXISTS (
    SELECT 1
    FROM "OpeningRules" AS "o1"
    WHERE "p"."Id" = "o1"."PointOfSaleId" AND "o1"."IsOpen" AND ("o1"."Calendar" = 'Weekly' OR ("o1"."Calendar" = 'Ramadan' AND (EXISTS (
        SELECT 1
        FROM "Ramadans" AS "r3"
        WHERE "r3"."HijriYear" = @P10 AND "r3"."FirstDay" <= @P6 AND @P6 <= "r3"."LastDay") OR (@P11 AND NOT EXISTS (
        SELECT 1
        FROM "Ramadans" AS "r4"
        WHERE "r4"."HijriYear" = @P10)))) OR ("o1"."FirstDay" <= @P6 AND @P6 <= "o1"."LastDay") OR ("o1"."FirstMonthDay" <= "o1"."LastMonthDay" AND "o1"."FirstMonthDay" <= @P7 AND @P7 <= "o1"."LastMonthDay") OR ("o1"."FirstMonthDay" > "o1"."LastMonthDay" AND ("o1"."FirstMonthDay" <= @P7 OR @P7 <= "o1"."LastMonthDay"))) AND ("o1"."Weekday" IS NULL OR "o1"."Weekday" = @P8) AND "o1"."Opens" <= @P9 AND @P9 < "o1"."Closes" AND NOT EXISTS (
        SELECT 1
        FROM "OpeningRules" AS "o2"
        WHERE "p"."Id" = "o2"."PointOfSaleId" AND ("o2"."Calendar" = 'Weekly' OR ("o2"."Calendar" = 'Ramadan' AND (EXISTS (
            SELECT 1
            FROM "Ramadans" AS "r5"
            WHERE "r5"."HijriYear" = @P10 AND "r5"."FirstDay" <= @P6 AND @P6 <= "r5"."LastDay") OR (@P11 AND NOT EXISTS (
            SELECT 1
            FROM "Ramadans" AS "r6"
            WHERE "r6"."HijriYear" = @P10)))) OR ("o2"."FirstDay" <= @P6 AND @P6 <= "o2"."LastDay") OR ("o2"."FirstMonthDay" <= "o2"."LastMonthDay" AND "o2"."FirstMonthDay" <= @P7 AND @P7 <= "o2"."LastMonthDay") OR ("o2"."FirstMonthDay" > "o2"."LastMonthDay" AND ("o2"."FirstMonthDay" <= @P7 OR @P7 <= "o2"."LastMonthDay"))) AND ("o2"."Rank" > "o1"."Rank" OR ("o2"."Rank" = "o1"."Rank" AND NOT ("o2"."IsOpen") AND ("o2"."Weekday" IS NULL OR "o2"."Weekday" = @P8) AND "o2"."Opens" <= @P9 AND @P9 < "o2"."Closes"))))
ORDER BY "p"."Id"
LIMIT @limit;

-- 6
SELECT "p"."Slug"
FROM "PointsOfSale" AS "p"
WHERE NOT EXISTS (
    SELECT 1
    FROM "OpeningRules" AS "o"
    WHERE "p"."Id" = "o"."PointOfSaleId" AND "o"."IsOpen" AND ("o"."Calendar" = 'Weekly' OR ("o"."Calendar" = 'Ramadan' AND (EXISTS (
        SELECT 1
        FROM "Ramadans" AS "r"
        WHERE "r"."HijriYear" = @P4 AND "r"."FirstDay" <= @P0 AND @P0 <= "r"."LastDay") OR (@P5 AND NOT EXISTS (
        SELECT 1
        FROM "Ramadans" AS "r0"
        WHERE "r0"."HijriYear" = @P4)))) OR ("o"."FirstDay" <= @P0 AND @P0 <= "o"."LastDay") OR ("o"."FirstMonthDay" <= "o"."LastMonthDay" AND "o"."FirstMonthDay" <= @P1 AND @P1 <= "o"."LastMonthDay") OR ("o"."FirstMonthDay" > "o"."LastMonthDay" AND ("o"."FirstMonthDay" <= @P1 OR @P1 <= "o"."LastMonthDay"))) AND ("o"."Weekday" IS NULL OR "o"."Weekday" = @P2) AND "o"."Opens" <= @P3 AND @P3 < "o"."Closes" AND NOT EXISTS (
        SELECT 1
        FROM "OpeningRules" AS "o0"
        WHERE "p"."Id" = "o0"."PointOfSaleId" AND ("o0"."Calendar" = 'Weekly' OR ("o0"."Calendar" = 'Ramadan' AND (EXISTS (
            SELECT 1
            FROM "Ramadans" AS "r1"
            WHERE "r1"."HijriYear" = @P4 AND "r1"."FirstDay" <= @P0 AND @P0 <= "r1"."LastDay") OR (@P5 AND NOT EXISTS (
            SELECT 1
            FROM "Ramadans" AS "r2"
            WHERE "r2"."HijriYear" = @P4)))) OR ("o0"."FirstDay" <= @P0 AND @P0 <= "o0"."LastDay") OR ("o0"."FirstMonthDay" <= "o0"."LastMonthDay" AND "o0"."FirstMonthDay" <= @P1 AND @P1 <= "o0"."LastMonthDay") OR ("o0"."FirstMonthDay" > "o0"."LastMonthDay" AND ("o0"."FirstMonthDay" <= @P1 OR @P1 <= "o0"."LastMonthDay"))) AND ("o0"."Rank" > "o"."Rank" OR ("o0"."Rank" = "o"."Rank" AND NOT ("o0"."IsOpen") AND ("o0"."Weekday" IS NULL OR "o0"."Weekday" = @P2) AND "o0"."Opens" <= @P3 AND @P3 < "o0"."Closes")))) AND NOT EXISTS (
    SELECT 1
    FROM "OpeningRules" AS "o1"
    WHERE "p"."Id" = "o1"."PointOfSaleId" AND "o1"."IsOpen" AND ("o1"."Calendar" = 'Weekly' OR ("o1"."Calendar" = 'Ramadan' AND (EXISTS (
        SELECT 1
        FROM "Ramadans" AS "r3"
        WHERE "r3"."HijriYear" = @P10 AND "r3"."FirstDay" <= @P6 AND @P6 <= "r3"."LastDay") OR (@P11 AND NOT EXISTS (
        SELECT 1
        FROM "Ramadans" AS "r4"
        WHERE "r4"."HijriYear" = @P10)))) OR ("o1"."FirstDay" <= @P6 AND @P6 <= "o1"."LastDay") OR ("o1"."FirstMonthDay" <= "o1"."LastMonthDay" AND "o1"."FirstMonthDay" <= @P7 AND @P7 <= "o1"."LastMonthDay") OR ("o1"."FirstMonthDay" > "o1"."LastMonthDay" AND ("o1"."FirstMonthDay" <= @P7 OR @P7 <= "o1"."LastMonthDay"))) AND ("o1"."Weekday" IS NULL OR "o1"."Weekday" = @P8) AND "o1"."Opens" <= @P9 AND @P9 < "o1"."Closes" AND NOT EXISTS (
        SELECT 1
        FROM "OpeningRules" AS "o2"
        WHERE "p"."Id" = "o2"."PointOfSaleId" AND ("o2"."Calendar" = 'Weekly' OR ("o2"."Calendar" = 'Ramadan' AND (EXISTS (
            SELECT 1
            FROM "Ramadans" AS "r5"
            WHERE "r5"."HijriYear" = @P10 AND "r5"."FirstDay" <= @P6 AND @P6 <= "r5"."LastDay") OR (@P11 AND NOT EXISTS (
            SELECT 1
            FROM "Ramadans" AS "r6"
            WHERE "r6"."HijriYear" = @P10)))) OR ("o2"."FirstDay" <= @P6 AND @P6 <= "o2"."LastDay") OR ("o2"."FirstMonthDay" <= "o2"."LastMonthDay" AND "o2"."FirstMonthDay" <= @P7 AND @P7 <= "o2"."LastMonthDay") OR ("o2"."FirstMonthDay" > "o2"."LastMonthDay" AND ("o2"."FirstMonthDay" <= @P7 OR @P7 <= "o2"."LastMonthDay"))) AND ("o2"."Rank" > "o1"."Rank" OR ("o2"."Rank" = "o1"."Rank" AND NOT ("o2"."IsOpen") AND ("o2"."Weekday" IS NULL OR "o2"."Weekday" = @P8) AND "o2"."Opens" <= @P9 AND @P9 < "o2"."Closes"))))
ORDER BY "p"."Id"
LIMIT @limit;
