-- 1
SELECT "r"."Slug", "r"."Scheme"
FROM "Regions" AS "r"
WHERE EXISTS (
    SELECT 1
    FROM "RegionTrades" AS "r0"
    INNER JOIN "Trades" AS "t" ON "r0"."TradeId" = "t"."Id"
    WHERE "r"."Id" = "r0"."RegionId" AND "r0"."Rank" = @P0 AND "t"."Slug" = @P1) AND (("r"."Scheme" = 'Since2015' AND EXISTS (
    SELECT 1
    FROM "Provinces" AS "p"
    WHERE "r"."Id" = "p"."RegionId" AND "p"."IsoCode" = @P2)) OR ("r"."Scheme" <> 'Since2015' AND EXISTS (
    SELECT 1
    FROM "Provinces" AS "p0"
    WHERE "r"."Id" = "p0"."FormerRegionId" AND "p0"."IsoCode" = @P3)))
ORDER BY "r"."NameKeys_En", "r"."Id"
LIMIT @limit;
