-- 1
SELECT "p"."Slug", "t0"."Slug", "p1"."Slug", "r"."Slug", "r0"."Slug", COALESCE("p"."Facts_En", "p"."Facts_Fr", "p"."Facts_Ar", "p"."Facts_Zgh"), "p"."Id"
FROM "PointsOfSale" AS "p"
INNER JOIN "Towns" AS "t0" ON "p"."TownId" = "t0"."Id"
INNER JOIN "Provinces" AS "p1" ON "p"."ProvinceId" = "p1"."Id"
INNER JOIN "Regions" AS "r" ON "p"."RegionId" = "r"."Id"
INNER JOIN "Regions" AS "r0" ON "p"."FormerRegionId" = "r0"."Id"
WHERE EXISTS (
    SELECT 1
    FROM "PointOfSaleTrades" AS "p0"
    INNER JOIN "Trades" AS "t" ON "p0"."TradeId" = "t"."Id"
    WHERE "p"."Id" = "p0"."PointOfSaleId" AND "t"."Slug" = @P18) AND (("p"."MapNumber" >= @P6 AND "p"."MapNumber" <= @P7) OR ("p"."MapNumber" >= @P8 AND "p"."MapNumber" <= @P9) OR ("p"."MapNumber" >= @P10 AND "p"."MapNumber" <= @P11) OR ("p"."MapNumber" >= @P12 AND "p"."MapNumber" <= @P13) OR ("p"."MapNumber" >= @P14 AND "p"."MapNumber" <= @P15) OR ("p"."MapNumber" >= @P16 AND "p"."MapNumber" <= @P17)) AND "p"."Latitude" >= @P0 AND "p"."Latitude" <= @P1 AND (("p"."Longitude" >= @P2 AND "p"."Longitude" <= @P3) OR ("p"."Longitude" >= @P4 AND "p"."Longitude" <= @P5))
ORDER BY "p"."NameKeys_En", "p"."Id"
LIMIT @limit;

-- 2: 3 runs, one for each row above it
SELECT "t"."Slug"
FROM "PointOfSaleTrades" AS "p"
INNER JOIN "Trades" AS "t" ON "p"."TradeId" = "t"."Id"
WHERE "p"."PointOfSaleId" = @P0
ORDER BY "p"."TradeId"
LIMIT 100;

-- 3: 3 runs, one for each row above it
SELECT "c"."Position", "c0"."Slug"
FROM "CircuitStops" AS "c"
INNER JOIN "Circuits" AS "c0" ON "c"."CircuitId" = "c0"."Id"
WHERE "c"."PointOfSaleId" = @P0
ORDER BY "c"."Position", "c"."Id"
LIMIT @limit;
