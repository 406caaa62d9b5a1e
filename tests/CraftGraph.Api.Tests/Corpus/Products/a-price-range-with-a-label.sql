-- 1
SELECT "p"."Slug", "p"."PriceMinor", "p"."ProducerId", "p"."Id"
FROM "Products" AS "p"
INNER JOIN "Producers" AS "p0" ON "p"."ProducerId" = "p0"."Id"
WHERE "p"."PriceMinor" >= @P0 AND "p"."PriceMinor" <= @P1 AND "p"."Currency" = @P2 AND EXISTS (
    SELECT 1
    FROM "Labels" AS "l"
    WHERE EXISTS (
        SELECT 1
        FROM "LabelAwards" AS "l0"
        WHERE "l"."Id" = "l0"."LabelId" AND "l0"."ProducerId" = "p"."ProducerId" AND ("l0"."ProductId" IS NULL OR "l0"."ProductId" = "p"."Id") AND COALESCE((
            SELECT "l1"."Kind" NOT IN ('Withdrawn', 'Suspended') AND ("l1"."ValidUntil" IS NULL OR "l1"."ValidUntil" >= @P3)
            FROM "LabelAwardEvents" AS "l1"
            WHERE "l0"."Id" = "l1"."AwardId" AND "l1"."EffectiveOn" <= @P3
            ORDER BY "l1"."EffectiveOn" DESC
            LIMIT 1), 0)) AND "l"."Slug" = @P4) AND "p0"."Kind" = @P5 AND EXISTS (
    SELECT 1
    FROM "ProductMaterials" AS "p1"
    INNER JOIN "Materials" AS "m" ON "p1"."MaterialId" = "m"."Id"
    WHERE "p"."Id" = "p1"."ProductId" AND "m"."Slug" = @P6 AND "p1"."SharePercent" >= @P7) AND "p"."LengthMillimeters" IS NOT NULL
ORDER BY "p"."PriceMinor" DESC, "p"."Id" DESC
LIMIT @limit;

-- 2: 3 runs, one for each row above it
SELECT "l"."Slug"
FROM "Labels" AS "l"
WHERE "l"."Id" IN (
    SELECT "l0"."LabelId"
    FROM "LabelAwards" AS "l0"
    WHERE "l0"."ProducerId" = @P1 AND ("l0"."ProductId" IS NULL OR "l0"."ProductId" = @P2) AND COALESCE((
        SELECT "l1"."Kind" NOT IN ('Withdrawn', 'Suspended') AND ("l1"."ValidUntil" IS NULL OR "l1"."ValidUntil" >= @P0)
        FROM "LabelAwardEvents" AS "l1"
        WHERE "l0"."Id" = "l1"."AwardId" AND "l1"."EffectiveOn" <= @P0
        ORDER BY "l1"."EffectiveOn" DESC
        LIMIT 1), 0)
)
ORDER BY "l"."Slug", "l"."Id"
LIMIT @limit;
