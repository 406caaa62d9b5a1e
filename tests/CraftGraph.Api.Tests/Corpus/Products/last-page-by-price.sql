-- 1
SELECT "p"."Slug", "p"."PriceMinor"
FROM "Products" AS "p"
WHERE "p"."RegionId" = COALESCE((
    SELECT "r"."Id"
    FROM "Regions" AS "r"
    WHERE "r"."Slug" = @P0
    LIMIT 1), 0) AND "p"."TradeId" = COALESCE((
    SELECT "t"."Id"
    FROM "Trades" AS "t"
    WHERE "t"."Slug" = @P1
    LIMIT 1), 0)
ORDER BY "p"."PriceMinor" DESC, "p"."Id" DESC
LIMIT @limit;
