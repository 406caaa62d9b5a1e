-- 1
SELECT *
FROM (
SELECT "o"."Slug", "o"."Kind", "o"."StartsAt", "o"."EndsAt", "o"."FirstDay", "o"."LastDay", "o"."Id"
FROM "Occurrences" AS "o"
WHERE "o"."StartsAt" <= @P0 AND "o"."EndsAt" > @P1 AND "o"."StartsAt" < @P4 AND "o"."LaterEndsAt" > @P2 AND "o"."StartsAt" >= @P5 AND "o"."StartsAt" < @P6
ORDER BY "o"."StartsAt", "o"."Id"
LIMIT @limit
)
UNION ALL
SELECT *
FROM (
SELECT "o"."Slug", "o"."Kind", "o"."StartsAt", "o"."EndsAt", "o"."FirstDay", "o"."LastDay", "o"."Id"
FROM "Occurrences" AS "o"
WHERE "o"."StartsAt" <= @P0 AND "o"."EndsAt" > @P1 AND "o"."StartsAt" < @P4 AND "o"."StartsAt" >= @P7
ORDER BY "o"."StartsAt", "o"."Id"
LIMIT @limit
)
LIMIT @limit;

-- 2
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Occurrences" AS "o"
WHERE "o"."StartsAt" <= @P0 AND "o"."EndsAt" > @P1 AND "o"."StartsAt" < @P4 AND ("o"."StartsAt" >= @P3 OR "o"."LaterEndsAt" > @P2)
) AS "counted";

-- 3
SELECT *
FROM (
SELECT "o"."Slug", "o"."StartsAt", "o"."EndsAt", "o"."Id"
FROM "Occurrences" AS "o"
WHERE "o"."StartsAt" <= @P0 AND "o"."EndsAt" > @P1 AND "o"."StartsAt" < @P4 AND "o"."IsDemonstration" = @P5 AND "o"."LaterEndsAt" > @P2 AND "o"."StartsAt" >= @P6 AND "o"."StartsAt" < @P7
ORDER BY "o"."StartsAt", "o"."Id"
LIMIT @limit
)
UNION ALL
SELECT *
FROM (
SELECT "o"."Slug", "o"."StartsAt", "o"."EndsAt", "o"."Id"
FROM "Occurrences" AS "o"
WHERE "o"."StartsAt" <= @P0 AND "o"."EndsAt" > @P1 AND "o"."StartsAt" < @P4 AND "o"."IsDemonstration" = @P5 AND "o"."StartsAt" >= @P8
ORDER BY "o"."StartsAt", "o"."Id"
LIMIT @limit
)
LIMIT @limit;
