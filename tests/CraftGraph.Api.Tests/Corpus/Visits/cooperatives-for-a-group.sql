-- 1
SELECT "p"."Slug", "p"."ReceivesVisitors", "a"."Id", "a"."StatedOn", "a"."StepFreeEntrance", "a"."DoorWidthCentimeters", "a"."AccessibleToilet", "a"."AccessibleParking", "a"."HearingLoop", "a"."GuideDogs", "a"."Seats", COALESCE("a"."Description_En", "a"."Description_Fr", "a"."Description_Ar", "a"."Description_Zgh"), "a"."Verification", "p"."Id"
FROM "Producers" AS "p"
INNER JOIN "Regions" AS "r" ON "p"."RegionId" = "r"."Id"
LEFT JOIN "Accessibilities" AS "a" ON "p"."Id" = "a"."ProducerId"
WHERE "p"."Kind" = 'Cooperative' AND "r"."Slug" = @P0 AND "p"."ReceivesVisitors" = @P1 AND "a"."StepFreeEntrance" = @P2 AND EXISTS (
    SELECT 1
    FROM "Visits" AS "v"
    INNER JOIN "Producers" AS "p0" ON "v"."ProducerId" = "p0"."Id"
    WHERE "p"."Id" = "v"."ProducerId" AND "v"."Kind" = @P3 AND EXISTS (
        SELECT 1
        FROM "VisitTrades" AS "v0"
        INNER JOIN "Trades" AS "t" ON "v0"."TradeId" = "t"."Id"
        WHERE "v"."Id" = "v0"."VisitId" AND "t"."Slug" = @P4) AND EXISTS (
        SELECT 1
        FROM "VisitLanguages" AS "v1"
        INNER JOIN "SpokenLanguages" AS "s" ON "v1"."SpokenLanguageId" = "s"."Id"
        WHERE "v"."Id" = "v1"."VisitId" AND "s"."Tag" = @P5) AND CASE
        WHEN "v"."PriceMinor" IS NULL THEN NULL
        ELSE "v"."PriceMinor" = CAST(0 AS INTEGER) AND "v"."PriceMinor" IS NOT NULL
    END = @P6 AND "v"."GroupMinimum" <= @P7 AND "v"."GroupMaximum" >= @P8 AND "v"."Booking" = @P9 AND (EXISTS (
        SELECT 1
        FROM "OpeningRules" AS "o"
        WHERE "v"."Id" = "o"."VisitId" AND "o"."IsOpen" AND ("o"."Calendar" = 'Weekly' OR ("o"."Calendar" = 'Ramadan' AND (EXISTS (
            SELECT 1
            FROM "Ramadans" AS "r0"
            WHERE "r0"."HijriYear" = @P14 AND "r0"."FirstDay" <= @P10 AND @P10 <= "r0"."LastDay") OR (@P15 AND NOT EXISTS (
            SELECT 1
            FROM "Ramadans" AS "r1"
            WHERE "r1"."HijriYear" = @P14)))) OR ("o"."FirstDay" <= @P10 AND @P10 <= "o"."LastDay") OR ("o"."FirstMonthDay" <= "o"."LastMonthDay" AND "o"."FirstMonthDay" <= @P11 AND @P11 <= "o"."LastMonthDay") OR ("o"."FirstMonthDay" > "o"."LastMonthDay" AND ("o"."FirstMonthDay" <= @P11 OR @P11 <= "o"."LastMonthDay"))) AND ("o"."Weekday" IS NULL OR "o"."Weekday" = @P12) AND "o"."Opens" <= @P13 AND @P13 < "o"."Closes" AND NOT EXISTS (
            SELECT 1
            FROM "OpeningRules" AS "o0"
            WHERE "v"."Id" = "o0"."VisitId" AND ("o0"."Calendar" = 'Weekly' OR ("o0"."Calendar" = 'Ramadan' AND (EXISTS (
                SELECT 1
                FROM "Ramadans" AS "r2"
                WHERE "r2"."HijriYear" = @P14 AND "r2"."FirstDay" <= @P10 AND @P10 <= "r2"."LastDay") OR (@P15 AND NOT EXISTS (
                SELECT 1
                FROM "Ramadans" AS "r3"
                WHERE "r3"."HijriYear" = @P14)))) OR ("o0"."FirstDay" <= @P10 AND @P10 <= "o0"."LastDay") OR ("o0"."FirstMonthDay" <= "o0"."LastMonthDay" AND "o0"."FirstMonthDay" <= @P11 AND @P11 <= "o0"."LastMonthDay") OR ("o0"."FirstMonthDay" > "o0"."LastMonthDay" AND ("o0"."FirstMonthDay" <= @P11 OR @P11 <= "o0"."LastMonthDay"))) AND ("o0"."Rank" > "o"."Rank" OR ("o0"."Rank" = "o"."Rank" AND NOT ("o0"."IsOpen") AND ("o0"."Weekday" IS NULL OR "o0"."Weekday" = @P12) AND "o0"."Opens" <= @P13 AND @P13 < "o0"."Closes")))) OR EXISTS (
        SELECT 1
        FROM "OpeningRules" AS "o1"
        WHERE "v"."Id" = "o1"."VisitId" AND "o1"."IsOpen" AND ("o1"."Calendar" = 'Weekly' OR ("o1"."Calendar" = 'Ramadan' AND (EXISTS (
            SELECT 1
            FROM "Ramadans" AS "r4"
            WHERE "r4"."HijriYear" = @P20 AND "r4"."FirstDay" <= @P16 AND @P16 <= "r4"."LastDay") OR (@P21 AND NOT EXISTS (
            SELECT 1
            FROM "Ramadans" AS "r5"
            WHERE "r5"."HijriYear" = @P20)))) OR ("o1"."FirstDay" <= @P16 AND @P16 <= "o1"."LastDay") OR ("o1"."FirstMonthDay" <= "o1"."LastMonthDay" AND "o1"."FirstMonthDay" <= @P17 AND @P17 <= "o1"."LastMonthDay") OR ("o1"."FirstMonthDay" > "o1"."LastMonthDay" AND ("o1"."FirstMonthDay" <= @P17 OR @P17 <= "o1"."LastMonthDay"))) AND ("o1"."Weekday" IS NULL OR "o1"."Weekday" = @P18) AND "o1"."Opens" <= @P19 AND @P19 < "o1"."Closes" AND NOT EXISTS (
            SELECT 1
            FROM "OpeningRules" AS "o2"
            WHERE "v"."Id" = "o2"."VisitId" AND ("o2"."Calendar" = 'Weekly' OR ("o2"."Calendar" = 'Ramadan' AND (EXISTS (
                SELECT 1
                FROM "Ramadans" AS "r6"
                WHERE "r6"."HijriYear" = @P20 AND "r6"."FirstDay" <= @P16 AND @P16 <= "r6"."LastDay") OR (@P21 AND NOT EXISTS (
                SELECT 1
                FROM "Ramadans" AS "r7"
                WHERE "r7"."HijriYear" = @P20)))) OR ("o2"."FirstDay" <= @P16 AND @P16 <= "o2"."LastDay") OR ("o2"."FirstMonthDay" <= "o2"."LastMonthDay" AND "o2"."FirstMonthDay" <= @P17 AND @P17 <= "o2"."LastMonthDay") OR ("o2"."FirstMonthDay" > "o2"."LastMonthDay" AND ("o2"."FirstMonthDay" <= @P17 OR @P17 <= "o2"."LastMonthDay"))) AND ("o2"."Rank" > "o1"."Rank" OR ("o2"."Rank" = "o1"."Rank" AND NOT ("o2"."IsOpen") AND ("o2"."Weekday" IS NULL OR "o2"."Weekday" = @P18) AND "o2"."Opens" <= @P19 AND @P19 < "o2"."Closes")))) OR (NOT EXISTS (
        SELECT 1
        FROM "OpeningRules" AS "o3"
        WHERE "v"."Id" = "o3"."VisitId") AND (EXISTS (
        SELECT 1
        FROM "OpeningRules" AS "o4"
        WHERE "p0"."Id" = "o4"."ProducerId" AND "o4"."IsOpen" AND ("o4"."Calendar" = 'Weekly' OR ("o4"."Calendar" = 'Ramadan' AND (EXISTS (
            SELECT 1
            FROM "Ramadans" AS "r8"
            WHERE "r8"."HijriYear" = @P26 AND "r8"."FirstDay" <= @P22 AND @P22 <= "r8"."LastDay") OR (@P27 AND NOT EXISTS (
            SELECT 1
            FROM "Ramadans" AS "r9"
            WHERE "r9"."HijriYear" = @P26)))) OR ("o4"."FirstDay" <= @P22 AND @P22 <= "o4"."LastDay") OR ("o4"."FirstMonthDay" <= "o4"."LastMonthDay" AND "o4"."FirstMonthDay" <= @P23 AND @P23 <= "o4"."LastMonthDay") OR ("o4"."FirstMonthDay" > "o4"."LastMonthDay" AND ("o4"."FirstMonthDay" <= @P23 OR @P23 <= "o4"."LastMonthDay"))) AND ("o4"."Weekday" IS NULL OR "o4"."Weekday" = @P24) AND "o4"."Opens" <= @P25 AND @P25 < "o4"."Closes" AND NOT EXISTS (
            SELECT 1
            FROM "OpeningRules" AS "o5"
            WHERE "p0"."Id" = "o5"."ProducerId" AND ("o5"."Calendar" = 'Weekly' OR ("o5"."Calendar" = 'Ramadan' AND (EXISTS (
                SELECT 1
                FROM "Ramadans" AS "r10"
                WHERE "r10"."HijriYear" = @P26 AND "r10"."FirstDay" <= @P22 AND @P22 <= "r10"."LastDay") OR (@P27 AND NOT EXISTS (
                SELECT 1
                FROM "Ramadans" AS "r11"
                WHERE "r11"."HijriYear" = @P26)))) OR ("o5"."FirstDay" <= @P22 AND @P22 <= "o5"."LastDay") OR ("o5"."FirstMonthDay" <= "o5"."LastMonthDay" AND "o5"."FirstMonthDay" <= @P23 AND @P23 <= "o5"."LastMonthDay") OR ("o5"."FirstMonthDay" > "o5"."LastMonthDay" AND ("o5"."FirstMonthDay" <= @P23 OR @P23 <= "o5"."LastMonthDay"))) AND ("o5"."Rank" > "o4"."Rank" OR ("o5"."Rank" = "o4"."Rank" AND NOT ("o5"."IsOpen") AND ("o5"."Weekday" IS NULL OR "o5"."Weekday" = @P24) AND "o5"."Opens" <= @P25 AND @P25 < "o5"."Closes")))) OR EXISTS (
        SELECT 1
        FROM "OpeningRules" AS "o6"
        WHERE "p0"."Id" = "o6"."ProducerId" AND "o6"."IsOpen" AND ("o6"."Calendar" = 'Weekly' OR ("o6"."Calendar" = 'Ramadan' AND (EXISTS (
            SELECT 1
            FROM "Ramadans" AS "r12"
            WHERE "r12"."HijriYear" = @P32 AND "r12"."FirstDay" <= @P28 AND @P28 <= "r12"."LastDay") OR (@P33 AND NOT EXISTS (
            SELECT 1
            FROM "Ramadans" AS "r13"
            WHERE "r13"."HijriYear" = @P32)))) OR ("o6"."FirstDay" <= @P28 AND @P28 <= "o6"."LastDay") OR ("o6"."FirstMonthDay" <= "o6"."LastMonthDay" AND "o6"."FirstMonthDay" <= @P29 AND @P29 <= "o6"."LastMonthDay") OR ("o6"."FirstMonthDay" > "o6"."LastMonthDay" AND ("o6"."FirstMonthDay" <= @P29 OR @P29 <= "o6"."LastMonthDay"))) AND ("o6"."Weekday" IS NULL OR "o6"."Weekday" = @P30) AND "o6"."Opens" <= @P31 AND @P31 < "o6"."Closes" AND NOT EXISTS (
            SELECT 1
            FROM "OpeningRules" AS "o7"
            WHERE "p0"."Id" = "o7"."ProducerId" AND ("o7"."Calendar" = 'Weekly' OR ("o7"."Calendar" = 'Ramadan' AND (EXISTS (
                SELECT 1
                FROM "Ramadans" AS "r14"
                WHERE "r14"."HijriYear" = @P32 AND "r14"."FirstDay" <= @P28 AND @P28 <= "r14"."LastDay") OR (@P33 AND NOT EXISTS (
                SELECT 1
                FROM "Ramadans" AS "r15"
                WHERE "r15"."HijriYear" = @P32)))) OR ("o7"."FirstDay" <= @P28 AND @P28 <= "o7"."LastDay") OR ("o7"."FirstMonthDay" <= "o7"."LastMonthDay" AND "o7"."FirstMonthDay" <= @P29 AND @P29 <= "o7"."LastMonthDay") OR ("o7"."FirstMonthDay" > "o7"."LastMonthDay" AND ("o7"."FirstMonthDay" <= @P29 OR @P29 <= "o7"."LastMonthDay"))) AND ("o7"."Rank" > "o6"."Rank" OR ("o7"."Rank" = "o6"."Rank" AND NOT ("o7"."IsOpen") AND ("o7"."Weekday" IS NULL OR "o7"."Weekday" = @P30) AND "o7"."Opens" <= @P31 AND @P31 < "o7"."Closes"))))))))
ORDER BY "p"."Id"
LIMIT @limit;

-- 2
SELECT COALESCE("v"."Name_En", "v"."Name_Fr", "v"."Name_Ar", "v"."Name_Zgh"), COALESCE("v"."Description_En", "v"."Description_Fr", "v"."Description_Ar", "v"."Description_Zgh"), "v"."DurationMinutes", "v"."GroupMinimum", "v"."GroupMaximum", CASE
    WHEN "v"."PriceMinor" IS NOT NULL THEN 1
END, "v"."PriceMinor", "v"."Currency", "v"."PriceBasis", CASE
    WHEN "v"."PriceMinor" IS NULL THEN NULL
    ELSE "v"."PriceMinor" = CAST(0 AS INTEGER) AND "v"."PriceMinor" IS NOT NULL
END, "v"."Booking", "v"."BookingHoursAhead", "v"."Id", "v"."Verification" = 'Demonstration'
FROM "Visits" AS "v"
WHERE "v"."ProducerId" = @P0 AND "v"."Kind" = @P1
ORDER BY "v"."Id"
LIMIT @limit;

-- 3
SELECT "s"."Tag", COALESCE("s"."Name_En", "s"."Name_Fr", "s"."Name_Ar", "s"."Name_Zgh")
FROM "VisitLanguages" AS "v"
INNER JOIN "SpokenLanguages" AS "s" ON "v"."SpokenLanguageId" = "s"."Id"
WHERE "v"."VisitId" = @P0
ORDER BY "v"."SpokenLanguageId"
LIMIT 100;

-- 4
SELECT "t"."Slug"
FROM "VisitTrades" AS "v"
INNER JOIN "Trades" AS "t" ON "v"."TradeId" = "t"."Id"
WHERE "v"."VisitId" = @P0
ORDER BY "v"."TradeId"
LIMIT 100;

-- 5
SELECT "t"."Slug"
FROM "VisitTechniques" AS "v"
INNER JOIN "Techniques" AS "t" ON "v"."TechniqueId" = "t"."Id"
WHERE "v"."VisitId" = @P0
ORDER BY "v"."TechniqueId"
LIMIT 100;

-- 6
SELECT "p"."Slug"
FROM "VisitProducts" AS "v"
INNER JOIN "Products" AS "p" ON "v"."ProductId" = "p"."Id"
WHERE "v"."VisitId" = @P0
ORDER BY "v"."ProductId"
LIMIT 100;

-- 7
SELECT "o"."Calendar", "o"."IsOpen", "o"."Weekday", "o"."Opens", "o"."Closes", "o"."FirstDay", "o"."LastDay", "o"."FirstMonthDay", "o"."LastMonthDay", "o"."Reason_Ar", "o"."Reason_Fr", "o"."Reason_En", "o"."Reason_Zgh", "o"."PointOfSaleId"
FROM "OpeningRules" AS "o"
WHERE "o"."VisitId" = @P0
ORDER BY "o"."Id"
LIMIT 200;

-- 8
SELECT "o"."Calendar", "o"."IsOpen", "o"."Weekday", "o"."Opens", "o"."Closes", "o"."FirstDay", "o"."LastDay", "o"."FirstMonthDay", "o"."LastMonthDay", "o"."Reason_Ar", "o"."Reason_Fr", "o"."Reason_En", "o"."Reason_Zgh", "o"."PointOfSaleId"
FROM "Visits" AS "v"
INNER JOIN "Producers" AS "p" ON "v"."ProducerId" = "p"."Id"
INNER JOIN "OpeningRules" AS "o" ON "p"."Id" = "o"."ProducerId"
WHERE "v"."Id" = @P0
ORDER BY "o"."Id"
LIMIT 200;

-- 9
SELECT "r"."HijriYear", "r"."FirstDay", "r"."LastDay"
FROM "Ramadans" AS "r"
ORDER BY "r"."Id"
LIMIT 400;
