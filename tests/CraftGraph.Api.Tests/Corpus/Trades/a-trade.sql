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
SELECT "m"."Slug", COALESCE("m"."Name_Fr", "m"."Name_En", "m"."Name_Ar", "m"."Name_Zgh")
FROM "TradeMaterials" AS "t"
INNER JOIN "Materials" AS "m" ON "t"."MaterialId" = "m"."Id"
WHERE "t"."TradeId" = @P0
ORDER BY "t"."MaterialId"
LIMIT 100;

-- 3
SELECT "t0"."Slug", COALESCE("t0"."Name_Fr", "t0"."Name_En", "t0"."Name_Ar", "t0"."Name_Zgh")
FROM "TradeTechniques" AS "t"
INNER JOIN "Techniques" AS "t0" ON "t"."TechniqueId" = "t0"."Id"
WHERE "t"."TradeId" = @P0
ORDER BY "t"."TechniqueId"
LIMIT 100;

-- 4
SELECT "h"."Code", COALESCE("h"."Description_Fr", "h"."Description_En", "h"."Description_Ar", "h"."Description_Zgh"), CASE
    WHEN "h"."Description_Fr" IS NOT NULL THEN 'FR'
    WHEN "h"."Description_En" IS NOT NULL THEN 'EN'
    WHEN "h"."Description_Ar" IS NOT NULL THEN 'AR'
    ELSE 'ZGH'
END, "h"."Description_Fr" IS NULL
FROM "TradeHsCodes" AS "t"
INNER JOIN "HsCodes" AS "h" ON "t"."HsCodeId" = "h"."Id"
WHERE "t"."TradeId" = @P0
ORDER BY "h"."Code", "t"."HsCodeId"
LIMIT 100;

-- 5
SELECT "r"."Rank", "r0"."Slug", "r0"."Scheme"
FROM "RegionTrades" AS "r"
INNER JOIN "Regions" AS "r0" ON "r"."RegionId" = "r0"."Id"
WHERE "r"."TradeId" = @P0
ORDER BY "r"."Rank", "r"."Id"
LIMIT @limit;

-- 6
SELECT "s"."TitleAndAddress", "s"."Locator"
FROM "TradeSources" AS "t"
INNER JOIN "Sources" AS "s" ON "t"."SourceId" = "s"."Id"
WHERE "t"."TradeId" = @P0
ORDER BY "t"."SourceId"
LIMIT 100;
