-- 1
SELECT "p"."Slug", "p"."LeadTimeDays", "p"."Id"
FROM "Products" AS "p"
WHERE "p"."TradeId" = COALESCE((
    SELECT "t"."Id"
    FROM "Trades" AS "t"
    WHERE "t"."Slug" = @P0
    LIMIT 1), 0) AND EXISTS (
    SELECT 1
    FROM "Offers" AS "o"
    INNER JOIN "Products" AS "p0" ON "o"."ProductId" = "p0"."Id"
    WHERE "p"."Id" = "o"."ProductId" AND "o"."MarketId" = COALESCE((
        SELECT "m"."Id"
        FROM "Markets" AS "m"
        WHERE "m"."Slug" = @P1
        LIMIT 1), 0) AND "o"."PriceMinor" <= @P2 AND "p0"."LeadTimeDays" <= @P3 AND "o"."Incoterm" IN (
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
