-- 1
SELECT "p"."Slug", COALESCE("p"."Name_En", "p"."Name_Fr", "p"."Name_Ar", "p"."Name_Zgh"), COALESCE("p"."Description_En", "p"."Description_Fr", "p"."Description_Ar", "p"."Description_Zgh"), CASE
    WHEN "p"."Description_En" IS NOT NULL THEN 'EN'
    WHEN "p"."Description_Fr" IS NOT NULL THEN 'FR'
    WHEN "p"."Description_Ar" IS NOT NULL THEN 'AR'
    ELSE 'ZGH'
END, "r"."Slug", "r0"."Id", "r0"."Slug", "t"."Slug", "p0"."Id", "p0"."Slug", "h"."Code", COALESCE("h"."Description_En", "h"."Description_Fr", "h"."Description_Ar", "h"."Description_Zgh"), "p1"."Kind", "p1"."Slug", "p"."Id", "p"."ProducerId", "p"."CreatedAt", "p"."UpdatedAt", "p"."Verification"
FROM "Products" AS "p"
INNER JOIN "Regions" AS "r" ON "p"."RegionId" = "r"."Id"
LEFT JOIN "Regions" AS "r0" ON "p"."FormerRegionId" = "r0"."Id"
INNER JOIN "Trades" AS "t" ON "p"."TradeId" = "t"."Id"
LEFT JOIN "ProductFamilies" AS "p0" ON "p"."FamilyId" = "p0"."Id"
INNER JOIN "HsCodes" AS "h" ON "p"."HsCodeId" = "h"."Id"
INNER JOIN "Producers" AS "p1" ON "p"."ProducerId" = "p1"."Id"
WHERE "p"."Slug" = @P0;

-- 2
SELECT "t"."Slug"
FROM "ProductTechniques" AS "p"
INNER JOIN "Techniques" AS "t" ON "p"."TechniqueId" = "t"."Id"
WHERE "p"."ProductId" = @P0
ORDER BY "p"."TechniqueId"
LIMIT 100;

-- 3
SELECT "l"."Number", COALESCE((
    SELECT CASE
        WHEN "l1"."Kind" = 'Withdrawn' THEN 3
        WHEN "l1"."ValidUntil" < @P1 THEN 4
        WHEN "l1"."Kind" = 'Suspended' THEN 2
        ELSE 1
    END
    FROM "LabelAwardEvents" AS "l1"
    WHERE "l"."Id" = "l1"."AwardId" AND "l1"."EffectiveOn" <= @P1
    ORDER BY "l1"."EffectiveOn" DESC
    LIMIT 1), 0), COALESCE((
    SELECT "l2"."Kind" NOT IN ('Withdrawn', 'Suspended') AND ("l2"."ValidUntil" IS NULL OR "l2"."ValidUntil" >= @P2)
    FROM "LabelAwardEvents" AS "l2"
    WHERE "l"."Id" = "l2"."AwardId" AND "l2"."EffectiveOn" <= @P2
    ORDER BY "l2"."EffectiveOn" DESC
    LIMIT 1), 0), "l0"."Slug"
FROM "LabelAwards" AS "l"
INNER JOIN "Labels" AS "l0" ON "l"."LabelId" = "l0"."Id"
WHERE "l"."ProductId" = @P0
ORDER BY "l"."Id"
LIMIT @limit;

-- 4
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
SELECT "p"."Slug", "p"."Sku"
FROM "Products" AS "p"
WHERE "p"."Slug" = @P0;
