-- 1
SELECT "o"."PriceMinor", "o"."Id", "p"."Slug", "p"."Id"
FROM "Offers" AS "o"
INNER JOIN "Products" AS "p" ON "o"."ProductId" = "p"."Id"
INNER JOIN "Markets" AS "m" ON "o"."MarketId" = "m"."Id"
WHERE "m"."Slug" = @P0
ORDER BY "o"."PriceMinor" DESC, "o"."Id" DESC
LIMIT @limit;

-- 2: 3 runs, one for each row above it
SELECT "o"."PriceMinor", "m"."Currency"
FROM "Offers" AS "o"
INNER JOIN "Markets" AS "m" ON "o"."MarketId" = "m"."Id"
WHERE "o"."ProductId" = @P1 AND "m"."Slug" = @P0;

-- 3
SELECT "r"."Scheme" = 'Since2015', "r"."Id"
FROM "Regions" AS "r"
WHERE "r"."Slug" = @P0;

-- 4
SELECT "p0"."Slug", "p0"."Id"
FROM "Offers" AS "o"
INNER JOIN (
    SELECT "p"."Id", "p"."Slug"
    FROM "Products" AS "p"
    WHERE "p"."RegionId" = @P0
) AS "p0" ON "o"."ProductId" = "p0"."Id"
INNER JOIN "Markets" AS "m" ON "o"."MarketId" = "m"."Id"
WHERE "m"."Slug" = @P1
ORDER BY "o"."PriceMinor" DESC, "o"."Id" DESC
LIMIT @limit;

-- 5: 2 runs, one for each row above it
SELECT "o"."PriceMinor", "m"."Currency"
FROM "Offers" AS "o"
INNER JOIN "Markets" AS "m" ON "o"."MarketId" = "m"."Id"
WHERE "o"."ProductId" = @P1 AND "m"."Slug" = @P0;
