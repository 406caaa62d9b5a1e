-- 1
SELECT "t"."Slug", "t"."Id"
FROM "Trades" AS "t"
WHERE EXISTS (
    SELECT 1
    FROM "TradeMaterials" AS "t0"
    INNER JOIN "Materials" AS "m" ON "t0"."MaterialId" = "m"."Id"
    WHERE "t"."Id" = "t0"."TradeId" AND "m"."Slug" = @P0) AND NOT EXISTS (
    SELECT 1
    FROM "TradeTechniques" AS "t1"
    INNER JOIN "Techniques" AS "t2" ON "t1"."TechniqueId" = "t2"."Id"
    WHERE "t"."Id" = "t1"."TradeId" AND "t2"."Slug" = @P1)
ORDER BY "t"."Slug", "t"."Id"
LIMIT @limit;

-- 2: 2 runs, one for each row above it
SELECT "m"."Slug"
FROM "TradeMaterials" AS "t"
INNER JOIN "Materials" AS "m" ON "t"."MaterialId" = "m"."Id"
WHERE "t"."TradeId" = @P0
ORDER BY "t"."MaterialId"
LIMIT 100;

-- 3
SELECT COALESCE("m"."Name_En", "m"."Name_Fr", "m"."Name_Ar", "m"."Name_Zgh"), "m"."Id"
FROM "Materials" AS "m"
WHERE "m"."Slug" = @P0;

-- 4
SELECT "t0"."Slug"
FROM "TradeMaterials" AS "t"
INNER JOIN "Trades" AS "t0" ON "t"."TradeId" = "t0"."Id"
WHERE "t"."MaterialId" = @P0
ORDER BY "t0"."NameKeys_En", "t"."TradeId"
LIMIT @limit;

-- 5
SELECT "t"."Id"
FROM "Techniques" AS "t"
WHERE "t"."Slug" = @P0;

-- 6
SELECT "t0"."Slug"
FROM "TradeTechniques" AS "t"
INNER JOIN "Trades" AS "t0" ON "t"."TradeId" = "t0"."Id"
WHERE "t"."TechniqueId" = @P0
ORDER BY "t"."TradeId"
LIMIT @limit;
