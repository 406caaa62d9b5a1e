-- 1
SELECT "p"."Slug", "p"."Id"
FROM "PointsOfSale" AS "p"
WHERE EXISTS (
    SELECT 1
    FROM "OpeningRules" AS "o"
    WHERE "p"."Id" = "o"."PointOfSaleId" AND "o"."Calendar" = @P0)
ORDER BY "p"."Id"
LIMIT @limit;

-- 2: 4 runs, one for each row above it
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

-- 4: 4 runs, one for each row above it
SELECT "o"."Calendar", "o"."IsOpen", "o"."Weekday", "o"."Opens", "o"."Closes", "o"."FirstDay", "o"."LastDay", "o"."FirstMonthDay", "o"."LastMonthDay", "o"."Reason_Ar", "o"."Reason_Fr", "o"."Reason_En", "o"."Reason_Zgh", "o"."PointOfSaleId"
FROM "OpeningRules" AS "o"
WHERE "o"."PointOfSaleId" = @P0
ORDER BY "o"."Id"
LIMIT 200;

-- 5
SELECT "r"."HijriYear", "r"."FirstDay", "r"."LastDay"
FROM "Ramadans" AS "r"
ORDER BY "r"."Id"
LIMIT 400;

-- 6: 4 runs, one for each row above it
SELECT "o"."Calendar", "o"."IsOpen", "o"."Weekday", "o"."Opens", "o"."Closes", "o"."FirstDay", "o"."LastDay", "o"."FirstMonthDay", "o"."LastMonthDay", "o"."Reason_Ar", "o"."Reason_Fr", "o"."Reason_En", "o"."Reason_Zgh", "o"."PointOfSaleId"
FROM "OpeningRules" AS "o"
WHERE "o"."PointOfSaleId" = @P0
ORDER BY "o"."Id"
LIMIT 200;

-- 7
SELECT "r"."HijriYear", "r"."FirstDay", "r"."LastDay"
FROM "Ramadans" AS "r"
ORDER BY "r"."Id"
LIMIT 400;

-- 8: 4 runs, one for each row above it
SELECT "o"."Calendar", "o"."IsOpen", "o"."Weekday", "o"."Opens", "o"."Closes", "o"."Closes" / 1440, "o"."FirstDay", "o"."LastDay", "o"."FirstMonthDay", "o"."LastMonthDay", COALESCE("o"."Reason_En", "o"."Reason_Fr", "o"."Reason_Ar", "o"."Reason_Zgh"), "o"."Verification"
FROM "OpeningRules" AS "o"
WHERE "o"."PointOfSaleId" = @P0
ORDER BY "o"."Id"
LIMIT 200;

-- 9
SELECT "p"."Id"
FROM "PointsOfSale" AS "p"
WHERE "p"."Slug" = @P0;

-- 10
SELECT "o"."Calendar", "o"."IsOpen", "o"."Weekday", "o"."Opens", "o"."Closes", "o"."FirstDay", "o"."LastDay", "o"."FirstMonthDay", "o"."LastMonthDay", "o"."Reason_Ar", "o"."Reason_Fr", "o"."Reason_En", "o"."Reason_Zgh", "o"."PointOfSaleId"
FROM "OpeningRules" AS "o"
WHERE "o"."PointOfSaleId" = @P0
ORDER BY "o"."Id"
LIMIT 200;

-- 11
SELECT "r"."HijriYear", "r"."FirstDay", "r"."LastDay"
FROM "Ramadans" AS "r"
ORDER BY "r"."Id"
LIMIT 400;

-- 12
SELECT "o"."IsOpen", "o"."Weekday", COALESCE("o"."Reason_En", "o"."Reason_Fr", "o"."Reason_Ar", "o"."Reason_Zgh"), "o"."Id"
FROM "OpeningRules" AS "o"
WHERE "o"."PointOfSaleId" = @P0
ORDER BY "o"."Id"
LIMIT 200;

-- 13
SELECT "s"."Slug"
FROM "OpeningRuleSources" AS "o"
INNER JOIN "Sources" AS "s" ON "o"."SourceId" = "s"."Id"
WHERE "o"."OpeningRuleId" = @P0
ORDER BY "o"."SourceId"
LIMIT 100;
