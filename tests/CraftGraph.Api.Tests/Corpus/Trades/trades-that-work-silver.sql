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
SELECT "s"."Slug"
FROM "Trades" AS "t"
INNER JOIN (
    SELECT "m"."Id", "m"."Slug", "t0"."TradeId"
    FROM "TradeMaterials" AS "t0"
    INNER JOIN "Materials" AS "m" ON "t0"."MaterialId" = "m"."Id"
) AS "s" ON "t"."Id" = "s"."TradeId"
WHERE "t"."Id" = @P0
ORDER BY "s"."Id"
LIMIT @limit;

-- 3
SELECT COALESCE("m"."Name_En", "m"."Name_Fr", "m"."Name_Ar", "m"."Name_Zgh"), "m"."Id"
FROM "Materials" AS "m"
WHERE "m"."Slug" = @P0;

-- 4
SELECT "s"."Slug"
FROM "Materials" AS "m"
INNER JOIN (
    SELECT "t0"."Id", "t0"."Slug", "t0"."NameKeys_En", "t"."MaterialId"
    FROM "TradeMaterials" AS "t"
    INNER JOIN "Trades" AS "t0" ON "t"."TradeId" = "t0"."Id"
) AS "s" ON "m"."Id" = "s"."MaterialId"
WHERE "m"."Id" = @P0
ORDER BY "s"."NameKeys_En", "s"."Id"
LIMIT @limit;

-- 5
SELECT "t"."Id"
FROM "Techniques" AS "t"
WHERE "t"."Slug" = @P0;

-- 6
SELECT "s"."Slug"
FROM "Techniques" AS "t"
INNER JOIN (
    SELECT "t1"."Id", "t1"."Slug", "t0"."TechniqueId"
    FROM "TradeTechniques" AS "t0"
    INNER JOIN "Trades" AS "t1" ON "t0"."TradeId" = "t1"."Id"
) AS "s" ON "t"."Id" = "s"."TechniqueId"
WHERE "t"."Id" = @P0
ORDER BY "s"."Id"
LIMIT @limit;
