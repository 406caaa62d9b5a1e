-- 1
SELECT "r"."Id"
FROM "Regions" AS "r"
WHERE "r"."Slug" = @P0;

-- 2
SELECT "r"."Rank", "r"."IsRankStated", "r"."SeedFact", "r"."ArtisanCount", "r"."IsDemonstration", "r"."Verification", "t"."Slug", COALESCE("t"."Name_En", "t"."Name_Fr", "t"."Name_Ar", "t"."Name_Zgh"), "r0"."Slug"
FROM "RegionTrades" AS "r"
INNER JOIN "Trades" AS "t" ON "r"."TradeId" = "t"."Id"
INNER JOIN "Regions" AS "r0" ON "r"."RegionId" = "r0"."Id"
WHERE "r"."RegionId" = @P0
ORDER BY "r"."Rank", "r"."Id"
LIMIT @limit;

-- 3
SELECT COUNT(*)
FROM (
SELECT 1
FROM "RegionTrades" AS "r"
WHERE "r"."RegionId" = @P0
) AS "counted";

-- 4
SELECT "r"."ArtisanCount", "t"."Slug"
FROM "RegionTrades" AS "r"
INNER JOIN "Trades" AS "t" ON "r"."TradeId" = "t"."Id"
WHERE "r"."RegionId" = @P0
ORDER BY "r"."ArtisanCount" DESC, "r"."Id" DESC
LIMIT @limit;
