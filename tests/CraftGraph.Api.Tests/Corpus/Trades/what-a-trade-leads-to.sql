-- 1
SELECT COALESCE("t"."Name_En", "t"."Name_Fr", "t"."Name_Ar", "t"."Name_Zgh"), "t"."Id"
FROM "Trades" AS "t"
WHERE "t"."Slug" = @P0;

-- 2
SELECT "p"."Slug"
FROM "ProductFamilies" AS "p"
WHERE "p"."TradeId" = @P0
ORDER BY "p"."Slug", "p"."Id"
LIMIT @limit;

-- 3
SELECT "p"."Slug", "p"."IsDemonstration"
FROM "Products" AS "p"
WHERE "p"."TradeId" = @P0
ORDER BY "p"."Id"
LIMIT @limit;

-- 4
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Products" AS "p"
WHERE "p"."TradeId" = @P0
) AS "counted";

-- 5
SELECT "l"."Slug", COALESCE("l"."Name_En", "l"."Name_Fr", "l"."Name_Ar", "l"."Name_Zgh")
FROM "Labels" AS "l"
WHERE "l"."TradeId" = @P0
ORDER BY "l"."Slug", "l"."Id"
LIMIT @limit;

-- 6
SELECT "p0"."Kind", "p0"."Slug"
FROM "ProducerTrades" AS "p"
INNER JOIN "Producers" AS "p0" ON "p"."ProducerId" = "p0"."Id"
INNER JOIN "Regions" AS "r" ON "p0"."RegionId" = "r"."Id"
WHERE "p"."TradeId" = @P0 AND "r"."Slug" = @P1
ORDER BY "p"."ProducerId"
LIMIT @limit;

-- 7
SELECT COUNT(*)
FROM (
SELECT 1
FROM "ProducerTrades" AS "p"
INNER JOIN "Producers" AS "p0" ON "p"."ProducerId" = "p0"."Id"
INNER JOIN "Regions" AS "r" ON "p0"."RegionId" = "r"."Id"
WHERE "p"."TradeId" = @P0 AND "r"."Slug" = @P1
) AS "counted";

-- 8
SELECT "p0"."Slug"
FROM "PointOfSaleTrades" AS "p"
INNER JOIN "PointsOfSale" AS "p0" ON "p"."PointOfSaleId" = "p0"."Id"
WHERE "p"."TradeId" = @P0
ORDER BY "p"."PointOfSaleId"
LIMIT @limit;

-- 9
SELECT "c0"."Slug"
FROM "CircuitTrades" AS "c"
INNER JOIN "Circuits" AS "c0" ON "c"."CircuitId" = "c0"."Id"
WHERE "c"."TradeId" = @P0
ORDER BY "c0"."Slug", "c"."CircuitId"
LIMIT @limit;

-- 10
SELECT "h"."Code", "h"."Id"
FROM "TradeHsCodes" AS "t"
INNER JOIN "HsCodes" AS "h" ON "t"."HsCodeId" = "h"."Id"
WHERE "t"."TradeId" = @P0
ORDER BY "h"."Code", "t"."HsCodeId"
LIMIT 100;

-- 11: 2 runs, one for each row above it
SELECT "p"."Slug"
FROM "Products" AS "p"
WHERE "p"."HsCodeId" = @P0
ORDER BY "p"."Id"
LIMIT @limit;

-- 12: 2 runs, one for each row above it
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Products" AS "p"
WHERE "p"."HsCodeId" = @P0
) AS "counted";

-- 13
SELECT "m"."Slug", "m"."Id"
FROM "TradeMaterials" AS "t"
INNER JOIN "Materials" AS "m" ON "t"."MaterialId" = "m"."Id"
WHERE "t"."TradeId" = @P0
ORDER BY "t"."MaterialId"
LIMIT 100;

-- 14: 2 runs, one for each row above it
SELECT "p0"."Slug"
FROM "ProductMaterials" AS "p"
INNER JOIN "Products" AS "p0" ON "p"."ProductId" = "p0"."Id"
WHERE "p"."MaterialId" = @P0
ORDER BY "p"."ProductId"
LIMIT @limit;

-- 15: 2 runs, one for each row above it
SELECT COUNT(*)
FROM (
SELECT 1
FROM "ProductMaterials" AS "p"
WHERE "p"."MaterialId" = @P0
) AS "counted";

-- 16
SELECT "t0"."Slug", "t0"."Id"
FROM "TradeTechniques" AS "t"
INNER JOIN "Techniques" AS "t0" ON "t"."TechniqueId" = "t0"."Id"
WHERE "t"."TradeId" = @P0
ORDER BY "t"."TechniqueId"
LIMIT 100;

-- 17: 3 runs, one for each row above it
SELECT "p0"."Slug"
FROM "ProductTechniques" AS "p"
INNER JOIN "Products" AS "p0" ON "p"."ProductId" = "p0"."Id"
WHERE "p"."TechniqueId" = @P0
ORDER BY "p"."ProductId"
LIMIT @limit;

-- 18: 3 runs, one for each row above it
SELECT COUNT(*)
FROM (
SELECT 1
FROM "ProductTechniques" AS "p"
INNER JOIN "Products" AS "p0" ON "p"."ProductId" = "p0"."Id"
WHERE "p"."TechniqueId" = @P0
) AS "counted";
