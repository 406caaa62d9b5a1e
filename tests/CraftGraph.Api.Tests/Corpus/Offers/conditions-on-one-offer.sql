-- 1
SELECT "p"."Slug", "p"."LeadTimeDays", "p"."Id"
FROM "Products" AS "p"
INNER JOIN "Trades" AS "t" ON "p"."TradeId" = "t"."Id"
WHERE "t"."Slug" = @P0 AND EXISTS (
    SELECT 1
    FROM "Offers" AS "o"
    INNER JOIN "Markets" AS "m" ON "o"."MarketId" = "m"."Id"
    INNER JOIN "Products" AS "p0" ON "o"."ProductId" = "p0"."Id"
    WHERE "p"."Id" = "o"."ProductId" AND "m"."Slug" = @P1 AND "o"."PriceMinor" <= @P2 AND "p0"."LeadTimeDays" <= @P3 AND "o"."Incoterm" IN (
        SELECT "p1"."value"
        FROM json_each(@P4) AS "p1"
    ))
ORDER BY "p"."Id"
LIMIT @limit;

-- 2: 5 runs, one for each row above it
SELECT "m"."Slug", "o"."PriceMinor", "m"."Currency", "o"."Incoterm"
FROM "Offers" AS "o"
INNER JOIN "Markets" AS "m" ON "o"."MarketId" = "m"."Id"
WHERE "o"."ProductId" = @P0
ORDER BY "o"."Id"
LIMIT 100;
