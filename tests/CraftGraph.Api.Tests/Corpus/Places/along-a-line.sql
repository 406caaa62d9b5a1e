-- 1
SELECT "p"."Kind", COALESCE("p"."Name_En", "p"."Name_Fr", "p"."Name_Ar", "p"."Name_Zgh"), "p"."Latitude", "p"."Longitude", substr(@P0, ((instr(@P0, ';' || CAST("p"."Id" AS TEXT) || ';') - 1) - 10) + 1, 10), "p"."Id"
FROM "Places" AS "p"
WHERE "p"."Id" IN (
    SELECT "p0"."value"
    FROM json_each(@P2) AS "p0"
)
ORDER BY substr(@P0, ((instr(@P0, ';' || CAST("p"."Id" AS TEXT) || ';') - 1) - 10) + 1, 10), "p"."Id"
LIMIT @limit;

-- 2
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Places" AS "p"
WHERE "p"."Id" IN (
    SELECT "p0"."value"
    FROM json_each(@P1) AS "p0"
)
) AS "counted";
