-- 1
SELECT "p"."Slug", "p"."Stock", "p"."PriceMinor", "p"."Currency", "p"."Id"
FROM "Products" AS "p"
WHERE "p"."IsExportable" = @P0 AND EXISTS (
    SELECT 1
    FROM "Offers" AS "o"
    INNER JOIN "Markets" AS "m" ON "o"."MarketId" = "m"."Id"
    WHERE "p"."Id" = "o"."ProductId" AND "m"."Slug" = @P1) AND EXISTS (
    SELECT 1
    FROM "ProductVariants" AS "p0"
    WHERE "p"."Id" = "p0"."ProductId" AND "p0"."Stock" > @P2 AND "p0"."PricePerMille" <= @P3 AND EXISTS (
        SELECT 1
        FROM "ProductVariantValues" AS "p1"
        INNER JOIN "OptionValues" AS "o0" ON "p1"."OptionValueId" = "o0"."Id"
        WHERE "p0"."Id" = "p1"."VariantId" AND "o0"."Slug" = @P4))
ORDER BY "p"."Id"
LIMIT @limit;

-- 2: 2 runs, one for each row above it
SELECT "o"."PriceMinor", "m"."Currency"
FROM "Offers" AS "o"
INNER JOIN "Markets" AS "m" ON "o"."MarketId" = "m"."Id"
WHERE "o"."ProductId" = @P1 AND "m"."Slug" = @P0;

-- 3: 2 runs, one for each row above it
SELECT "o"."Slug", "o"."Option", "o"."Position", COALESCE("o"."Name_En", "o"."Name_Fr", "o"."Name_Ar", "o"."Name_Zgh")
FROM "ProductVariantValues" AS "p"
INNER JOIN "ProductVariants" AS "p0" ON "p"."VariantId" = "p0"."Id"
INNER JOIN "OptionValues" AS "o" ON "p"."OptionValueId" = "o"."Id"
WHERE "p0"."ProductId" = @P0
GROUP BY CASE
    WHEN "o"."Option" = 'Color' THEN 1
    ELSE 2
END, "o"."Position", "p"."OptionValueId"
ORDER BY CASE
    WHEN "o"."Option" = 'Color' THEN 1
    ELSE 2
END, "o"."Position", "p"."OptionValueId"
LIMIT 100;

-- 4: 2 runs, one for each row above it
SELECT "p"."Sku", "p"."Id", "p"."PricePerMille", ("p0"."PriceMinor" * CAST(1000 + "p"."PricePerMille" AS INTEGER) + 500) / 1000, "p0"."Currency", CASE
    WHEN EXISTS (
        SELECT 1
        FROM "Offers" AS "o"
        INNER JOIN "Markets" AS "m" ON "o"."MarketId" = "m"."Id"
        WHERE "p0"."Id" = "o"."ProductId" AND "m"."Slug" = @P1) THEN 1
END, ((
    SELECT "o0"."PriceMinor"
    FROM "Offers" AS "o0"
    INNER JOIN "Markets" AS "m0" ON "o0"."MarketId" = "m0"."Id"
    WHERE "p0"."Id" = "o0"."ProductId" AND "m0"."Slug" = @P1
    LIMIT 1) * CAST(1000 + "p"."PricePerMille" AS INTEGER) + 500) / 1000, (
    SELECT "m1"."Currency"
    FROM "Offers" AS "o1"
    INNER JOIN "Markets" AS "m1" ON "o1"."MarketId" = "m1"."Id"
    WHERE "p0"."Id" = "o1"."ProductId" AND "m1"."Slug" = @P1
    LIMIT 1), "p"."Stock", COALESCE("p"."LengthMillimeters", "p0"."LengthMillimeters"), COALESCE("p"."WidthMillimeters", "p0"."WidthMillimeters"), COALESCE("p"."HeightMillimeters", "p0"."HeightMillimeters"), COALESCE("p"."WeightGrams", "p0"."WeightGrams")
FROM "ProductVariants" AS "p"
INNER JOIN "Products" AS "p0" ON "p"."ProductId" = "p0"."Id"
WHERE "p"."ProductId" = @P0
ORDER BY "p"."Id"
LIMIT 100;

-- 5: 6 runs, one for each row above it
SELECT "o"."Slug", "o"."Option"
FROM "ProductVariantValues" AS "p"
INNER JOIN "OptionValues" AS "o" ON "p"."OptionValueId" = "o"."Id"
WHERE "p"."VariantId" = @P0
ORDER BY CASE
    WHEN "o"."Option" = 'Color' THEN 1
    ELSE 2
END, "o"."Position", "p"."OptionValueId"
LIMIT 10;

-- 6
SELECT "o"."Slug", "o"."Position", "o"."Verification", "o"."Id"
FROM "OptionValues" AS "o"
WHERE "o"."Option" = @P0
ORDER BY CASE
    WHEN "o"."Option" = 'Color' THEN 1
    ELSE 2
END, "o"."Position", "o"."Id"
LIMIT @limit;

-- 7: 3 runs, one for each row above it
SELECT "s"."TitleAndAddress"
FROM "OptionValueSources" AS "o"
INNER JOIN "Sources" AS "s" ON "o"."SourceId" = "s"."Id"
WHERE "o"."OptionValueId" = @P0
ORDER BY "o"."SourceId"
LIMIT 100;

-- 8
SELECT COUNT(*)
FROM (
SELECT 1
FROM "OptionValues" AS "o"
WHERE "o"."Option" = @P0
) AS "counted";

-- 9
SELECT "o"."Slug", "o"."Option", COALESCE("o"."Name_En", "o"."Name_Fr", "o"."Name_Ar", "o"."Name_Zgh")
FROM "OptionValues" AS "o"
WHERE "o"."Slug" = @P0;
