-- 1
SELECT *
FROM (
SELECT 12742017.6 * asin(min(1.0, sqrt(pow(sin(("p"."Latitude" - @P0) * 0.0087266462599716477), 2.0) + (@P2 * cos("p"."Latitude" * 0.017453292519943295)) * pow(sin(("p"."Longitude" - @P1) * 0.0087266462599716477), 2.0)))), "p"."Id", "p"."Kind", COALESCE("p"."Name_En", "p"."Name_Fr", "p"."Name_Ar", "p"."Name_Zgh"), "p"."Latitude", "p"."Longitude", "p"."CoordinatePrecision", "p"."IsDemonstration", "r"."Id", "r"."Slug", "p"."TargetId"
FROM "Places" AS "p"
LEFT JOIN "Regions" AS "r" ON "p"."RegionId" = "r"."Id"
WHERE (("p"."MapNumber" >= @P14 AND "p"."MapNumber" <= @P15) OR ("p"."MapNumber" >= @P16 AND "p"."MapNumber" <= @P17) OR ("p"."MapNumber" >= @P18 AND "p"."MapNumber" <= @P19) OR ("p"."MapNumber" >= @P20 AND "p"."MapNumber" <= @P21) OR ("p"."MapNumber" >= @P22 AND "p"."MapNumber" <= @P23) OR ("p"."MapNumber" >= @P24 AND "p"."MapNumber" <= @P25) OR ("p"."MapNumber" >= @P26 AND "p"."MapNumber" <= @P27) OR ("p"."MapNumber" >= @P28 AND "p"."MapNumber" <= @P29)) AND 12742017.6 * asin(min(1.0, sqrt(pow(sin(("p"."Latitude" - @P0) * 0.0087266462599716477), 2.0) + (@P2 * cos("p"."Latitude" * 0.017453292519943295)) * pow(sin(("p"."Longitude" - @P1) * 0.0087266462599716477), 2.0)))) <= @P30
ORDER BY 12742017.6 * asin(min(1.0, sqrt(pow(sin(("p"."Latitude" - @P0) * 0.0087266462599716477), 2.0) + (@P2 * cos("p"."Latitude" * 0.017453292519943295)) * pow(sin(("p"."Longitude" - @P1) * 0.0087266462599716477), 2.0)))), "p"."Id"
LIMIT @limit
)
UNION ALL
SELECT *
FROM (
SELECT 12742017.6 * asin(min(1.0, sqrt(pow(sin(("p"."Latitude" - @P0) * 0.0087266462599716477), 2.0) + (@P2 * cos("p"."Latitude" * 0.017453292519943295)) * pow(sin(("p"."Longitude" - @P1) * 0.0087266462599716477), 2.0)))), "p"."Id", "p"."Kind", COALESCE("p"."Name_En", "p"."Name_Fr", "p"."Name_Ar", "p"."Name_Zgh"), "p"."Latitude", "p"."Longitude", "p"."CoordinatePrecision", "p"."IsDemonstration", "r"."Id", "r"."Slug", "p"."TargetId"
FROM "Places" AS "p"
LEFT JOIN "Regions" AS "r" ON "p"."RegionId" = "r"."Id"
WHERE (("p"."MapNumber" >= @P31 AND "p"."MapNumber" <= @P32) OR ("p"."MapNumber" >= @P33 AND "p"."MapNumber" <= @P34) OR ("p"."MapNumber" >= @P35 AND "p"."MapNumber" <= @P36) OR ("p"."MapNumber" >= @P37 AND "p"."MapNumber" <= @P38) OR ("p"."MapNumber" >= @P39 AND "p"."MapNumber" <= @P40) OR ("p"."MapNumber" >= @P41 AND "p"."MapNumber" <= @P42) OR ("p"."MapNumber" >= @P43 AND "p"."MapNumber" <= @P44) OR ("p"."MapNumber" >= @P45 AND "p"."MapNumber" <= @P46)) AND 12742017.6 * asin(min(1.0, sqrt(pow(sin(("p"."Latitude" - @P0) * 0.0087266462599716477), 2.0) + (@P2 * cos("p"."Latitude" * 0.017453292519943295)) * pow(sin(("p"."Longitude" - @P1) * 0.0087266462599716477), 2.0)))) <= @P47 AND 12742017.6 * asin(min(1.0, sqrt(pow(sin(("p"."Latitude" - @P0) * 0.0087266462599716477), 2.0) + (@P2 * cos("p"."Latitude" * 0.017453292519943295)) * pow(sin(("p"."Longitude" - @P1) * 0.0087266462599716477), 2.0)))) > @P48
ORDER BY 12742017.6 * asin(min(1.0, sqrt(pow(sin(("p"."Latitude" - @P0) * 0.0087266462599716477), 2.0) + (@P2 * cos("p"."Latitude" * 0.017453292519943295)) * pow(sin(("p"."Longitude" - @P1) * 0.0087266462599716477), 2.0)))), "p"."Id"
LIMIT @limit
)
LIMIT @limit;

-- 2: 5 runs, one for each row above it
SELECT "p"."Slug"
FROM "PointsOfSale" AS "p"
WHERE "p"."Id" = @P0;

-- 3
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Places" AS "p"
WHERE (("p"."MapNumber" >= @P3 AND "p"."MapNumber" <= @P4) OR ("p"."MapNumber" >= @P5 AND "p"."MapNumber" <= @P6) OR ("p"."MapNumber" >= @P7 AND "p"."MapNumber" <= @P8) OR ("p"."MapNumber" >= @P9 AND "p"."MapNumber" <= @P10) OR ("p"."MapNumber" >= @P11 AND "p"."MapNumber" <= @P12)) AND 12742017.6 * asin(min(1.0, sqrt(pow(sin(("p"."Latitude" - @P0) * 0.0087266462599716477), 2.0) + (@P2 * cos("p"."Latitude" * 0.017453292519943295)) * pow(sin(("p"."Longitude" - @P1) * 0.0087266462599716477), 2.0)))) <= @P13
) AS "counted";
