-- 1
SELECT "p"."Slug", "p"."PriceMinor", "p"."ProducerId", "p"."Id"
FROM "Products" AS "p"
INNER JOIN "Producers" AS "p0" ON "p"."ProducerId" = "p0"."Id"
WHERE "p"."PriceMinor" >= @P0 AND "p"."PriceMinor" <= @P1 AND "p"."Currency" = @P2 AND EXISTS (
    SELECT 1
    FROM "LabelAwards" AS "l"
    INNER JOIN "Labels" AS "l1" ON "l"."LabelId" = "l1"."Id"
    WHERE "l"."ProducerId" = "p"."ProducerId" AND ("l"."ProductId" IS NULL OR "l"."ProductId" = "p"."Id") AND COALESCE((
        SELECT "l0"."Kind" NOT IN ('Withdrawn', 'Suspended') AND ("l0"."ValidUntil" IS NULL OR "l0"."ValidUntil" >= @P3)
        FROM "LabelAwardEvents" AS "l0"
        WHERE "l"."Id" = "l0"."AwardId" AND "l0"."EffectiveOn" <= @P3
        ORDER BY "l0"."EffectiveOn" DESC
        LIMIT 1), 0) AND "l1"."Slug" = @P4) AND "p0"."Kind" = @P5 AND EXISTS (
    SELECT 1
    FROM "ProductMaterials" AS "p1"
    INNER JOIN "Materials" AS "m" ON "p1"."MaterialId" = "m"."Id"
    WHERE "p"."Id" = "p1"."ProductId" AND "m"."Slug" = @P6 AND "p1"."SharePerMille" >= @P7 AND "p1"."OriginCountry" = @P8) AND "p"."LengthMillimeters" IS NOT NULL
ORDER BY "p"."PriceMinor" DESC, "p"."Id" DESC
LIMIT @limit;

-- 2: 3 runs, one for each row above it
SELECT "l1"."Slug"
FROM "LabelAwards" AS "l"
INNER JOIN "Labels" AS "l1" ON "l"."LabelId" = "l1"."Id"
WHERE "l"."ProducerId" = @P1 AND ("l"."ProductId" IS NULL OR "l"."ProductId" = @P2) AND COALESCE((
    SELECT "l0"."Kind" NOT IN ('Withdrawn', 'Suspended') AND ("l0"."ValidUntil" IS NULL OR "l0"."ValidUntil" >= @P0)
    FROM "LabelAwardEvents" AS "l0"
    WHERE "l"."Id" = "l0"."AwardId" AND "l0"."EffectiveOn" <= @P0
    ORDER BY "l0"."EffectiveOn" DESC
    LIMIT 1), 0)
GROUP BY "l1"."Slug", "l"."LabelId"
ORDER BY "l1"."Slug", "l"."LabelId"
LIMIT 100;
