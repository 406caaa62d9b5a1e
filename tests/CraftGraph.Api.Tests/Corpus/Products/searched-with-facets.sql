-- 1
SELECT *
FROM (
SELECT "p"."Slug", COALESCE("p"."Name_En", "p"."Name_Fr", "p"."Name_Ar", "p"."Name_Zgh"), CASE
    WHEN "s"."rowid" >= 0 THEN 0
    ELSE -1
END, "s"."rowid"
FROM "SearchIndex" AS "s"
INNER JOIN "Products" AS "p" ON CAST("s"."rowid" - 55834574848 AS INTEGER) = "p"."Id"
INNER JOIN "Trades" AS "t" ON "p"."TradeId" = "t"."Id"
WHERE "t"."Slug" = @P5 AND "s"."SearchIndex" = @P1 AND "s"."rowid" > 55834574848 AND "s"."rowid" < 60129542144
ORDER BY "s"."rowid"
LIMIT @limit
)
UNION ALL
SELECT *
FROM (
SELECT "p"."Slug", COALESCE("p"."Name_En", "p"."Name_Fr", "p"."Name_Ar", "p"."Name_Zgh"), CASE
    WHEN "s"."rowid" >= 0 THEN 1
    ELSE -1
END, "s"."rowid"
FROM "SearchIndex" AS "s"
INNER JOIN "Products" AS "p" ON CAST("s"."rowid" - 55834574848 AS INTEGER) = "p"."Id"
INNER JOIN "Trades" AS "t" ON "p"."TradeId" = "t"."Id"
WHERE "t"."Slug" = @P5 AND "s"."SearchIndex" = @P2 AND "s"."rowid" > 55834574848 AND "s"."rowid" < 60129542144
ORDER BY "s"."rowid"
LIMIT @limit
)
UNION ALL
SELECT *
FROM (
SELECT "p"."Slug", COALESCE("p"."Name_En", "p"."Name_Fr", "p"."Name_Ar", "p"."Name_Zgh"), CASE
    WHEN "s"."rowid" >= 0 THEN 2
    ELSE -1
END, "s"."rowid"
FROM "SearchIndex" AS "s"
INNER JOIN "Products" AS "p" ON CAST("s"."rowid" - 55834574848 AS INTEGER) = "p"."Id"
INNER JOIN "Trades" AS "t" ON "p"."TradeId" = "t"."Id"
WHERE "t"."Slug" = @P5 AND "s"."SearchIndex" = @P3 AND "s"."rowid" > 55834574848 AND "s"."rowid" < 60129542144
ORDER BY "s"."rowid"
LIMIT @limit
)
UNION ALL
SELECT *
FROM (
SELECT "p"."Slug", COALESCE("p"."Name_En", "p"."Name_Fr", "p"."Name_Ar", "p"."Name_Zgh"), CASE
    WHEN "s"."rowid" >= 0 THEN 3
    ELSE -1
END, "s"."rowid"
FROM "SearchIndex" AS "s"
INNER JOIN "Products" AS "p" ON CAST("s"."rowid" - 55834574848 AS INTEGER) = "p"."Id"
INNER JOIN "Trades" AS "t" ON "p"."TradeId" = "t"."Id"
WHERE "t"."Slug" = @P5 AND "s"."SearchIndex" = @P4 AND "s"."rowid" > 55834574848 AND "s"."rowid" < 60129542144
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
INNER JOIN "Trades" AS "t" ON "p"."TradeId" = "t"."Id"
WHERE "t"."Slug" = @P5 AND "s"."SearchIndex" = @P0 AND "s"."rowid" > 55834574848 AND "s"."rowid" < 60129542144
) AS "counted";

-- 3
SELECT "t"."Slug", COALESCE("s0"."Count", 0), "t"."Slug" = @P0
FROM "Trades" AS "t"
LEFT JOIN (
    SELECT "p"."TradeId" AS "Value", COUNT(*) AS "Count"
    FROM "SearchIndex" AS "s"
    INNER JOIN "Products" AS "p" ON CAST("s"."rowid" - 55834574848 AS INTEGER) = "p"."Id"
    WHERE "s"."SearchIndex" = @P1 AND "s"."rowid" > 55834574848 AND "s"."rowid" < 60129542144
    GROUP BY "p"."TradeId"
) AS "s0" ON "t"."Id" = "s0"."Value"
WHERE COALESCE("s0"."Count", 0) > 0 OR "t"."Slug" = @P0
ORDER BY COALESCE("s0"."Count", 0) DESC, "t"."Slug"
LIMIT 1001;

-- 4
SELECT "m"."Slug", "s0"."Count"
FROM "Materials" AS "m"
INNER JOIN (
    SELECT "p0"."MaterialId" AS "Value", COUNT(*) AS "Count"
    FROM "SearchIndex" AS "s"
    INNER JOIN "Products" AS "p" ON CAST("s"."rowid" - 55834574848 AS INTEGER) = "p"."Id"
    INNER JOIN "Trades" AS "t" ON "p"."TradeId" = "t"."Id"
    INNER JOIN "ProductMaterials" AS "p0" ON "p"."Id" = "p0"."ProductId"
    WHERE "t"."Slug" = @P5 AND "s"."SearchIndex" = @P0 AND "s"."rowid" > 55834574848 AND "s"."rowid" < 60129542144
    GROUP BY "p0"."MaterialId"
) AS "s0" ON "m"."Id" = "s0"."Value"
ORDER BY "s0"."Count" DESC, "m"."Slug"
LIMIT 1001;

-- 5
SELECT "r"."Slug", "s0"."Count"
FROM "Regions" AS "r"
INNER JOIN (
    SELECT "p"."RegionId" AS "Value", COUNT(*) AS "Count"
    FROM "SearchIndex" AS "s"
    INNER JOIN "Products" AS "p" ON CAST("s"."rowid" - 55834574848 AS INTEGER) = "p"."Id"
    INNER JOIN "Trades" AS "t" ON "p"."TradeId" = "t"."Id"
    WHERE "t"."Slug" = @P5 AND "s"."SearchIndex" = @P0 AND "s"."rowid" > 55834574848 AND "s"."rowid" < 60129542144
    GROUP BY "p"."RegionId"
) AS "s0" ON "r"."Id" = "s0"."Value"
ORDER BY "s0"."Count" DESC, "r"."Slug"
LIMIT 1001;

-- 6
SELECT "s0"."Key", COUNT(*), MIN("s0"."PriceMinor"), MAX("s0"."PriceMinor")
FROM (
    SELECT "p"."PriceMinor", CASE
        WHEN "p"."PriceMinor" < 10000 THEN 0
        WHEN "p"."PriceMinor" < 25000 THEN 1
        WHEN "p"."PriceMinor" < 50000 THEN 2
        WHEN "p"."PriceMinor" < 100000 THEN 3
        WHEN "p"."PriceMinor" < 250000 THEN 4
        WHEN "p"."PriceMinor" < 500000 THEN 5
        WHEN "p"."PriceMinor" < 1000000 THEN 6
        WHEN "p"."PriceMinor" < 2500000 THEN 7
        ELSE 8
    END AS "Key"
    FROM "SearchIndex" AS "s"
    INNER JOIN "Products" AS "p" ON CAST("s"."rowid" - 55834574848 AS INTEGER) = "p"."Id"
    INNER JOIN "Trades" AS "t" ON "p"."TradeId" = "t"."Id"
    WHERE "t"."Slug" = @P5 AND "s"."SearchIndex" = @P0 AND "s"."rowid" > 55834574848 AND "s"."rowid" < 60129542144
) AS "s0"
GROUP BY "s0"."Key";

-- 7
SELECT "p"."IsExportable", COUNT(*)
FROM "SearchIndex" AS "s"
INNER JOIN "Products" AS "p" ON CAST("s"."rowid" - 55834574848 AS INTEGER) = "p"."Id"
INNER JOIN "Trades" AS "t" ON "p"."TradeId" = "t"."Id"
WHERE "t"."Slug" = @P5 AND "s"."SearchIndex" = @P0 AND "s"."rowid" > 55834574848 AND "s"."rowid" < 60129542144
GROUP BY "p"."IsExportable";

-- 8
SELECT "p"."Slug", "p"."PriceMinor"
FROM "SearchIndex" AS "s"
INNER JOIN "Products" AS "p" ON CAST("s"."rowid" - 55834574848 AS INTEGER) = "p"."Id"
WHERE "s"."SearchIndex" = @P0 AND "s"."rowid" > 55834574848 AND "s"."rowid" < 60129542144
ORDER BY "p"."PriceMinor", "p"."Id"
LIMIT @limit;
