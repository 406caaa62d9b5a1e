-- 1
SELECT "r"."Slug", "p0"."Count"
FROM "Regions" AS "r"
INNER JOIN (
    SELECT "p"."FormerRegionId" AS "Value", COUNT(*) AS "Count"
    FROM "Products" AS "p"
    WHERE "p"."IsDemonstration" = @P0
    GROUP BY "p"."FormerRegionId"
) AS "p0" ON "r"."Id" = "p0"."Value"
ORDER BY "p0"."Count" DESC, "r"."Slug"
LIMIT 1001;

-- 2
SELECT "p"."Slug", "p1"."Count"
FROM "ProductFamilies" AS "p"
INNER JOIN (
    SELECT "p0"."FamilyId" AS "Value", COUNT(*) AS "Count"
    FROM "Products" AS "p0"
    WHERE "p0"."IsDemonstration" = @P0
    GROUP BY "p0"."FamilyId"
) AS "p1" ON "p"."Id" = "p1"."Value"
ORDER BY "p1"."Count" DESC, "p"."Slug"
LIMIT 1001;

-- 3
SELECT "h"."Code", "p0"."Count"
FROM "HsCodes" AS "h"
INNER JOIN (
    SELECT "p"."HsCodeId" AS "Value", COUNT(*) AS "Count"
    FROM "Products" AS "p"
    WHERE "p"."IsDemonstration" = @P0
    GROUP BY "p"."HsCodeId"
) AS "p0" ON "h"."Id" = "p0"."Value"
ORDER BY "p0"."Count" DESC, "h"."Code"
LIMIT 1001;

-- 4
SELECT "t"."Slug", "s"."Count"
FROM "Techniques" AS "t"
INNER JOIN (
    SELECT "p0"."TechniqueId" AS "Value", COUNT(*) AS "Count"
    FROM "Products" AS "p"
    INNER JOIN "ProductTechniques" AS "p0" ON "p"."Id" = "p0"."ProductId"
    WHERE "p"."IsDemonstration" = @P0
    GROUP BY "p0"."TechniqueId"
) AS "s" ON "t"."Id" = "s"."Value"
ORDER BY "s"."Count" DESC, "t"."Slug"
LIMIT 1001;

-- 5
SELECT "l"."Slug", "s"."Count"
FROM "Labels" AS "l"
INNER JOIN (
    SELECT "l0"."LabelId" AS "Value", COUNT(DISTINCT ("p"."Id")) AS "Count"
    FROM "Products" AS "p"
    INNER JOIN "LabelAwards" AS "l0" ON "p"."ProducerId" = "l0"."ProducerId"
    WHERE "p"."IsDemonstration" = @P0 AND ("l0"."ProductId" IS NULL OR "l0"."ProductId" = "p"."Id") AND COALESCE((
        SELECT "l1"."Kind" NOT IN ('Withdrawn', 'Suspended') AND ("l1"."ValidUntil" IS NULL OR "l1"."ValidUntil" >= @P1)
        FROM "LabelAwardEvents" AS "l1"
        WHERE "l0"."Id" = "l1"."AwardId" AND "l1"."EffectiveOn" <= @P1
        ORDER BY "l1"."EffectiveOn" DESC
        LIMIT 1), 0)
    GROUP BY "l0"."LabelId"
) AS "s" ON "l"."Id" = "s"."Value"
ORDER BY "s"."Count" DESC, "l"."Slug"
LIMIT 1001;

-- 6
SELECT "p0"."Kind", COUNT(*)
FROM "Products" AS "p"
INNER JOIN "Producers" AS "p0" ON "p"."ProducerId" = "p0"."Id"
WHERE "p"."IsDemonstration" = @P0
GROUP BY "p0"."Kind";

-- 7
SELECT "p"."Unit", COUNT(*)
FROM "Products" AS "p"
WHERE "p"."IsDemonstration" = @P0
GROUP BY "p"."Unit";

-- 8
SELECT "p0"."Key", COUNT(*)
FROM (
    SELECT "p"."Stock" > 0 AS "Key"
    FROM "Products" AS "p"
    WHERE "p"."IsDemonstration" = @P0
) AS "p0"
GROUP BY "p0"."Key";

-- 9
SELECT "p"."IsDemonstration", COUNT(*)
FROM "Products" AS "p"
GROUP BY "p"."IsDemonstration";

-- 10
SELECT "p0"."Key", COUNT(*), MIN("p0"."Stock"), MAX("p0"."Stock")
FROM (
    SELECT "p"."Stock", CASE
        WHEN "p"."Stock" < 1 THEN 0
        WHEN "p"."Stock" < 5 THEN 1
        WHEN "p"."Stock" < 10 THEN 2
        WHEN "p"."Stock" < 20 THEN 3
        WHEN "p"."Stock" < 50 THEN 4
        WHEN "p"."Stock" < 100 THEN 5
        ELSE 6
    END AS "Key"
    FROM "Products" AS "p"
    WHERE "p"."IsDemonstration" = @P0
) AS "p0"
GROUP BY "p0"."Key";

-- 11
SELECT "p0"."Key", COUNT(*), MIN("p0"."MinimumOrder"), MAX("p0"."MinimumOrder")
FROM (
    SELECT "p"."MinimumOrder", CASE
        WHEN "p"."MinimumOrder" < 2 THEN 0
        WHEN "p"."MinimumOrder" < 5 THEN 1
        WHEN "p"."MinimumOrder" < 10 THEN 2
        WHEN "p"."MinimumOrder" < 20 THEN 3
        WHEN "p"."MinimumOrder" < 50 THEN 4
        ELSE 5
    END AS "Key"
    FROM "Products" AS "p"
    WHERE "p"."IsDemonstration" = @P0
) AS "p0"
GROUP BY "p0"."Key";

-- 12
SELECT "p0"."Key", COUNT(*), MIN("p0"."LeadTimeDays"), MAX("p0"."LeadTimeDays")
FROM (
    SELECT "p"."LeadTimeDays", CASE
        WHEN "p"."LeadTimeDays" < 8 THEN 0
        WHEN "p"."LeadTimeDays" < 15 THEN 1
        WHEN "p"."LeadTimeDays" < 31 THEN 2
        WHEN "p"."LeadTimeDays" < 61 THEN 3
        WHEN "p"."LeadTimeDays" < 91 THEN 4
        ELSE 5
    END AS "Key"
    FROM "Products" AS "p"
    WHERE "p"."IsDemonstration" = @P0
) AS "p0"
GROUP BY "p0"."Key";
