-- 1
SELECT "p"."Slug", "p"."WeightGrams", "p"."Id"
FROM "Products" AS "p"
INNER JOIN "Trades" AS "t" ON "p"."TradeId" = "t"."Id"
WHERE "t"."Slug" = @P0 AND EXISTS (
    SELECT 1
    FROM "PackagingUnits" AS "p0"
    WHERE "p"."Id" = "p0"."ProductId" AND "p0"."Level" = @P1 AND "p0"."GrossGrams" <= @P2 AND CAST("p0"."LengthMillimeters" AS INTEGER) * CAST("p0"."WidthMillimeters" AS INTEGER) * CAST("p0"."HeightMillimeters" AS INTEGER) <= @P3)
ORDER BY "p"."Id"
LIMIT @limit;

-- 2: 2 runs, one for each row above it
SELECT "p"."Level", "p"."Pieces", "p"."LengthMillimeters", "p"."WidthMillimeters", "p"."HeightMillimeters", CAST("p"."LengthMillimeters" AS INTEGER) * CAST("p"."WidthMillimeters" AS INTEGER) * CAST("p"."HeightMillimeters" AS INTEGER), "p"."NetGrams", "p"."GrossGrams"
FROM "PackagingUnits" AS "p"
WHERE "p"."ProductId" = @P0
ORDER BY "p"."Pieces", "p"."Id"
LIMIT 4;
