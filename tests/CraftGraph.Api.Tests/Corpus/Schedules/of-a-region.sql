-- 1
SELECT "r"."Id"
FROM "Regions" AS "r"
WHERE "r"."Slug" = @P0;

-- 2
SELECT *
FROM (
SELECT "o"."Slug", "o"."StartsAt", "o"."EndsAt", "o"."Opens", "o"."Kind", "t"."Id", "t"."Slug", "o"."Id"
FROM "Occurrences" AS "o"
LEFT JOIN "Towns" AS "t" ON "o"."TownId" = "t"."Id"
WHERE "o"."RegionId" = @P0 AND "o"."StartsAt" < @P3 AND "o"."Kind" IN (
    SELECT "p"."value"
    FROM json_each(@P4) AS "p"
) AND "o"."LaterEndsAt" > @P1 AND "o"."StartsAt" >= @P5 AND "o"."StartsAt" < @P6
ORDER BY "o"."StartsAt", "o"."Id"
LIMIT @limit
)
UNION ALL
SELECT *
FROM (
SELECT "o"."Slug", "o"."StartsAt", "o"."EndsAt", "o"."Opens", "o"."Kind", "t"."Id", "t"."Slug", "o"."Id"
FROM "Occurrences" AS "o"
LEFT JOIN "Towns" AS "t" ON "o"."TownId" = "t"."Id"
WHERE "o"."RegionId" = @P0 AND "o"."StartsAt" < @P3 AND "o"."Kind" IN (
    SELECT "p"."value"
    FROM json_each(@P4) AS "p"
) AND "o"."StartsAt" >= @P7
ORDER BY "o"."StartsAt", "o"."Id"
LIMIT @limit
)
LIMIT @limit;

-- 3
SELECT "t"."Id"
FROM "Towns" AS "t"
WHERE "t"."Slug" = @P0;

-- 4
SELECT *
FROM (
SELECT "o"."Slug", "o"."FirstDay", "o"."StartsAt", "o"."Id"
FROM "Occurrences" AS "o"
WHERE "o"."TownId" = @P0 AND "o"."StartsAt" < @P3 AND "o"."LaterEndsAt" > @P1 AND "o"."StartsAt" >= @P4 AND "o"."StartsAt" < @P5
ORDER BY "o"."StartsAt", "o"."Id"
LIMIT @limit
)
UNION ALL
SELECT *
FROM (
SELECT "o"."Slug", "o"."FirstDay", "o"."StartsAt", "o"."Id"
FROM "Occurrences" AS "o"
WHERE "o"."TownId" = @P0 AND "o"."StartsAt" < @P3 AND "o"."StartsAt" >= @P6
ORDER BY "o"."StartsAt", "o"."Id"
LIMIT @limit
)
LIMIT @limit;

-- 5
SELECT "p"."Id"
FROM "PointsOfSale" AS "p"
WHERE "p"."Slug" = @P0;

-- 6
SELECT "s"."Slug"
FROM "Schedules" AS "s"
WHERE "s"."PointOfSaleId" = @P0
ORDER BY "s"."Id"
LIMIT @limit;

-- 7
SELECT *
FROM (
SELECT "o"."Slug", "o"."FirstDay", "o"."StartsAt", "o"."Id"
FROM "Occurrences" AS "o"
WHERE "o"."PointOfSaleId" = @P0 AND "o"."StartsAt" < @P3 AND "o"."LaterEndsAt" > @P1 AND "o"."StartsAt" >= @P4 AND "o"."StartsAt" < @P5
ORDER BY "o"."StartsAt", "o"."Id"
LIMIT @limit
)
UNION ALL
SELECT *
FROM (
SELECT "o"."Slug", "o"."FirstDay", "o"."StartsAt", "o"."Id"
FROM "Occurrences" AS "o"
WHERE "o"."PointOfSaleId" = @P0 AND "o"."StartsAt" < @P3 AND "o"."StartsAt" >= @P6
ORDER BY "o"."StartsAt", "o"."Id"
LIMIT @limit
)
LIMIT @limit;
