-- 1
SELECT "p"."Slug", COALESCE("p"."Name_En", "p"."Name_Fr", "p"."Name_Ar", "p"."Name_Zgh"), "p"."Kind", 12742017.6 * asin(min(1.0, sqrt(pow(sin(("p"."Latitude" - @P0_) * 0.0087266462599716477), 2.0) + (@P2_ * cos("p"."Latitude" * 0.017453292519943295)) * pow(sin(("p"."Longitude" - @P1_) * 0.0087266462599716477), 2.0)))), 12742017.6 * asin(min(1.0, sqrt(pow(sin(("p"."Latitude" - @P10_) * 0.0087266462599716477), 2.0) + (@P12_ * cos("p"."Latitude" * 0.017453292519943295)) * pow(sin(("p"."Longitude" - @P11_) * 0.0087266462599716477), 2.0)))), "p"."Latitude", "p"."Longitude", "p"."CoordinatePrecision", "p"."CoordinateSource", "p"."Id"
FROM "PointsOfSale" AS "p"
WHERE "p"."Latitude" >= @P3_ AND "p"."Latitude" <= @P4_ AND (("p"."Longitude" >= @P5_ AND "p"."Longitude" <= @P6_) OR ("p"."Longitude" >= @P7_ AND "p"."Longitude" <= @P8_)) AND 12742017.6 * asin(min(1.0, sqrt(pow(sin(("p"."Latitude" - @P0_) * 0.0087266462599716477), 2.0) + (@P2_ * cos("p"."Latitude" * 0.017453292519943295)) * pow(sin(("p"."Longitude" - @P1_) * 0.0087266462599716477), 2.0)))) <= @P9_
ORDER BY 12742017.6 * asin(min(1.0, sqrt(pow(sin(("p"."Latitude" - @P0_) * 0.0087266462599716477), 2.0) + (@P2_ * cos("p"."Latitude" * 0.017453292519943295)) * pow(sin(("p"."Longitude" - @P1_) * 0.0087266462599716477), 2.0)))), "p"."Id"
LIMIT @limit;

-- 2
SELECT COUNT(*)
FROM (
SELECT 1
FROM "PointsOfSale" AS "p"
WHERE "p"."Latitude" >= @P3_ AND "p"."Latitude" <= @P4_ AND (("p"."Longitude" >= @P5_ AND "p"."Longitude" <= @P6_) OR ("p"."Longitude" >= @P7_ AND "p"."Longitude" <= @P8_)) AND 12742017.6 * asin(min(1.0, sqrt(pow(sin(("p"."Latitude" - @P0_) * 0.0087266462599716477), 2.0) + (@P2_ * cos("p"."Latitude" * 0.017453292519943295)) * pow(sin(("p"."Longitude" - @P1_) * 0.0087266462599716477), 2.0)))) <= @P9_
) AS "counted";
