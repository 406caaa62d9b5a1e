-- 1
SELECT "p"."Slug", "p"."Unit", "p"."MinimumOrder", "p"."LeadTimeDays", "p"."BatchSize", "p"."DaysPerBatch", ("p"."BatchSize" * 30) / "p"."DaysPerBatch", "p"."Stock", "p"."StockCountedAt", CASE
    WHEN "p"."SamplePercent" IS NOT NULL THEN 1
END, ("p"."PriceMinor" * CAST("p"."SamplePercent" AS INTEGER) + 50) / 100, "p"."Currency", CASE
    WHEN @P2 <= "p"."Stock" THEN 0
    ELSE "p"."LeadTimeDays" + (((@P2 - "p"."Stock") - 1) / "p"."BatchSize") * "p"."DaysPerBatch"
END, "p"."Id"
FROM "Products" AS "p"
WHERE EXISTS (
    SELECT 1
    FROM "Offers" AS "o"
    INNER JOIN "Markets" AS "m" ON "o"."MarketId" = "m"."Id"
    INNER JOIN "Products" AS "p0" ON "o"."ProductId" = "p0"."Id"
    WHERE "p"."Id" = "o"."ProductId" AND "m"."Slug" = @P0 AND CASE
        WHEN "p0"."SamplePercent" IS NULL THEN NULL
        ELSE ("o"."PriceMinor" * CAST("p0"."SamplePercent" AS INTEGER) + 50) / 100
    END > @P1)
ORDER BY "p"."Id"
LIMIT @limit;

-- 2: 3 runs, one for each row above it
SELECT "m"."Slug", "e"."Id", "e"."Slug", "o"."PriceMinor", "m"."Currency", "o"."PriceBasis", "o"."MinimumOrder", "o"."OrderStep", "o"."Id", "p"."LeadTimeDays", CASE
    WHEN @P2 <= "p"."Stock" THEN 0
    ELSE "p"."LeadTimeDays" + (((@P2 - "p"."Stock") - 1) / "p"."BatchSize") * "p"."DaysPerBatch"
END, "o"."Incoterm", "o"."IncotermPlace", "l"."Id", "l"."Slug", "l"."Code", CASE
    WHEN "p"."SamplePercent" IS NOT NULL THEN 1
END, ("o"."PriceMinor" * CAST("p"."SamplePercent" AS INTEGER) + 50) / 100, "p"."Stock", "p"."StockCountedAt", @P3, COALESCE((
    SELECT "o0"."DiscountPerMille"
    FROM "OfferTiers" AS "o0"
    WHERE "o"."Id" = "o0"."OfferId" AND "o0"."FromQuantity" <= @P3
    ORDER BY "o0"."FromQuantity" DESC
    LIMIT 1), 0), ("o"."PriceMinor" * CAST(1000 - COALESCE((
    SELECT "o1"."DiscountPerMille"
    FROM "OfferTiers" AS "o1"
    WHERE "o"."Id" = "o1"."OfferId" AND "o1"."FromQuantity" <= @P3
    ORDER BY "o1"."FromQuantity" DESC
    LIMIT 1), 0) AS INTEGER) + 500) / 1000, (("o"."PriceMinor" * CAST(1000 - COALESCE((
    SELECT "o2"."DiscountPerMille"
    FROM "OfferTiers" AS "o2"
    WHERE "o"."Id" = "o2"."OfferId" AND "o2"."FromQuantity" <= @P3
    ORDER BY "o2"."FromQuantity" DESC
    LIMIT 1), 0) AS INTEGER) + 500) / 1000) * CAST(@P3 AS INTEGER)
FROM "Offers" AS "o"
INNER JOIN "Markets" AS "m" ON "o"."MarketId" = "m"."Id"
LEFT JOIN "ExchangeRates" AS "e" ON "m"."ExchangeRateId" = "e"."Id"
INNER JOIN "Products" AS "p" ON "o"."ProductId" = "p"."Id"
LEFT JOIN "LogisticsServices" AS "l" ON "o"."PortOfLoadingId" = "l"."Id"
WHERE "o"."ProductId" = @P1 AND "m"."Slug" = @P0;

-- 3: 3 runs, one for each row above it
SELECT "o"."FromQuantity", "o"."DiscountPerMille", ("o0"."PriceMinor" * CAST(1000 - "o"."DiscountPerMille" AS INTEGER) + 500) / 1000, "m"."Currency", (("o0"."PriceMinor" * CAST(1000 - "o"."DiscountPerMille" AS INTEGER) + 500) / 1000) * CAST("o"."FromQuantity" AS INTEGER)
FROM "OfferTiers" AS "o"
INNER JOIN "Offers" AS "o0" ON "o"."OfferId" = "o0"."Id"
INNER JOIN "Markets" AS "m" ON "o0"."MarketId" = "m"."Id"
WHERE "o"."OfferId" = @P0
ORDER BY "o"."FromQuantity"
LIMIT 100;

-- 4: 3 runs, one for each row above it
SELECT "o"."PriceBasis"
FROM "Offers" AS "o"
INNER JOIN "Markets" AS "m" ON "o"."MarketId" = "m"."Id"
WHERE "o"."ProductId" = @P1 AND "m"."Slug" = @P0;
