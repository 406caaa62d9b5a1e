-- 1
SELECT "m"."Currency", "m"."Id"
FROM "Markets" AS "m"
WHERE "m"."Slug" = @P0;

-- 2
SELECT "o"."PriceMinor", "o"."Id", "m"."Currency", "o"."PriceBasis", "p"."Slug", COALESCE("p"."Name_En", "p"."Name_Fr", "p"."Name_Ar", "p"."Name_Zgh"), "p"."PriceMinor", "p"."Currency"
FROM "Offers" AS "o"
INNER JOIN "Products" AS "p" ON "o"."ProductId" = "p"."Id"
INNER JOIN "Trades" AS "t" ON "p"."TradeId" = "t"."Id"
INNER JOIN "Markets" AS "m" ON "o"."MarketId" = "m"."Id"
WHERE "o"."MarketId" = @P0 AND "t"."Slug" = @P1 AND "o"."PriceMinor" >= @P2
ORDER BY "o"."PriceMinor", "o"."Id"
LIMIT @limit;

-- 3
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Offers" AS "o"
INNER JOIN "Products" AS "p" ON "o"."ProductId" = "p"."Id"
INNER JOIN "Trades" AS "t" ON "p"."TradeId" = "t"."Id"
WHERE "o"."MarketId" = @P0 AND "t"."Slug" = @P1 AND "o"."PriceMinor" >= @P2
) AS "counted";
