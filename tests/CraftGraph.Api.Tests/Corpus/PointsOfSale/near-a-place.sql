-- 1
SELECT "p"."Slug", COALESCE("p"."Name_En", "p"."Name_Fr", "p"."Name_Ar", "p"."Name_Zgh"), "p"."Kind", "p"."Verification" = 'Demonstration', 12742017.6 * asin(min(1.0, sqrt(pow(sin(("p"."Latitude" - @P0) * 0.0087266462599716477), 2.0) + (@P2 * cos("p"."Latitude" * 0.017453292519943295)) * pow(sin(("p"."Longitude" - @P1) * 0.0087266462599716477), 2.0)))), 12742017.6 * asin(min(1.0, sqrt(pow(sin(("p"."Latitude" - @P10) * 0.0087266462599716477), 2.0) + (@P12 * cos("p"."Latitude" * 0.017453292519943295)) * pow(sin(("p"."Longitude" - @P11) * 0.0087266462599716477), 2.0)))), "p"."Latitude", "p"."Longitude", "p"."CoordinatePrecision", "p"."CoordinateSource", "p"."Id"
FROM "PointsOfSale" AS "p"
WHERE "p"."Latitude" >= @P3 AND "p"."Latitude" <= @P4 AND (("p"."Longitude" >= @P5 AND "p"."Longitude" <= @P6) OR ("p"."Longitude" >= @P7 AND "p"."Longitude" <= @P8)) AND 12742017.6 * asin(min(1.0, sqrt(pow(sin(("p"."Latitude" - @P0) * 0.0087266462599716477), 2.0) + (@P2 * cos("p"."Latitude" * 0.017453292519943295)) * pow(sin(("p"."Longitude" - @P1) * 0.0087266462599716477), 2.0)))) <= @P9
ORDER BY 12742017.6 * asin(min(1.0, sqrt(pow(sin(("p"."Latitude" - @P0) * 0.0087266462599716477), 2.0) + (@P2 * cos("p"."Latitude" * 0.017453292519943295)) * pow(sin(("p"."Longitude" - @P1) * 0.0087266462599716477), 2.0)))), "p"."Id"
LIMIT @limit;

-- 2
SELECT COUNT(*)
FROM (
SELECT 1
FROM "PointsOfSale" AS "p"
WHERE "p"."Latitude" >= @P3 AND "p"."Latitude" <= @P4 AND (("p"."Longitude" >= @P5 AND "p"."Longitude" <= @P6) OR ("p"."Longitude" >= @P7 AND "p"."Longitude" <= @P8)) AND 12742017.6 * asin(min(1.0, sqrt(pow(sin(("p"."Latitude" - @P0) * 0.0087266462599716477), 2.0) + (@P2 * cos("p"."Latitude" * 0.017453292519943295)) * pow(sin(("p"."Longitude" - @P1) * 0.0087266462599716477), 2.0)))) <= @P9
) AS "counted";
