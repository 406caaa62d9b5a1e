-- 1
SELECT "p"."Slug", "p"."PriceMinor"
FROM "Products" AS "p"
INNER JOIN "Regions" AS "r" ON "p"."RegionId" = "r"."Id"
INNER JOIN "Trades" AS "t" ON "p"."TradeId" = "t"."Id"
WHERE "r"."Slug" = @P0 AND "t"."Slug" = @P1
ORDER BY "p"."PriceMinor" DESC, "p"."Id" DESC
LIMIT @limit;
