-- 1
SELECT "p"."PriceMinor", "p"."Id", "p"."Slug", "p"."Sku", COALESCE("p"."Name_En", "p"."Name_Fr", "p"."Name_Ar", "p"."Name_Zgh"), CASE
    WHEN "p"."Name_En" IS NOT NULL THEN 'EN'
    WHEN "p"."Name_Fr" IS NOT NULL THEN 'FR'
    WHEN "p"."Name_Ar" IS NOT NULL THEN 'AR'
    ELSE 'ZGH'
END, "p"."Currency", "p"."Unit", "h"."Code", "p0"."Kind", "p0"."Slug", COALESCE("p0"."Name_En", "p0"."Name_Fr", "p0"."Name_Ar", "p0"."Name_Zgh"), "p0"."IsDemonstration", "p"."ProducerId", "p"."LengthMillimeters", "p"."WidthMillimeters", "p"."HeightMillimeters", "p"."WeightGrams", "p"."Stock", "p"."MinimumOrder", "p"."LeadTimeDays", "p"."IsExportable", "p"."IsDemonstration"
FROM "Products" AS "p"
INNER JOIN "Regions" AS "r" ON "p"."RegionId" = "r"."Id"
INNER JOIN "Trades" AS "t" ON "p"."TradeId" = "t"."Id"
INNER JOIN "HsCodes" AS "h" ON "p"."HsCodeId" = "h"."Id"
INNER JOIN "Producers" AS "p0" ON "p"."ProducerId" = "p0"."Id"
WHERE "r"."Slug" = @P0 AND "t"."Slug" = @P1
ORDER BY "p"."PriceMinor", "p"."Id"
LIMIT @limit;

-- 2: 3 runs, one for each row above it
SELECT "p"."Position", ("p"."SharePerMille" + 5) / 10, "p"."SharePerMille", "p"."OriginCountry", "r"."Id", "r"."Slug", "m"."Slug"
FROM "ProductMaterials" AS "p"
LEFT JOIN "Regions" AS "r" ON "p"."OriginRegionId" = "r"."Id"
INNER JOIN "Materials" AS "m" ON "p"."MaterialId" = "m"."Id"
WHERE "p"."ProductId" = @P0
ORDER BY "p"."Position", "p"."MaterialId"
LIMIT 100;

-- 3: 3 runs, one for each row above it
SELECT "c"."Code", "c"."Kind", COALESCE("c"."Text_En", "c"."Text_Fr", "c"."Text_Ar", "c"."Text_Zgh"), "c"."MaximumCelsius", "c0"."Id", "c0"."Slug"
FROM "ProductCare" AS "p"
INNER JOIN "CareInstructions" AS "c" ON "p"."CareInstructionId" = "c"."Id"
LEFT JOIN "CareSuitabilities" AS "c0" ON "c"."SuitabilityId" = "c0"."Id"
WHERE "p"."ProductId" = @P0
ORDER BY "c"."Position", "p"."CareInstructionId"
LIMIT 30;

-- 4: 3 runs, one for each row above it
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

-- 5
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Products" AS "p"
INNER JOIN "Regions" AS "r" ON "p"."RegionId" = "r"."Id"
INNER JOIN "Trades" AS "t" ON "p"."TradeId" = "t"."Id"
WHERE "r"."Slug" = @P0 AND "t"."Slug" = @P1
) AS "counted";
