-- 1
SELECT "p"."Kind", "p"."Slug", 12742017.6 * asin(min(1.0, sqrt(pow(sin(("p"."Latitude" - @P0) * 0.0087266462599716477), 2.0) + (@P2 * cos("p"."Latitude" * 0.017453292519943295)) * pow(sin(("p"."Longitude" - @P1) * 0.0087266462599716477), 2.0)))), CASE
    WHEN "p"."Latitude" IS NOT NULL THEN 1
END, "p"."Latitude", "p"."Longitude"
FROM "Producers" AS "p"
WHERE "p"."Latitude" >= @P3 AND "p"."Latitude" <= @P4 AND (("p"."Longitude" >= @P5 AND "p"."Longitude" <= @P6) OR ("p"."Longitude" >= @P7 AND "p"."Longitude" <= @P8)) AND 12742017.6 * asin(min(1.0, sqrt(pow(sin(("p"."Latitude" - @P0) * 0.0087266462599716477), 2.0) + (@P2 * cos("p"."Latitude" * 0.017453292519943295)) * pow(sin(("p"."Longitude" - @P1) * 0.0087266462599716477), 2.0)))) <= @P9
ORDER BY 12742017.6 * asin(min(1.0, sqrt(pow(sin(("p"."Latitude" - @P0) * 0.0087266462599716477), 2.0) + (@P2 * cos("p"."Latitude" * 0.017453292519943295)) * pow(sin(("p"."Longitude" - @P1) * 0.0087266462599716477), 2.0)))), "p"."Id"
LIMIT @limit;
