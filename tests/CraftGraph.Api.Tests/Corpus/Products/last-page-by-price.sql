-- 1
SELECT "p"."Slug", "p"."PriceMinor"
FROM "Products" AS "p"
INNER JOIN "Regions" AS "r" ON "p"."RegionId" = "r"."Id"
INNER JOIN "Trades" AS "t" ON "p"."TradeId" = "t"."Id"
WHERE "r"."Slug" = @P0_ AND "t"."Slug" = @P1_
ORDER BY "p"."PriceMinor" DESC, "p"."Id" DESC
LIMIT @limit;
