-- 1
SELECT "c"."RouteMeters", "c"."TravelMinutes", "c"."VisitMinutes", "c"."TravelMinutes" + "c"."VisitMinutes", "c"."IsEstimated", "c"."Id"
FROM "Circuits" AS "c"
WHERE "c"."Slug" = @P0;

-- 2
SELECT "c"."Position", "c"."PointOfSaleId", "p"."Slug", "p"."Name_Ar", "p"."Name_Fr", "p"."Name_En", "p"."Name_Zgh", "p"."Latitude", "p"."Longitude", "c"."LegMode", "c"."LegMeters", "c"."RouteMeters", "c"."LegMinutes", "c"."IsLegEstimated", "c"."DwellMinutes", "c"."IsDwellEstimated"
FROM "CircuitStops" AS "c"
INNER JOIN "PointsOfSale" AS "p" ON "c"."PointOfSaleId" = "p"."Id"
WHERE "c"."CircuitId" = @P0
ORDER BY "c"."Id"
LIMIT 100;

-- 3
SELECT "c"."Position", CASE
    WHEN "c"."Position" <> 1 THEN 1
END, "c"."LegMode", "c"."LegMeters", "c"."RouteMeters", "c"."LegMinutes", "c"."IsLegEstimated", "c"."DwellMinutes", "c"."IsDwellEstimated"
FROM "CircuitStops" AS "c"
WHERE "c"."CircuitId" = @P0
ORDER BY "c"."Position", "c"."Id"
LIMIT 100;

-- 4
SELECT "c"."Position", "c"."PointOfSaleId", "p"."Slug", "p"."Name_Ar", "p"."Name_Fr", "p"."Name_En", "p"."Name_Zgh", "p"."Latitude", "p"."Longitude", "c"."LegMode", "c"."LegMeters", "c"."RouteMeters", "c"."LegMinutes", "c"."IsLegEstimated", "c"."DwellMinutes", "c"."IsDwellEstimated"
FROM "CircuitStops" AS "c"
INNER JOIN "PointsOfSale" AS "p" ON "c"."PointOfSaleId" = "p"."Id"
WHERE "c"."CircuitId" = @P0
ORDER BY "c"."Id"
LIMIT 100;

-- 5
SELECT "r"."HijriYear", "r"."FirstDay", "r"."LastDay"
FROM "Ramadans" AS "r"
ORDER BY "r"."Id"
LIMIT 400;

-- 6
SELECT "s"."Calendar", "s"."IsOpen", "s"."Weekday", "s"."Opens", "s"."Closes", "s"."FirstDay", "s"."LastDay", "s"."FirstMonthDay", "s"."LastMonthDay", "s"."Reason_Ar", "s"."Reason_Fr", "s"."Reason_En", "s"."Reason_Zgh", "s"."PointOfSaleId"
FROM "Circuits" AS "c"
INNER JOIN (
    SELECT "o"."Id", "o"."Calendar", "o"."Closes", "o"."FirstDay", "o"."FirstMonthDay", "o"."IsOpen", "o"."LastDay", "o"."LastMonthDay", "o"."Opens", "o"."PointOfSaleId", "o"."Weekday", "o"."Reason_Ar", "o"."Reason_En", "o"."Reason_Fr", "o"."Reason_Zgh", "c0"."CircuitId"
    FROM "CircuitStops" AS "c0"
    INNER JOIN "PointsOfSale" AS "p" ON "c0"."PointOfSaleId" = "p"."Id"
    INNER JOIN "OpeningRules" AS "o" ON "p"."Id" = "o"."PointOfSaleId"
) AS "s" ON "c"."Id" = "s"."CircuitId"
WHERE "c"."Id" = @P0
ORDER BY "s"."Id"
LIMIT 20000;

-- 7
SELECT "c"."Slug", "c"."TravelMinutes" + "c"."VisitMinutes", "c"."Id"
FROM "Circuits" AS "c"
WHERE "c"."Mode" = @P0 AND "c"."RouteMeters" >= @P1
ORDER BY "c"."TravelMinutes" + "c"."VisitMinutes" DESC, "c"."Id" DESC
LIMIT @limit;

-- 8: 2 runs, one for each row above it
SELECT "c"."Position", "c"."PointOfSaleId", "p"."Slug", "p"."Name_Ar", "p"."Name_Fr", "p"."Name_En", "p"."Name_Zgh", "p"."Latitude", "p"."Longitude", "c"."LegMode", "c"."LegMeters", "c"."RouteMeters", "c"."LegMinutes", "c"."IsLegEstimated", "c"."DwellMinutes", "c"."IsDwellEstimated"
FROM "CircuitStops" AS "c"
INNER JOIN "PointsOfSale" AS "p" ON "c"."PointOfSaleId" = "p"."Id"
WHERE "c"."CircuitId" = @P0
ORDER BY "c"."Id"
LIMIT 100;

-- 9
SELECT "r"."HijriYear", "r"."FirstDay", "r"."LastDay"
FROM "Ramadans" AS "r"
ORDER BY "r"."Id"
LIMIT 400;

-- 10: 2 runs, one for each row above it
SELECT "s"."Calendar", "s"."IsOpen", "s"."Weekday", "s"."Opens", "s"."Closes", "s"."FirstDay", "s"."LastDay", "s"."FirstMonthDay", "s"."LastMonthDay", "s"."Reason_Ar", "s"."Reason_Fr", "s"."Reason_En", "s"."Reason_Zgh", "s"."PointOfSaleId"
FROM "Circuits" AS "c"
INNER JOIN (
    SELECT "o"."Id", "o"."Calendar", "o"."Closes", "o"."FirstDay", "o"."FirstMonthDay", "o"."IsOpen", "o"."LastDay", "o"."LastMonthDay", "o"."Opens", "o"."PointOfSaleId", "o"."Weekday", "o"."Reason_Ar", "o"."Reason_En", "o"."Reason_Fr", "o"."Reason_Zgh", "c0"."CircuitId"
    FROM "CircuitStops" AS "c0"
    INNER JOIN "PointsOfSale" AS "p" ON "c0"."PointOfSaleId" = "p"."Id"
    INNER JOIN "OpeningRules" AS "o" ON "p"."Id" = "o"."PointOfSaleId"
) AS "s" ON "c"."Id" = "s"."CircuitId"
WHERE "c"."Id" = @P0
ORDER BY "s"."Id"
LIMIT 20000;

-- 11
SELECT "c"."TravelMinutes" + "c"."VisitMinutes", "c"."IsEstimated", "c"."Id"
FROM "Circuits" AS "c"
WHERE "c"."Slug" = @P0;

-- 12
SELECT "c"."Position", "c"."PointOfSaleId", "p"."Slug", "p"."Name_Ar", "p"."Name_Fr", "p"."Name_En", "p"."Name_Zgh", "p"."Latitude", "p"."Longitude", "c"."LegMode", "c"."LegMeters", "c"."RouteMeters", "c"."LegMinutes", "c"."IsLegEstimated", "c"."DwellMinutes", "c"."IsDwellEstimated"
FROM "CircuitStops" AS "c"
INNER JOIN "PointsOfSale" AS "p" ON "c"."PointOfSaleId" = "p"."Id"
WHERE "c"."CircuitId" = @P0
ORDER BY "c"."Id"
LIMIT 100;

-- 13
SELECT "c"."Position", "c"."PointOfSaleId", "p"."Slug", "p"."Name_Ar", "p"."Name_Fr", "p"."Name_En", "p"."Name_Zgh", "p"."Latitude", "p"."Longitude", "c"."LegMode", "c"."LegMeters", "c"."RouteMeters", "c"."LegMinutes", "c"."IsLegEstimated", "c"."DwellMinutes", "c"."IsDwellEstimated"
FROM "CircuitStops" AS "c"
INNER JOIN "PointsOfSale" AS "p" ON "c"."PointOfSaleId" = "p"."Id"
WHERE "c"."CircuitId" = @P0
ORDER BY "c"."Id"
LIMIT 100;

-- 14
SELECT "r"."HijriYear", "r"."FirstDay", "r"."LastDay"
FROM "Ramadans" AS "r"
ORDER BY "r"."Id"
LIMIT 400;

-- 15
SELECT "s"."Calendar", "s"."IsOpen", "s"."Weekday", "s"."Opens", "s"."Closes", "s"."FirstDay", "s"."LastDay", "s"."FirstMonthDay", "s"."LastMonthDay", "s"."Reason_Ar", "s"."Reason_Fr", "s"."Reason_En", "s"."Reason_Zgh", "s"."PointOfSaleId"
FROM "Circuits" AS "c"
INNER JOIN (
    SELECT "o"."Id", "o"."Calendar", "o"."Closes", "o"."FirstDay", "o"."FirstMonthDay", "o"."IsOpen", "o"."LastDay", "o"."LastMonthDay", "o"."Opens", "o"."PointOfSaleId", "o"."Weekday", "o"."Reason_Ar", "o"."Reason_En", "o"."Reason_Fr", "o"."Reason_Zgh", "c0"."CircuitId"
    FROM "CircuitStops" AS "c0"
    INNER JOIN "PointsOfSale" AS "p" ON "c0"."PointOfSaleId" = "p"."Id"
    INNER JOIN "OpeningRules" AS "o" ON "p"."Id" = "o"."PointOfSaleId"
) AS "s" ON "c"."Id" = "s"."CircuitId"
WHERE "c"."Id" = @P0
ORDER BY "s"."Id"
LIMIT 20000;
