-- 1
SELECT COALESCE("c"."Name_En", "c"."Name_Fr", "c"."Name_Ar", "c"."Name_Zgh"), "c"."Mode", "c"."IsOfficial", "c"."SuggestedDuration", "c"."StopCount", "c"."LengthMeters", "r"."Slug", "r0"."Id", "r0"."Slug", "c"."Id", "c"."Verification"
FROM "Circuits" AS "c"
INNER JOIN "Regions" AS "r" ON "c"."RegionId" = "r"."Id"
LEFT JOIN "Regions" AS "r0" ON "c"."FormerRegionId" = "r0"."Id"
WHERE "c"."Slug" = @P0;

-- 2
SELECT "t"."Slug"
FROM "CircuitTrades" AS "c"
INNER JOIN "Trades" AS "t" ON "c"."TradeId" = "t"."Id"
WHERE "c"."CircuitId" = @P0
ORDER BY "c"."TradeId"
LIMIT 100;

-- 3
SELECT "c"."Position", "c"."LegMeters", "c"."CumulativeMeters", "p"."Slug", 12742017.6 * asin(min(1.0, sqrt(pow(sin(("p"."Latitude" - @P1) * 0.0087266462599716477), 2.0) + (@P3 * cos("p"."Latitude" * 0.017453292519943295)) * pow(sin(("p"."Longitude" - @P2) * 0.0087266462599716477), 2.0))))
FROM "CircuitStops" AS "c"
INNER JOIN "PointsOfSale" AS "p" ON "c"."PointOfSaleId" = "p"."Id"
WHERE "c"."CircuitId" = @P0
ORDER BY "c"."Position", "c"."Id"
LIMIT 100;
