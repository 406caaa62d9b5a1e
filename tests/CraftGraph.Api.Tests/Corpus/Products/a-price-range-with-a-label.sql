-- 1
SELECT "p"."Slug", "p"."PriceMinor", "p"."ProducerId", "p"."Id"
FROM "Products" AS "p"
INNER JOIN "Producers" AS "p0" ON "p"."ProducerId" = "p0"."Id"
WHERE "p"."PriceMinor" >= @P0_ AND "p"."PriceMinor" <= @P1_ AND "p"."Currency" = @P2_ AND EXISTS (
    SELECT 1
    FROM "Labels" AS "l"
    WHERE EXISTS (
        SELECT 1
        FROM "LabelAwards" AS "l0"
        WHERE "l"."Id" = "l0"."LabelId" AND "l0"."ProducerId" = "p"."ProducerId" AND ("l0"."ProductId" IS NULL OR "l0"."ProductId" = "p"."Id") AND "l0"."AwardedOn" <= @P3_ AND ("l0"."ValidUntil" IS NULL OR "l0"."ValidUntil" >= @P3_4) AND ("l0"."Status" = 'Valid' OR "l0"."StatusSince" > @P3_4)) AND "l"."Slug" = @P4_) AND "p0"."Kind" = @P5_ AND EXISTS (
    SELECT 1
    FROM "ProductMaterials" AS "p1"
    INNER JOIN "Materials" AS "m" ON "p1"."MaterialId" = "m"."Id"
    WHERE "p"."Id" = "p1"."ProductId" AND "m"."Slug" = @P6_ AND "p1"."SharePercent" >= @P7_) AND "p"."LengthMillimeters" IS NOT NULL
ORDER BY "p"."PriceMinor" DESC, "p"."Id" DESC
LIMIT @limit;

-- 2: 3 runs, one for each row above it
SELECT "l"."Slug"
FROM "Labels" AS "l"
WHERE EXISTS (
    SELECT 1
    FROM "LabelAwards" AS "l0"
    WHERE "l"."Id" = "l0"."LabelId" AND "l0"."ProducerId" = @P1_ AND ("l0"."ProductId" IS NULL OR "l0"."ProductId" = @P2_) AND "l0"."AwardedOn" <= @P0_ AND ("l0"."ValidUntil" IS NULL OR "l0"."ValidUntil" >= @P0_3) AND ("l0"."Status" = 'Valid' OR "l0"."StatusSince" > @P0_3))
ORDER BY "l"."Slug", "l"."Id"
LIMIT @limit;
