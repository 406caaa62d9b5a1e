-- 1
SELECT *
FROM (
SELECT "p"."Kind", "p"."Slug", COALESCE("p"."Name_En", "p"."Name_Fr", "p"."Name_Ar", "p"."Name_Zgh"), "p"."Id", CASE
    WHEN "s"."rowid" >= 0 THEN 0
    ELSE -1
END, "s"."rowid"
FROM "SearchIndex" AS "s"
INNER JOIN "Producers" AS "p" ON CAST("s"."rowid" - 51539607552 AS INTEGER) = "p"."Id"
WHERE "s"."SearchIndex" = @P1 AND "s"."rowid" > 51539607552 AND "s"."rowid" < 55834574848
ORDER BY "s"."rowid"
LIMIT @limit
)
UNION ALL
SELECT *
FROM (
SELECT "p"."Kind", "p"."Slug", COALESCE("p"."Name_En", "p"."Name_Fr", "p"."Name_Ar", "p"."Name_Zgh"), "p"."Id", CASE
    WHEN "s"."rowid" >= 0 THEN 1
    ELSE -1
END, "s"."rowid"
FROM "SearchIndex" AS "s"
INNER JOIN "Producers" AS "p" ON CAST("s"."rowid" - 51539607552 AS INTEGER) = "p"."Id"
WHERE "s"."SearchIndex" = @P2 AND "s"."rowid" > 51539607552 AND "s"."rowid" < 55834574848
ORDER BY "s"."rowid"
LIMIT @limit
)
UNION ALL
SELECT *
FROM (
SELECT "p"."Kind", "p"."Slug", COALESCE("p"."Name_En", "p"."Name_Fr", "p"."Name_Ar", "p"."Name_Zgh"), "p"."Id", CASE
    WHEN "s"."rowid" >= 0 THEN 2
    ELSE -1
END, "s"."rowid"
FROM "SearchIndex" AS "s"
INNER JOIN "Producers" AS "p" ON CAST("s"."rowid" - 51539607552 AS INTEGER) = "p"."Id"
WHERE "s"."SearchIndex" = @P3 AND "s"."rowid" > 51539607552 AND "s"."rowid" < 55834574848
ORDER BY "s"."rowid"
LIMIT @limit
)
UNION ALL
SELECT *
FROM (
SELECT "p"."Kind", "p"."Slug", COALESCE("p"."Name_En", "p"."Name_Fr", "p"."Name_Ar", "p"."Name_Zgh"), "p"."Id", CASE
    WHEN "s"."rowid" >= 0 THEN 3
    ELSE -1
END, "s"."rowid"
FROM "SearchIndex" AS "s"
INNER JOIN "Producers" AS "p" ON CAST("s"."rowid" - 51539607552 AS INTEGER) = "p"."Id"
WHERE "s"."SearchIndex" = @P4 AND "s"."rowid" > 51539607552 AND "s"."rowid" < 55834574848
ORDER BY "s"."rowid"
LIMIT @limit
)
LIMIT @limit;

-- 2: 2 runs, one for each row above it
SELECT *
FROM (
SELECT "p0"."Slug", CASE
    WHEN "s"."rowid" >= 0 THEN 0
    ELSE -1
END, "s"."rowid"
FROM "SearchIndex" AS "s"
INNER JOIN (
    SELECT "p"."Id", "p"."Slug"
    FROM "Products" AS "p"
    WHERE "p"."ProducerId" = @P0
) AS "p0" ON CAST("s"."rowid" - 55834574848 AS INTEGER) = "p0"."Id"
WHERE "s"."SearchIndex" = @P2 AND "s"."rowid" > 55834574848 AND "s"."rowid" < 60129542144
ORDER BY "s"."rowid"
LIMIT @limit
)
UNION ALL
SELECT *
FROM (
SELECT "p0"."Slug", CASE
    WHEN "s"."rowid" >= 0 THEN 1
    ELSE -1
END, "s"."rowid"
FROM "SearchIndex" AS "s"
INNER JOIN (
    SELECT "p"."Id", "p"."Slug"
    FROM "Products" AS "p"
    WHERE "p"."ProducerId" = @P0
) AS "p0" ON CAST("s"."rowid" - 55834574848 AS INTEGER) = "p0"."Id"
WHERE "s"."SearchIndex" = @P3 AND "s"."rowid" > 55834574848 AND "s"."rowid" < 60129542144
ORDER BY "s"."rowid"
LIMIT @limit
)
UNION ALL
SELECT *
FROM (
SELECT "p0"."Slug", CASE
    WHEN "s"."rowid" >= 0 THEN 2
    ELSE -1
END, "s"."rowid"
FROM "SearchIndex" AS "s"
INNER JOIN (
    SELECT "p"."Id", "p"."Slug"
    FROM "Products" AS "p"
    WHERE "p"."ProducerId" = @P0
) AS "p0" ON CAST("s"."rowid" - 55834574848 AS INTEGER) = "p0"."Id"
WHERE "s"."SearchIndex" = @P4 AND "s"."rowid" > 55834574848 AND "s"."rowid" < 60129542144
ORDER BY "s"."rowid"
LIMIT @limit
)
UNION ALL
SELECT *
FROM (
SELECT "p0"."Slug", CASE
    WHEN "s"."rowid" >= 0 THEN 3
    ELSE -1
END, "s"."rowid"
FROM "SearchIndex" AS "s"
INNER JOIN (
    SELECT "p"."Id", "p"."Slug"
    FROM "Products" AS "p"
    WHERE "p"."ProducerId" = @P0
) AS "p0" ON CAST("s"."rowid" - 55834574848 AS INTEGER) = "p0"."Id"
WHERE "s"."SearchIndex" = @P5 AND "s"."rowid" > 55834574848 AND "s"."rowid" < 60129542144
ORDER BY "s"."rowid"
LIMIT @limit
)
LIMIT @limit;
