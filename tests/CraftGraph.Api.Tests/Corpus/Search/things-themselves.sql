-- 1
SELECT *
FROM (
SELECT CASE
    WHEN "s"."rowid" >= 0 THEN 0
    ELSE -1
END, "s"."rowid", "s"."Kind", CAST("s"."rowid" % 4294967296 AS INTEGER)
FROM "SearchIndex" AS "s"
WHERE CAST("s"."rowid" / 4294967296 AS INTEGER) IN (
    SELECT "p"."value"
    FROM json_each(@P5) AS "p"
) AND "s"."SearchIndex" = @P1 AND "s"."rowid" > -9223372036854775808 AND "s"."rowid" < 9223372036854775807
ORDER BY "s"."rowid"
LIMIT @limit
)
UNION ALL
SELECT *
FROM (
SELECT CASE
    WHEN "s"."rowid" >= 0 THEN 1
    ELSE -1
END, "s"."rowid", "s"."Kind", CAST("s"."rowid" % 4294967296 AS INTEGER)
FROM "SearchIndex" AS "s"
WHERE CAST("s"."rowid" / 4294967296 AS INTEGER) IN (
    SELECT "p"."value"
    FROM json_each(@P5) AS "p"
) AND "s"."SearchIndex" = @P2 AND "s"."rowid" > -9223372036854775808 AND "s"."rowid" < 9223372036854775807
ORDER BY "s"."rowid"
LIMIT @limit
)
UNION ALL
SELECT *
FROM (
SELECT CASE
    WHEN "s"."rowid" >= 0 THEN 2
    ELSE -1
END, "s"."rowid", "s"."Kind", CAST("s"."rowid" % 4294967296 AS INTEGER)
FROM "SearchIndex" AS "s"
WHERE CAST("s"."rowid" / 4294967296 AS INTEGER) IN (
    SELECT "p"."value"
    FROM json_each(@P5) AS "p"
) AND "s"."SearchIndex" = @P3 AND "s"."rowid" > -9223372036854775808 AND "s"."rowid" < 9223372036854775807
ORDER BY "s"."rowid"
LIMIT @limit
)
UNION ALL
SELECT *
FROM (
SELECT CASE
    WHEN "s"."rowid" >= 0 THEN 3
    ELSE -1
END, "s"."rowid", "s"."Kind", CAST("s"."rowid" % 4294967296 AS INTEGER)
FROM "SearchIndex" AS "s"
WHERE CAST("s"."rowid" / 4294967296 AS INTEGER) IN (
    SELECT "p"."value"
    FROM json_each(@P5) AS "p"
) AND "s"."SearchIndex" = @P4 AND "s"."rowid" > -9223372036854775808 AND "s"."rowid" < 9223372036854775807
ORDER BY "s"."rowid"
LIMIT @limit
)
LIMIT @limit;

-- 2
SELECT "t"."Slug", "t"."Id"
FROM "Trades" AS "t"
WHERE "t"."Id" = @P0;

-- 3
SELECT "m"."Slug"
FROM "TradeMaterials" AS "t"
INNER JOIN "Materials" AS "m" ON "t"."MaterialId" = "m"."Id"
WHERE "t"."TradeId" = @P0
ORDER BY "t"."MaterialId"
LIMIT 100;

-- 4: 3 runs, one for each row above it
SELECT "l"."Slug", "t"."Id", "t"."Slug"
FROM "Labels" AS "l"
LEFT JOIN "Trades" AS "t" ON "l"."TradeId" = "t"."Id"
WHERE "l"."Id" = @P0;

-- 5
SELECT COUNT(*)
FROM (
SELECT 1
FROM "SearchIndex" AS "s"
WHERE CAST("s"."rowid" / 4294967296 AS INTEGER) IN (
    SELECT "p"."value"
    FROM json_each(@P5) AS "p"
) AND "s"."SearchIndex" = @P0 AND "s"."rowid" > -9223372036854775808 AND "s"."rowid" < 9223372036854775807
) AS "counted";
