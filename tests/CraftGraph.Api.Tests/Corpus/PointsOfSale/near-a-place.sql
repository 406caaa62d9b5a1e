-- 1
SELECT *
FROM (
SELECT "p"."Slug", COALESCE("p"."Name_En", "p"."Name_Fr", "p"."Name_Ar", "p"."Name_Zgh"), "p"."Kind", "p"."Verification" = 'Demonstration', 12742017.6 * asin(min(1.0, sqrt(pow(sin(("p"."Latitude" - @P0) * 0.0087266462599716477), 2.0) + (@P2 * cos("p"."Latitude" * 0.017453292519943295)) * pow(sin(("p"."Longitude" - @P1) * 0.0087266462599716477), 2.0)))), 12742017.6 * asin(min(1.0, sqrt(pow(sin(("p"."Latitude" - @P14) * 0.0087266462599716477), 2.0) + (@P16 * cos("p"."Latitude" * 0.017453292519943295)) * pow(sin(("p"."Longitude" - @P15) * 0.0087266462599716477), 2.0)))), "p"."Latitude", "p"."Longitude", "p"."CoordinatePrecision", "p"."CoordinateSource", "p"."Id"
FROM "PointsOfSale" AS "p"
WHERE (("p"."MapNumber" >= @P17 AND "p"."MapNumber" <= @P18) OR ("p"."MapNumber" >= @P19 AND "p"."MapNumber" <= @P20) OR ("p"."MapNumber" >= @P21 AND "p"."MapNumber" <= @P22) OR ("p"."MapNumber" >= @P23 AND "p"."MapNumber" <= @P24) OR ("p"."MapNumber" >= @P25 AND "p"."MapNumber" <= @P26) OR ("p"."MapNumber" >= @P27 AND "p"."MapNumber" <= @P28) OR ("p"."MapNumber" >= @P29 AND "p"."MapNumber" <= @P30) OR ("p"."MapNumber" >= @P31 AND "p"."MapNumber" <= @P32)) AND 12742017.6 * asin(min(1.0, sqrt(pow(sin(("p"."Latitude" - @P0) * 0.0087266462599716477), 2.0) + (@P2 * cos("p"."Latitude" * 0.017453292519943295)) * pow(sin(("p"."Longitude" - @P1) * 0.0087266462599716477), 2.0)))) <= @P33
ORDER BY 12742017.6 * asin(min(1.0, sqrt(pow(sin(("p"."Latitude" - @P0) * 0.0087266462599716477), 2.0) + (@P2 * cos("p"."Latitude" * 0.017453292519943295)) * pow(sin(("p"."Longitude" - @P1) * 0.0087266462599716477), 2.0)))), "p"."Id"
LIMIT @limit
)
UNION ALL
SELECT *
FROM (
SELECT "p"."Slug", COALESCE("p"."Name_En", "p"."Name_Fr", "p"."Name_Ar", "p"."Name_Zgh"), "p"."Kind", "p"."Verification" = 'Demonstration', 12742017.6 * asin(min(1.0, sqrt(pow(sin(("p"."Latitude" - @P0) * 0.0087266462599716477), 2.0) + (@P2 * cos("p"."Latitude" * 0.017453292519943295)) * pow(sin(("p"."Longitude" - @P1) * 0.0087266462599716477), 2.0)))), 12742017.6 * asin(min(1.0, sqrt(pow(sin(("p"."Latitude" - @P14) * 0.0087266462599716477), 2.0) + (@P16 * cos("p"."Latitude" * 0.017453292519943295)) * pow(sin(("p"."Longitude" - @P15) * 0.0087266462599716477), 2.0)))), "p"."Latitude", "p"."Longitude", "p"."CoordinatePrecision", "p"."CoordinateSource", "p"."Id"
FROM "PointsOfSale" AS "p"
WHERE (("p"."MapNumber" >= @P34 AND "p"."MapNumber" <= @P35) OR ("p"."MapNumber" >= @P36 AND "p"."MapNumber" <= @P37) OR ("p"."MapNumber" >= @P38 AND "p"."MapNumber" <= @P39) OR ("p"."MapNumber" >= @P40 AND "p"."MapNumber" <= @P41) OR ("p"."MapNumber" >= @P42 AND "p"."MapNumber" <= @P43) OR ("p"."MapNumber" >= @P44 AND "p"."MapNumber" <= @P45) OR ("p"."MapNumber" >= @P46 AND "p"."MapNumber" <= @P47) OR ("p"."MapNumber" >= @P48 AND "p"."MapNumber" <= @P49)) AND 12742017.6 * asin(min(1.0, sqrt(pow(sin(("p"."Latitude" - @P0) * 0.0087266462599716477), 2.0) + (@P2 * cos("p"."Latitude" * 0.017453292519943295)) * pow(sin(("p"."Longitude" - @P1) * 0.0087266462599716477), 2.0)))) <= @P50 AND 12742017.6 * asin(min(1.0, sqrt(pow(sin(("p"."Latitude" - @P0) * 0.0087266462599716477), 2.0) + (@P2 * cos("p"."Latitude" * 0.017453292519943295)) * pow(sin(("p"."Longitude" - @P1) * 0.0087266462599716477), 2.0)))) > @P51
ORDER BY 12742017.6 * asin(min(1.0, sqrt(pow(sin(("p"."Latitude" - @P0) * 0.0087266462599716477), 2.0) + (@P2 * cos("p"."Latitude" * 0.017453292519943295)) * pow(sin(("p"."Longitude" - @P1) * 0.0087266462599716477), 2.0)))), "p"."Id"
LIMIT @limit
)
LIMIT @limit;

-- 2
SELECT COUNT(*)
FROM (
SELECT 1
FROM "PointsOfSale" AS "p"
WHERE (("p"."MapNumber" >= @P3 AND "p"."MapNumber" <= @P4) OR ("p"."MapNumber" >= @P5 AND "p"."MapNumber" <= @P6) OR ("p"."MapNumber" >= @P7 AND "p"."MapNumber" <= @P8) OR ("p"."MapNumber" >= @P9 AND "p"."MapNumber" <= @P10) OR ("p"."MapNumber" >= @P11 AND "p"."MapNumber" <= @P12)) AND 12742017.6 * asin(min(1.0, sqrt(pow(sin(("p"."Latitude" - @P0) * 0.0087266462599716477), 2.0) + (@P2 * cos("p"."Latitude" * 0.017453292519943295)) * pow(sin(("p"."Longitude" - @P1) * 0.0087266462599716477), 2.0)))) <= @P13
) AS "counted";
