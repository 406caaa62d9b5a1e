-- 1
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Products" AS "p"
INNER JOIN "Trades" AS "t" ON "p"."TradeId" = "t"."Id"
WHERE "p"."IsExportable" = @P0 AND "t"."Slug" IN (
    SELECT "p0"."value"
    FROM json_each(@P1) AS "p0"
)
) AS "counted";

-- 2
WITH "items"("c0", "c1", "c2", "c3", "c4", "c5") AS (
SELECT "r"."Slug", "t"."Slug", COALESCE("r"."Name_En", "r"."Name_Fr", "r"."Name_Ar", "r"."Name_Zgh"), COALESCE("t"."Name_En", "t"."Name_Fr", "t"."Name_Ar", "t"."Name_Zgh"), CASE
    WHEN "p"."Currency" = @P0 THEN "p"."PriceMinor"
END, "p"."Stock"
FROM "Products" AS "p"
INNER JOIN "Trades" AS "t" ON "p"."TradeId" = "t"."Id"
INNER JOIN "Regions" AS "r" ON "p"."RegionId" = "r"."Id"
WHERE "p"."IsExportable" = @P1 AND "t"."Slug" IN (
    SELECT "p0"."value"
    FROM json_each(@P2) AS "p0"
)
)
SELECT "c0", "c1", "c2", "c3", COUNT(*), COUNT("c4"), MIN("c4"), MAX("c4"), CAST(SUM("c4") AS bigint), MAX(CASE WHEN "r0" = ("n0" + 1) / 2 THEN "c4" END), MAX(CASE WHEN "r0" = "n0" / 2 + 1 THEN "c4" END), COUNT("c5"), MIN("c5"), MAX("c5"), CAST(SUM("c5") AS bigint), NULL, NULL
FROM (SELECT "items".*, ROW_NUMBER() OVER (PARTITION BY "c0", "c1", "c2", "c3" ORDER BY "c4" NULLS LAST) AS "r0", COUNT("c4") OVER (PARTITION BY "c0", "c1", "c2", "c3") AS "n0" FROM "items") AS "ranked"
GROUP BY "c0", "c1", "c2", "c3"
LIMIT 1001;
