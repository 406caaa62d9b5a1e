-- 1
SELECT "p"."Slug", CASE
    WHEN @P2 <= "p"."Stock" THEN 0
    ELSE "p"."LeadTimeDays" + (((@P2 - "p"."Stock") - 1) / "p"."BatchSize") * "p"."DaysPerBatch"
END, "p"."MinimumOrder", "p"."Id"
FROM "Products" AS "p"
WHERE "p"."MinimumOrder" >= @P0 AND EXISTS (
    SELECT 1
    FROM "Offers" AS "o"
    WHERE "p"."Id" = "o"."ProductId" AND "o"."OrderStep" >= @P1)
ORDER BY "p"."Id"
LIMIT @limit;

-- 2: 2 runs, one for each row above it
SELECT "o"."MinimumOrder", "o"."OrderStep", CASE
    WHEN @P2 <= "p"."Stock" THEN 0
    ELSE "p"."LeadTimeDays" + (((@P2 - "p"."Stock") - 1) / "p"."BatchSize") * "p"."DaysPerBatch"
END, (("o"."PriceMinor" * CAST(1000 - COALESCE((
    SELECT "o0"."DiscountPerMille"
    FROM "OfferTiers" AS "o0"
    WHERE "o"."Id" = "o0"."OfferId" AND "o0"."FromQuantity" <= @P3
    ORDER BY "o0"."FromQuantity" DESC
    LIMIT 1), 0) AS INTEGER) + 500) / 1000) * CAST(@P3 AS INTEGER), "m"."Currency"
FROM "Offers" AS "o"
INNER JOIN "Products" AS "p" ON "o"."ProductId" = "p"."Id"
INNER JOIN "Markets" AS "m" ON "o"."MarketId" = "m"."Id"
WHERE "o"."ProductId" = @P0 AND "o"."OrderStep" >= @P1
ORDER BY "o"."Id"
LIMIT 100;
