-- 1
SELECT "t"."Slug", COALESCE("t"."Name_Fr", "t"."Name_En", "t"."Name_Ar", "t"."Name_Zgh"), CASE
    WHEN "t"."Name_Fr" IS NOT NULL THEN 'FR'
    WHEN "t"."Name_En" IS NOT NULL THEN 'EN'
    WHEN "t"."Name_Ar" IS NOT NULL THEN 'AR'
    ELSE 'ZGH'
END, "t"."Name_Fr" IS NULL, COALESCE("t0"."Name_Fr", "t0"."Name_En", "t0"."Name_Ar", "t0"."Name_Zgh"), "t"."SeedFact", "t"."Id", "t"."Verification", "t"."VerificationNote"
FROM "Trades" AS "t"
INNER JOIN "TradeCategories" AS "t0" ON "t"."CategoryId" = "t0"."Id"
WHERE "t"."Slug" = @P0;

-- 2
SELECT "s"."Slug", COALESCE("s"."Name_Fr", "s"."Name_En", "s"."Name_Ar", "s"."Name_Zgh")
FROM "Trades" AS "t"
INNER JOIN (
    SELECT "m"."Id", "m"."Slug", "m"."Name_Ar", "m"."Name_En", "m"."Name_Fr", "m"."Name_Zgh", "t0"."TradeId"
    FROM "TradeMaterials" AS "t0"
    INNER JOIN "Materials" AS "m" ON "t0"."MaterialId" = "m"."Id"
) AS "s" ON "t"."Id" = "s"."TradeId"
WHERE "t"."Id" = @P0
ORDER BY "s"."Id"
LIMIT @limit;

-- 3
SELECT "s"."Slug", COALESCE("s"."Name_Fr", "s"."Name_En", "s"."Name_Ar", "s"."Name_Zgh")
FROM "Trades" AS "t"
INNER JOIN (
    SELECT "t1"."Id", "t1"."Slug", "t1"."Name_Ar", "t1"."Name_En", "t1"."Name_Fr", "t1"."Name_Zgh", "t0"."TradeId"
    FROM "TradeTechniques" AS "t0"
    INNER JOIN "Techniques" AS "t1" ON "t0"."TechniqueId" = "t1"."Id"
) AS "s" ON "t"."Id" = "s"."TradeId"
WHERE "t"."Id" = @P0
ORDER BY "s"."Id"
LIMIT @limit;

-- 4
SELECT "s"."Code", COALESCE("s"."Description_Fr", "s"."Description_En", "s"."Description_Ar", "s"."Description_Zgh"), CASE
    WHEN "s"."Description_Fr" IS NOT NULL THEN 'FR'
    WHEN "s"."Description_En" IS NOT NULL THEN 'EN'
    WHEN "s"."Description_Ar" IS NOT NULL THEN 'AR'
    ELSE 'ZGH'
END, "s"."Description_Fr" IS NULL
FROM "Trades" AS "t"
INNER JOIN (
    SELECT "h"."Id", "h"."Code", "h"."Description_Ar", "h"."Description_En", "h"."Description_Fr", "h"."Description_Zgh", "t0"."TradeId"
    FROM "TradeHsCodes" AS "t0"
    INNER JOIN "HsCodes" AS "h" ON "t0"."HsCodeId" = "h"."Id"
) AS "s" ON "t"."Id" = "s"."TradeId"
WHERE "t"."Id" = @P0
ORDER BY "s"."Code", "s"."Id"
LIMIT @limit;

-- 5
SELECT "r"."Rank", "r0"."Slug", "r0"."Scheme"
FROM "RegionTrades" AS "r"
INNER JOIN "Regions" AS "r0" ON "r"."RegionId" = "r0"."Id"
WHERE "r"."TradeId" = @P0
ORDER BY "r"."Rank", "r"."Id"
LIMIT @limit;

-- 6
SELECT "s0"."TitleAndAddress", "s0"."Locator"
FROM "Trades" AS "t"
INNER JOIN (
    SELECT "s"."Id", "s"."Locator", "s"."TitleAndAddress", "t0"."TradeId"
    FROM "TradeSources" AS "t0"
    INNER JOIN "Sources" AS "s" ON "t0"."SourceId" = "s"."Id"
) AS "s0" ON "t"."Id" = "s0"."TradeId"
WHERE "t"."Id" = @P0
ORDER BY "s0"."Id"
LIMIT @limit;
