-- 1
SELECT "p"."Slug"
FROM "Products" AS "p"
INNER JOIN "Regions" AS "r" ON "p"."RegionId" = "r"."Id"
INNER JOIN "Trades" AS "t" ON "p"."TradeId" = "t"."Id"
WHERE "r"."Slug" IN (
    SELECT "p0"."value"
    FROM json_each(@P0) AS "p0"
) AND "t"."Slug" = @P1 AND "p"."PriceMinor" < @P2 AND "p"."IsDemonstration" = @P3
ORDER BY "p"."PriceMinor", "p"."Id"
LIMIT @limit;

-- 2
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Products" AS "p"
INNER JOIN "Regions" AS "r" ON "p"."RegionId" = "r"."Id"
INNER JOIN "Trades" AS "t" ON "p"."TradeId" = "t"."Id"
WHERE "r"."Slug" IN (
    SELECT "p0"."value"
    FROM json_each(@P0) AS "p0"
) AND "t"."Slug" = @P1 AND "p"."PriceMinor" < @P2 AND "p"."IsDemonstration" = @P3
) AS "counted";

-- 3
SELECT "r"."Slug", COALESCE("s"."Count", 0), "r"."Slug" IN (
    SELECT "p1"."value"
    FROM json_each(@P0) AS "p1"
), COALESCE("r"."Name_Fr", "r"."Name_En", "r"."Name_Ar", "r"."Name_Zgh")
FROM "Regions" AS "r"
LEFT JOIN (
    SELECT "p"."RegionId" AS "Value", COUNT(*) AS "Count"
    FROM "Products" AS "p"
    INNER JOIN "Trades" AS "t" ON "p"."TradeId" = "t"."Id"
    WHERE "t"."Slug" = @P1 AND "p"."PriceMinor" < @P2 AND "p"."IsDemonstration" = @P3
    GROUP BY "p"."RegionId"
) AS "s" ON "r"."Id" = "s"."Value"
WHERE COALESCE("s"."Count", 0) > 0 OR "r"."Slug" IN (
    SELECT "p0"."value"
    FROM json_each(@P0) AS "p0"
)
ORDER BY COALESCE("s"."Count", 0) DESC, "r"."Slug"
LIMIT 1001;

-- 4
SELECT "t"."Slug", COALESCE("s"."Count", 0), "t"."Slug" = @P0, COALESCE("t"."Name_Fr", "t"."Name_En", "t"."Name_Ar", "t"."Name_Zgh")
FROM "Trades" AS "t"
LEFT JOIN (
    SELECT "p"."TradeId" AS "Value", COUNT(*) AS "Count"
    FROM "Products" AS "p"
    INNER JOIN "Regions" AS "r" ON "p"."RegionId" = "r"."Id"
    WHERE "r"."Slug" IN (
        SELECT "p0"."value"
        FROM json_each(@P1) AS "p0"
    ) AND "p"."PriceMinor" < @P2 AND "p"."IsDemonstration" = @P3
    GROUP BY "p"."TradeId"
) AS "s" ON "t"."Id" = "s"."Value"
WHERE COALESCE("s"."Count", 0) > 0 OR "t"."Slug" = @P0
ORDER BY COALESCE("s"."Count", 0) DESC, "t"."Slug"
LIMIT 1001;

-- 5
SELECT "m"."Slug", "s"."Count", COALESCE("m"."Name_Fr", "m"."Name_En", "m"."Name_Ar", "m"."Name_Zgh")
FROM "Materials" AS "m"
INNER JOIN (
    SELECT "p1"."MaterialId" AS "Value", COUNT(*) AS "Count"
    FROM "Products" AS "p"
    INNER JOIN "Regions" AS "r" ON "p"."RegionId" = "r"."Id"
    INNER JOIN "Trades" AS "t" ON "p"."TradeId" = "t"."Id"
    INNER JOIN "ProductMaterials" AS "p1" ON "p"."Id" = "p1"."ProductId"
    WHERE "r"."Slug" IN (
        SELECT "p0"."value"
        FROM json_each(@P0) AS "p0"
    ) AND "t"."Slug" = @P1 AND "p"."PriceMinor" < @P2 AND "p"."IsDemonstration" = @P3
    GROUP BY "p1"."MaterialId"
) AS "s" ON "m"."Id" = "s"."Value"
ORDER BY "s"."Count" DESC, "m"."Slug"
LIMIT 1001;

-- 6
SELECT "s"."Key", COUNT(*), MIN("s"."PriceMinor"), MAX("s"."PriceMinor")
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
    FROM "Products" AS "p"
    INNER JOIN "Regions" AS "r" ON "p"."RegionId" = "r"."Id"
    INNER JOIN "Trades" AS "t" ON "p"."TradeId" = "t"."Id"
    WHERE "r"."Slug" IN (
        SELECT "p0"."value"
        FROM json_each(@P0) AS "p0"
    ) AND "t"."Slug" = @P1 AND "p"."IsDemonstration" = @P2
) AS "s"
GROUP BY "s"."Key";

-- 7
SELECT "p"."IsExportable", COUNT(*)
FROM "Products" AS "p"
INNER JOIN "Regions" AS "r" ON "p"."RegionId" = "r"."Id"
INNER JOIN "Trades" AS "t" ON "p"."TradeId" = "t"."Id"
WHERE "r"."Slug" IN (
    SELECT "p0"."value"
    FROM json_each(@P0) AS "p0"
) AND "t"."Slug" = @P1 AND "p"."PriceMinor" < @P2 AND "p"."IsDemonstration" = @P3
GROUP BY "p"."IsExportable";
