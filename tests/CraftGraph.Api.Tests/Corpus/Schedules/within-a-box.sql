-- 1
SELECT *
FROM (
SELECT "o"."Slug", "o"."StartsAt", "p"."Id", "p"."Slug", CASE
    WHEN "o"."Latitude" IS NOT NULL THEN 1
END, "o"."Latitude", "o"."Longitude", "o"."Id"
FROM "Occurrences" AS "o"
LEFT JOIN "PointsOfSale" AS "p" ON "o"."PointOfSaleId" = "p"."Id"
WHERE "o"."StartsAt" < @P2 AND (("o"."MapNumber" >= @P9 AND "o"."MapNumber" <= @P10) OR ("o"."MapNumber" >= @P11 AND "o"."MapNumber" <= @P12) OR ("o"."MapNumber" >= @P13 AND "o"."MapNumber" <= @P14) OR ("o"."MapNumber" >= @P15 AND "o"."MapNumber" <= @P16) OR ("o"."MapNumber" >= @P17 AND "o"."MapNumber" <= @P18) OR ("o"."MapNumber" >= @P19 AND "o"."MapNumber" <= @P20)) AND "o"."Latitude" >= @P3 AND "o"."Latitude" <= @P4 AND (("o"."Longitude" >= @P5 AND "o"."Longitude" <= @P6) OR ("o"."Longitude" >= @P7 AND "o"."Longitude" <= @P8)) AND "o"."Kind" = @P21 AND "o"."LaterEndsAt" > @P0 AND "o"."StartsAt" >= @P22 AND "o"."StartsAt" < @P23
ORDER BY "o"."StartsAt", "o"."Id"
LIMIT @limit
)
UNION ALL
SELECT *
FROM (
SELECT "o"."Slug", "o"."StartsAt", "p"."Id", "p"."Slug", CASE
    WHEN "o"."Latitude" IS NOT NULL THEN 1
END, "o"."Latitude", "o"."Longitude", "o"."Id"
FROM "Occurrences" AS "o"
LEFT JOIN "PointsOfSale" AS "p" ON "o"."PointOfSaleId" = "p"."Id"
WHERE "o"."StartsAt" < @P2 AND (("o"."MapNumber" >= @P9 AND "o"."MapNumber" <= @P10) OR ("o"."MapNumber" >= @P11 AND "o"."MapNumber" <= @P12) OR ("o"."MapNumber" >= @P13 AND "o"."MapNumber" <= @P14) OR ("o"."MapNumber" >= @P15 AND "o"."MapNumber" <= @P16) OR ("o"."MapNumber" >= @P17 AND "o"."MapNumber" <= @P18) OR ("o"."MapNumber" >= @P19 AND "o"."MapNumber" <= @P20)) AND "o"."Latitude" >= @P3 AND "o"."Latitude" <= @P4 AND (("o"."Longitude" >= @P5 AND "o"."Longitude" <= @P6) OR ("o"."Longitude" >= @P7 AND "o"."Longitude" <= @P8)) AND "o"."Kind" = @P21 AND "o"."StartsAt" >= @P24
ORDER BY "o"."StartsAt", "o"."Id"
LIMIT @limit
)
LIMIT @limit;
