-- 1
SELECT *
FROM (
SELECT "p"."Slug", COALESCE("p"."Name_Ar", "p"."Name_Fr", "p"."Name_En", "p"."Name_Zgh"), CASE
    WHEN "s"."rowid" >= 0 THEN 0
    ELSE -1
END, "s"."rowid"
FROM "SearchIndex" AS "s"
INNER JOIN "Products" AS "p" ON CAST("s"."rowid" - 55834574848 AS INTEGER) = "p"."Id"
INNER JOIN "Regions" AS "r" ON "p"."RegionId" = "r"."Id"
WHERE "r"."Slug" = @P5 AND "s"."SearchIndex" = @P1 AND "s"."rowid" > 55834574848 AND "s"."rowid" < 60129542144
ORDER BY "s"."rowid"
LIMIT @limit
)
UNION ALL
SELECT *
FROM (
SELECT "p"."Slug", COALESCE("p"."Name_Ar", "p"."Name_Fr", "p"."Name_En", "p"."Name_Zgh"), CASE
    WHEN "s"."rowid" >= 0 THEN 1
    ELSE -1
END, "s"."rowid"
FROM "SearchIndex" AS "s"
INNER JOIN "Products" AS "p" ON CAST("s"."rowid" - 55834574848 AS INTEGER) = "p"."Id"
INNER JOIN "Regions" AS "r" ON "p"."RegionId" = "r"."Id"
WHERE "r"."Slug" = @P5 AND "s"."SearchIndex" = @P2 AND "s"."rowid" > 55834574848 AND "s"."rowid" < 60129542144
ORDER BY "s"."rowid"
LIMIT @limit
)
UNION ALL
SELECT *
FROM (
SELECT "p"."Slug", COALESCE("p"."Name_Ar", "p"."Name_Fr", "p"."Name_En", "p"."Name_Zgh"), CASE
    WHEN "s"."rowid" >= 0 THEN 2
    ELSE -1
END, "s"."rowid"
FROM "SearchIndex" AS "s"
INNER JOIN "Products" AS "p" ON CAST("s"."rowid" - 55834574848 AS INTEGER) = "p"."Id"
INNER JOIN "Regions" AS "r" ON "p"."RegionId" = "r"."Id"
WHERE "r"."Slug" = @P5 AND "s"."SearchIndex" = @P3 AND "s"."rowid" > 55834574848 AND "s"."rowid" < 60129542144
ORDER BY "s"."rowid"
LIMIT @limit
)
UNION ALL
SELECT *
FROM (
SELECT "p"."Slug", COALESCE("p"."Name_Ar", "p"."Name_Fr", "p"."Name_En", "p"."Name_Zgh"), CASE
    WHEN "s"."rowid" >= 0 THEN 3
    ELSE -1
END, "s"."rowid"
FROM "SearchIndex" AS "s"
INNER JOIN "Products" AS "p" ON CAST("s"."rowid" - 55834574848 AS INTEGER) = "p"."Id"
INNER JOIN "Regions" AS "r" ON "p"."RegionId" = "r"."Id"
WHERE "r"."Slug" = @P5 AND "s"."SearchIndex" = @P4 AND "s"."rowid" > 55834574848 AND "s"."rowid" < 60129542144
ORDER BY "s"."rowid"
LIMIT @limit
)
LIMIT @limit;

-- 2
SELECT COUNT(*)
FROM (
SELECT 1
FROM "SearchIndex" AS "s"
INNER JOIN "Products" AS "p" ON CAST("s"."rowid" - 55834574848 AS INTEGER) = "p"."Id"
INNER JOIN "Regions" AS "r" ON "p"."RegionId" = "r"."Id"
WHERE "r"."Slug" = @P5 AND "s"."SearchIndex" = @P0 AND "s"."rowid" > 55834574848 AND "s"."rowid" < 60129542144
) AS "counted";

-- 3
SELECT "p"."Slug", "p"."PriceMinor", "p"."Currency"
FROM "SearchIndex" AS "s"
INNER JOIN "Products" AS "p" ON CAST("s"."rowid" - 55834574848 AS INTEGER) = "p"."Id"
WHERE "s"."SearchIndex" = @P0 AND "s"."rowid" > 55834574848 AND "s"."rowid" < 60129542144
ORDER BY "p"."PriceMinor", "p"."Id"
LIMIT @limit;

-- 4
SELECT *
FROM (
SELECT "p"."Slug", CASE
    WHEN "s"."rowid" >= 0 THEN 0
    ELSE -1
END, "s"."rowid"
FROM "SearchIndex" AS "s"
INNER JOIN "Products" AS "p" ON CAST("s"."rowid" - 55834574848 AS INTEGER) = "p"."Id"
WHERE "s"."SearchIndex" = @P1 AND "s"."rowid" > 55834574848 AND "s"."rowid" < 60129542144
ORDER BY "s"."rowid"
LIMIT @limit
)
UNION ALL
SELECT *
FROM (
SELECT "p"."Slug", CASE
    WHEN "s"."rowid" >= 0 THEN 1
    ELSE -1
END, "s"."rowid"
FROM "SearchIndex" AS "s"
INNER JOIN "Products" AS "p" ON CAST("s"."rowid" - 55834574848 AS INTEGER) = "p"."Id"
WHERE "s"."SearchIndex" = @P2 AND "s"."rowid" > 55834574848 AND "s"."rowid" < 60129542144
ORDER BY "s"."rowid"
LIMIT @limit
)
UNION ALL
SELECT *
FROM (
SELECT "p"."Slug", CASE
    WHEN "s"."rowid" >= 0 THEN 2
    ELSE -1
END, "s"."rowid"
FROM "SearchIndex" AS "s"
INNER JOIN "Products" AS "p" ON CAST("s"."rowid" - 55834574848 AS INTEGER) = "p"."Id"
WHERE "s"."SearchIndex" = @P3 AND "s"."rowid" > 55834574848 AND "s"."rowid" < 60129542144
ORDER BY "s"."rowid"
LIMIT @limit
)
UNION ALL
SELECT *
FROM (
SELECT "p"."Slug", CASE
    WHEN "s"."rowid" >= 0 THEN 3
    ELSE -1
END, "s"."rowid"
FROM "SearchIndex" AS "s"
INNER JOIN "Products" AS "p" ON CAST("s"."rowid" - 55834574848 AS INTEGER) = "p"."Id"
WHERE "s"."SearchIndex" = @P4 AND "s"."rowid" > 55834574848 AND "s"."rowid" < 60129542144
ORDER BY "s"."rowid"
LIMIT @limit
)
LIMIT @limit;

-- 5
SELECT COUNT(*)
FROM (
SELECT 1
FROM "SearchIndex" AS "s"
INNER JOIN "Products" AS "p" ON CAST("s"."rowid" - 55834574848 AS INTEGER) = "p"."Id"
WHERE "s"."SearchIndex" = @P0 AND "s"."rowid" > 55834574848 AND "s"."rowid" < 60129542144
) AS "counted";
