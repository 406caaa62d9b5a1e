-- 1
SELECT "p"."Slug", "a"."Id", "a"."StepFreeEntrance", "a"."DoorWidthCentimeters", "a"."StatedOn"
FROM "PointsOfSale" AS "p"
LEFT JOIN "Accessibilities" AS "a" ON "p"."Id" = "a"."PointOfSaleId"
WHERE "a"."StepFreeEntrance" = @P0 AND "a"."DoorWidthCentimeters" >= @P1
ORDER BY "p"."Id"
LIMIT @limit;

-- 2: 2 runs, one for each row above it
SELECT "s"."Slug"
FROM "AccessibilitySources" AS "a"
INNER JOIN "Sources" AS "s" ON "a"."SourceId" = "s"."Id"
WHERE "a"."AccessibilityId" = @P0
ORDER BY "a"."SourceId"
LIMIT 100;

-- 3
SELECT COUNT(*)
FROM (
SELECT 1
FROM "PointsOfSale" AS "p"
LEFT JOIN "Accessibilities" AS "a" ON "p"."Id" = "a"."PointOfSaleId"
WHERE "a"."StepFreeEntrance" = @P0 AND "a"."DoorWidthCentimeters" >= @P1
) AS "counted";

-- 4
SELECT "a"."StepFreeEntrance", COUNT(*)
FROM "PointsOfSale" AS "p"
LEFT JOIN "Accessibilities" AS "a" ON "p"."Id" = "a"."PointOfSaleId"
WHERE "a"."DoorWidthCentimeters" >= @P0 AND "a"."StepFreeEntrance" IS NOT NULL
GROUP BY "a"."StepFreeEntrance";

-- 5
SELECT "p"."ReceivesVisitors", COUNT(*)
FROM "Producers" AS "p"
WHERE "p"."ReceivesVisitors" IS NOT NULL
GROUP BY "p"."ReceivesVisitors";

-- 6
SELECT "a"."StepFreeEntrance", COUNT(*)
FROM "Producers" AS "p"
LEFT JOIN "Accessibilities" AS "a" ON "p"."Id" = "a"."ProducerId"
WHERE "a"."StepFreeEntrance" IS NOT NULL
GROUP BY "a"."StepFreeEntrance";

-- 7
SELECT "c"."Id"
FROM "Circuits" AS "c"
ORDER BY "c"."Slug", "c"."Id"
LIMIT @limit;

-- 8
SELECT "p"."Slug", "a"."Id", "a"."StepFreeEntrance"
FROM "CircuitStops" AS "c"
INNER JOIN "PointsOfSale" AS "p" ON "c"."PointOfSaleId" = "p"."Id"
LEFT JOIN "Accessibilities" AS "a" ON "p"."Id" = "a"."PointOfSaleId"
WHERE "c"."CircuitId" = @P0
ORDER BY "c"."Position", "c"."Id"
LIMIT 100;

-- 9
SELECT *
FROM (
SELECT "p"."Kind", COALESCE("p"."Name_En", "p"."Name_Fr", "p"."Name_Ar", "p"."Name_Zgh"), "p"."ReceivesVisitors", "p"."StepFreeEntrance", 12742017.6 * asin(min(1.0, sqrt(pow(sin(("p"."Latitude" - @P0) * 0.0087266462599716477), 2.0) + (@P2 * cos("p"."Latitude" * 0.017453292519943295)) * pow(sin(("p"."Longitude" - @P1) * 0.0087266462599716477), 2.0)))), "p"."Id"
FROM "Places" AS "p"
WHERE "p"."ReceivesVisitors" = @P14 AND "p"."StepFreeEntrance" = @P15 AND (("p"."MapNumber" >= @P16 AND "p"."MapNumber" <= @P17) OR ("p"."MapNumber" >= @P18 AND "p"."MapNumber" <= @P19) OR ("p"."MapNumber" >= @P20 AND "p"."MapNumber" <= @P21) OR ("p"."MapNumber" >= @P22 AND "p"."MapNumber" <= @P23) OR ("p"."MapNumber" >= @P24 AND "p"."MapNumber" <= @P25) OR ("p"."MapNumber" >= @P26 AND "p"."MapNumber" <= @P27) OR ("p"."MapNumber" >= @P28 AND "p"."MapNumber" <= @P29) OR ("p"."MapNumber" >= @P30 AND "p"."MapNumber" <= @P31)) AND 12742017.6 * asin(min(1.0, sqrt(pow(sin(("p"."Latitude" - @P0) * 0.0087266462599716477), 2.0) + (@P2 * cos("p"."Latitude" * 0.017453292519943295)) * pow(sin(("p"."Longitude" - @P1) * 0.0087266462599716477), 2.0)))) <= @P32
ORDER BY 12742017.6 * asin(min(1.0, sqrt(pow(sin(("p"."Latitude" - @P0) * 0.0087266462599716477), 2.0) + (@P2 * cos("p"."Latitude" * 0.017453292519943295)) * pow(sin(("p"."Longitude" - @P1) * 0.0087266462599716477), 2.0)))), "p"."Id"
LIMIT @limit
)
UNION ALL
SELECT *
FROM (
SELECT "p"."Kind", COALESCE("p"."Name_En", "p"."Name_Fr", "p"."Name_Ar", "p"."Name_Zgh"), "p"."ReceivesVisitors", "p"."StepFreeEntrance", 12742017.6 * asin(min(1.0, sqrt(pow(sin(("p"."Latitude" - @P0) * 0.0087266462599716477), 2.0) + (@P2 * cos("p"."Latitude" * 0.017453292519943295)) * pow(sin(("p"."Longitude" - @P1) * 0.0087266462599716477), 2.0)))), "p"."Id"
FROM "Places" AS "p"
WHERE "p"."ReceivesVisitors" = @P14 AND "p"."StepFreeEntrance" = @P15 AND (("p"."MapNumber" >= @P33 AND "p"."MapNumber" <= @P34) OR ("p"."MapNumber" >= @P35 AND "p"."MapNumber" <= @P36) OR ("p"."MapNumber" >= @P37 AND "p"."MapNumber" <= @P38) OR ("p"."MapNumber" >= @P39 AND "p"."MapNumber" <= @P40) OR ("p"."MapNumber" >= @P41 AND "p"."MapNumber" <= @P42) OR ("p"."MapNumber" >= @P43 AND "p"."MapNumber" <= @P44) OR ("p"."MapNumber" >= @P45 AND "p"."MapNumber" <= @P46) OR ("p"."MapNumber" >= @P47 AND "p"."MapNumber" <= @P48)) AND 12742017.6 * asin(min(1.0, sqrt(pow(sin(("p"."Latitude" - @P0) * 0.0087266462599716477), 2.0) + (@P2 * cos("p"."Latitude" * 0.017453292519943295)) * pow(sin(("p"."Longitude" - @P1) * 0.0087266462599716477), 2.0)))) <= @P49 AND 12742017.6 * asin(min(1.0, sqrt(pow(sin(("p"."Latitude" - @P0) * 0.0087266462599716477), 2.0) + (@P2 * cos("p"."Latitude" * 0.017453292519943295)) * pow(sin(("p"."Longitude" - @P1) * 0.0087266462599716477), 2.0)))) > @P50
ORDER BY 12742017.6 * asin(min(1.0, sqrt(pow(sin(("p"."Latitude" - @P0) * 0.0087266462599716477), 2.0) + (@P2 * cos("p"."Latitude" * 0.017453292519943295)) * pow(sin(("p"."Longitude" - @P1) * 0.0087266462599716477), 2.0)))), "p"."Id"
LIMIT @limit
)
UNION ALL
SELECT *
FROM (
SELECT "p"."Kind", COALESCE("p"."Name_En", "p"."Name_Fr", "p"."Name_Ar", "p"."Name_Zgh"), "p"."ReceivesVisitors", "p"."StepFreeEntrance", 12742017.6 * asin(min(1.0, sqrt(pow(sin(("p"."Latitude" - @P0) * 0.0087266462599716477), 2.0) + (@P2 * cos("p"."Latitude" * 0.017453292519943295)) * pow(sin(("p"."Longitude" - @P1) * 0.0087266462599716477), 2.0)))), "p"."Id"
FROM "Places" AS "p"
WHERE "p"."ReceivesVisitors" = @P14 AND "p"."StepFreeEntrance" = @P15 AND (("p"."MapNumber" >= @P51 AND "p"."MapNumber" <= @P52) OR ("p"."MapNumber" >= @P53 AND "p"."MapNumber" <= @P54) OR ("p"."MapNumber" >= @P55 AND "p"."MapNumber" <= @P56) OR ("p"."MapNumber" >= @P57 AND "p"."MapNumber" <= @P58) OR ("p"."MapNumber" >= @P59 AND "p"."MapNumber" <= @P60) OR ("p"."MapNumber" >= @P61 AND "p"."MapNumber" <= @P62) OR ("p"."MapNumber" >= @P63 AND "p"."MapNumber" <= @P64) OR ("p"."MapNumber" >= @P65 AND "p"."MapNumber" <= @P66)) AND 12742017.6 * asin(min(1.0, sqrt(pow(sin(("p"."Latitude" - @P0) * 0.0087266462599716477), 2.0) + (@P2 * cos("p"."Latitude" * 0.017453292519943295)) * pow(sin(("p"."Longitude" - @P1) * 0.0087266462599716477), 2.0)))) <= @P67 AND 12742017.6 * asin(min(1.0, sqrt(pow(sin(("p"."Latitude" - @P0) * 0.0087266462599716477), 2.0) + (@P2 * cos("p"."Latitude" * 0.017453292519943295)) * pow(sin(("p"."Longitude" - @P1) * 0.0087266462599716477), 2.0)))) > @P68
ORDER BY 12742017.6 * asin(min(1.0, sqrt(pow(sin(("p"."Latitude" - @P0) * 0.0087266462599716477), 2.0) + (@P2 * cos("p"."Latitude" * 0.017453292519943295)) * pow(sin(("p"."Longitude" - @P1) * 0.0087266462599716477), 2.0)))), "p"."Id"
LIMIT @limit
)
UNION ALL
SELECT *
FROM (
SELECT "p"."Kind", COALESCE("p"."Name_En", "p"."Name_Fr", "p"."Name_Ar", "p"."Name_Zgh"), "p"."ReceivesVisitors", "p"."StepFreeEntrance", 12742017.6 * asin(min(1.0, sqrt(pow(sin(("p"."Latitude" - @P0) * 0.0087266462599716477), 2.0) + (@P2 * cos("p"."Latitude" * 0.017453292519943295)) * pow(sin(("p"."Longitude" - @P1) * 0.0087266462599716477), 2.0)))), "p"."Id"
FROM "Places" AS "p"
WHERE "p"."ReceivesVisitors" = @P14 AND "p"."StepFreeEntrance" = @P15 AND (("p"."MapNumber" >= @P69 AND "p"."MapNumber" <= @P70) OR ("p"."MapNumber" >= @P71 AND "p"."MapNumber" <= @P72) OR ("p"."MapNumber" >= @P73 AND "p"."MapNumber" <= @P74) OR ("p"."MapNumber" >= @P75 AND "p"."MapNumber" <= @P76) OR ("p"."MapNumber" >= @P77 AND "p"."MapNumber" <= @P78) OR ("p"."MapNumber" >= @P79 AND "p"."MapNumber" <= @P80) OR ("p"."MapNumber" >= @P81 AND "p"."MapNumber" <= @P82) OR ("p"."MapNumber" >= @P83 AND "p"."MapNumber" <= @P84)) AND 12742017.6 * asin(min(1.0, sqrt(pow(sin(("p"."Latitude" - @P0) * 0.0087266462599716477), 2.0) + (@P2 * cos("p"."Latitude" * 0.017453292519943295)) * pow(sin(("p"."Longitude" - @P1) * 0.0087266462599716477), 2.0)))) <= @P85 AND 12742017.6 * asin(min(1.0, sqrt(pow(sin(("p"."Latitude" - @P0) * 0.0087266462599716477), 2.0) + (@P2 * cos("p"."Latitude" * 0.017453292519943295)) * pow(sin(("p"."Longitude" - @P1) * 0.0087266462599716477), 2.0)))) > @P86
ORDER BY 12742017.6 * asin(min(1.0, sqrt(pow(sin(("p"."Latitude" - @P0) * 0.0087266462599716477), 2.0) + (@P2 * cos("p"."Latitude" * 0.017453292519943295)) * pow(sin(("p"."Longitude" - @P1) * 0.0087266462599716477), 2.0)))), "p"."Id"
LIMIT @limit
)
LIMIT @limit;
