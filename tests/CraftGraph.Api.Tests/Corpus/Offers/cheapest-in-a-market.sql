-- 1
SELECT "p"."Slug", "p"."PriceMinor", "p"."Currency", "p"."Id"
FROM "Offers" AS "o"
INNER JOIN "Products" AS "p" ON "o"."ProductId" = "p"."Id"
INNER JOIN "Markets" AS "m" ON "o"."MarketId" = "m"."Id"
INNER JOIN "Trades" AS "t" ON "p"."TradeId" = "t"."Id"
WHERE "m"."Slug" = @P0 AND "t"."Slug" = @P1
ORDER BY "o"."PriceMinor", "o"."Id"
LIMIT @limit;

-- 2: 4 runs, one for each row above it
SELECT "o"."PriceMinor", "m"."Currency"
FROM "Offers" AS "o"
INNER JOIN "Markets" AS "m" ON "o"."MarketId" = "m"."Id"
WHERE "o"."ProductId" = @P1 AND "m"."Slug" = @P0;

-- 3
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Offers" AS "o"
INNER JOIN "Products" AS "p" ON "o"."ProductId" = "p"."Id"
INNER JOIN "Markets" AS "m" ON "o"."MarketId" = "m"."Id"
INNER JOIN "Trades" AS "t" ON "p"."TradeId" = "t"."Id"
WHERE "m"."Slug" = @P0 AND "t"."Slug" = @P1
) AS "counted";

-- 4
SELECT "r"."Slug", "s"."Count"
FROM "Regions" AS "r"
INNER JOIN (
    SELECT "p"."RegionId" AS "Value", COUNT(*) AS "Count"
    FROM "Offers" AS "o"
    INNER JOIN "Products" AS "p" ON "o"."ProductId" = "p"."Id"
    INNER JOIN "Markets" AS "m" ON "o"."MarketId" = "m"."Id"
    INNER JOIN "Trades" AS "t" ON "p"."TradeId" = "t"."Id"
    WHERE "m"."Slug" = @P0 AND "t"."Slug" = @P1
    GROUP BY "p"."RegionId"
) AS "s" ON "r"."Id" = "s"."Value"
ORDER BY "s"."Count" DESC, "r"."Slug"
LIMIT 1001;
