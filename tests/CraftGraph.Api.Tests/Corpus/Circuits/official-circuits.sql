-- 1
SELECT "c"."Slug", COALESCE("c"."Name_En", "c"."Name_Fr", "c"."Name_Ar", "c"."Name_Zgh"), "c"."Mode", "c"."MinimumHours", "c"."MaximumHours", "c"."StopCount", "c"."LengthMeters", "c"."StopsAsPublished", COALESCE("c"."Facts_En", "c"."Facts_Fr", "c"."Facts_Ar", "c"."Facts_Zgh"), "c"."Id"
FROM "Circuits" AS "c"
WHERE "c"."IsOfficial" = @P0
ORDER BY "c"."Slug", "c"."Id"
LIMIT @limit;

-- 2: 6 runs, one for each row above it
SELECT "c"."Position"
FROM "CircuitStops" AS "c"
WHERE "c"."CircuitId" = @P0
ORDER BY "c"."Position", "c"."Id"
LIMIT 100;

-- 3
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Circuits" AS "c"
WHERE "c"."IsOfficial" = @P0
) AS "counted";
