-- 1
SELECT "p"."Slug", "p"."PriceMinor", "p"."ProducerId", "p"."Id"
FROM "Products" AS "p"
INNER JOIN "Producers" AS "p0" ON "p"."ProducerId" = "p0"."Id"
WHERE "p"."PriceMinor" >= @P0 AND "p"."PriceMinor" <= @P1 AND "p"."Currency" = @P2 AND EXISTS (
    SELECT 1
    FROM "LabelAwards" AS "l"
    INNER JOIN "Labels" AS "l0" ON "l"."LabelId" = "l0"."Id"
    WHERE "l"."ProducerId" = "p"."ProducerId" AND ("l"."ProductId" IS NULL OR "l"."ProductId" = "p"."Id") AND "l"."AwardedOn" <= @P3 AND ("l"."ValidUntil" IS NULL OR "l"."ValidUntil" >= @P3) AND ("l"."Status" = 'Valid' OR "l"."StatusSince" > @P3) AND "l0"."Slug" = @P4) AND "p0"."Kind" = @P5 AND EXISTS (
    SELECT 1
    FROM "ProductMaterials" AS "p1"
    INNER JOIN "Materials" AS "m" ON "p1"."MaterialId" = "m"."Id"
    WHERE "p"."Id" = "p1"."ProductId" AND "m"."Slug" = @P6 AND "p1"."SharePercent" >= @P7) AND "p"."LengthMillimeters" IS NOT NULL
ORDER BY "p"."PriceMinor" DESC, "p"."Id" DESC
LIMIT @limit;

-- 2: 3 runs, one for each row above it
SELECT "l0"."Slug"
FROM "LabelAwards" AS "l"
INNER JOIN "Labels" AS "l0" ON "l"."LabelId" = "l0"."Id"
WHERE "l"."ProducerId" = @P1 AND ("l"."ProductId" IS NULL OR "l"."ProductId" = @P2) AND "l"."AwardedOn" <= @P0 AND ("l"."ValidUntil" IS NULL OR "l"."ValidUntil" >= @P0) AND ("l"."Status" = 'Valid' OR "l"."StatusSince" > @P0)
GROUP BY "l0"."Slug", "l"."LabelId"
ORDER BY "l0"."Slug", "l"."LabelId"
LIMIT @limit;
