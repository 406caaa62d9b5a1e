-- 1
SELECT "p"."Slug", "p"."Id"
FROM "Products" AS "p"
WHERE EXISTS (
    SELECT 1
    FROM "ProductCare" AS "p0"
    INNER JOIN "CareInstructions" AS "c" ON "p0"."CareInstructionId" = "c"."Id"
    LEFT JOIN "CareSuitabilities" AS "c0" ON "c"."SuitabilityId" = "c0"."Id"
    WHERE "p"."Id" = "p0"."ProductId" AND "c0"."Slug" = @P0) AND EXISTS (
    SELECT 1
    FROM "ProductMaterials" AS "p1"
    INNER JOIN "Materials" AS "m" ON "p1"."MaterialId" = "m"."Id"
    WHERE "p"."Id" = "p1"."ProductId" AND "m"."Slug" = @P1 AND "p1"."OriginCountry" = @P2 AND "p1"."SharePerMille" >= @P3)
ORDER BY "p"."Id"
LIMIT @limit;

-- 2: 3 runs, one for each row above it
SELECT "c"."Code", "c"."Kind", COALESCE("c"."Text_En", "c"."Text_Fr", "c"."Text_Ar", "c"."Text_Zgh"), CASE
    WHEN "c"."Text_En" IS NOT NULL THEN 'EN'
    WHEN "c"."Text_Fr" IS NOT NULL THEN 'FR'
    WHEN "c"."Text_Ar" IS NOT NULL THEN 'AR'
    ELSE 'ZGH'
END, "c"."MaximumCelsius", "c0"."Id", "c0"."Slug", COALESCE("c0"."Name_En", "c0"."Name_Fr", "c0"."Name_Ar", "c0"."Name_Zgh")
FROM "ProductCare" AS "p"
INNER JOIN "CareInstructions" AS "c" ON "p"."CareInstructionId" = "c"."Id"
LEFT JOIN "CareSuitabilities" AS "c0" ON "c"."SuitabilityId" = "c0"."Id"
WHERE "p"."ProductId" = @P0
ORDER BY "c"."Position", "p"."CareInstructionId"
LIMIT 30;

-- 3: 3 runs, one for each row above it
SELECT "p"."SharePerMille", "p"."OriginCountry", "r"."Id", "r"."Slug", "m"."Slug", "m"."Id"
FROM "ProductMaterials" AS "p"
LEFT JOIN "Regions" AS "r" ON "p"."OriginRegionId" = "r"."Id"
INNER JOIN "Materials" AS "m" ON "p"."MaterialId" = "m"."Id"
WHERE "p"."ProductId" = @P0
ORDER BY "p"."Position", "p"."MaterialId"
LIMIT 100;

-- 4: 6 runs, one for each row above it
SELECT "c"."Code"
FROM "MaterialCare" AS "m"
INNER JOIN "CareInstructions" AS "c" ON "m"."CareInstructionId" = "c"."Id"
WHERE "m"."MaterialId" = @P0
ORDER BY "c"."Position", "m"."CareInstructionId"
LIMIT 30;

-- 5
SELECT "c"."Slug", COALESCE("s0"."Count", 0), "c"."Slug" = @P0, COALESCE("c"."Name_En", "c"."Name_Fr", "c"."Name_Ar", "c"."Name_Zgh")
FROM "CareSuitabilities" AS "c"
LEFT JOIN (
    SELECT "s"."SuitabilityId" AS "Value", COUNT(DISTINCT ("p"."Id")) AS "Count"
    FROM "Products" AS "p"
    INNER JOIN (
        SELECT "c0"."SuitabilityId", "p1"."ProductId"
        FROM "ProductCare" AS "p1"
        INNER JOIN "CareInstructions" AS "c0" ON "p1"."CareInstructionId" = "c0"."Id"
    ) AS "s" ON "p"."Id" = "s"."ProductId"
    WHERE EXISTS (
        SELECT 1
        FROM "ProductMaterials" AS "p0"
        INNER JOIN "Materials" AS "m" ON "p0"."MaterialId" = "m"."Id"
        WHERE "p"."Id" = "p0"."ProductId" AND "m"."Slug" = @P1 AND "p0"."OriginCountry" = @P2 AND "p0"."SharePerMille" >= @P3)
    GROUP BY "s"."SuitabilityId"
) AS "s0" ON "c"."Id" = "s0"."Value"
WHERE COALESCE("s0"."Count", 0) > 0 OR "c"."Slug" = @P0
ORDER BY COALESCE("s0"."Count", 0) DESC, "c"."Slug"
LIMIT 1001;

-- 6
SELECT "c"."Code", COALESCE("s"."Count", 0), "c0"."Slug" = @P0 AND "c0"."Slug" IS NOT NULL
FROM "CareInstructions" AS "c"
LEFT JOIN (
    SELECT "p1"."CareInstructionId" AS "Value", COUNT(*) AS "Count"
    FROM "Products" AS "p"
    INNER JOIN "ProductCare" AS "p1" ON "p"."Id" = "p1"."ProductId"
    WHERE EXISTS (
        SELECT 1
        FROM "ProductMaterials" AS "p0"
        INNER JOIN "Materials" AS "m" ON "p0"."MaterialId" = "m"."Id"
        WHERE "p"."Id" = "p0"."ProductId" AND "m"."Slug" = @P1 AND "p0"."OriginCountry" = @P2 AND "p0"."SharePerMille" >= @P3)
    GROUP BY "p1"."CareInstructionId"
) AS "s" ON "c"."Id" = "s"."Value"
LEFT JOIN "CareSuitabilities" AS "c0" ON "c"."SuitabilityId" = "c0"."Id"
WHERE COALESCE("s"."Count", 0) > 0 OR "c0"."Slug" = @P0
ORDER BY COALESCE("s"."Count", 0) DESC, "c"."Code"
LIMIT 1001;

-- 7
SELECT "p"."Slug", "p1"."Id", "p1"."Slug"
FROM "Products" AS "p"
LEFT JOIN "ProductFamilies" AS "p1" ON "p"."FamilyId" = "p1"."Id"
WHERE EXISTS (
    SELECT 1
    FROM "ProductCare" AS "p0"
    INNER JOIN "CareInstructions" AS "c" ON "p0"."CareInstructionId" = "c"."Id"
    WHERE "p"."Id" = "p0"."ProductId" AND "c"."Code" = @P0)
ORDER BY "p"."Id"
LIMIT @limit;

-- 8
SELECT "c"."Code"
FROM "ProductFamilyCare" AS "p"
INNER JOIN "CareInstructions" AS "c" ON "p"."CareInstructionId" = "c"."Id"
WHERE "p"."ProductFamilyId" = @P0
ORDER BY "c"."Position", "p"."CareInstructionId"
LIMIT 30;

-- 9
SELECT "c"."Code", "c"."Position", "c"."Verification", "c"."Id"
FROM "CareInstructions" AS "c"
WHERE "c"."Kind" = @P0
ORDER BY "c"."Position", "c"."Id"
LIMIT @limit;

-- 10: 2 runs, one for each row above it
SELECT "s"."TitleAndAddress"
FROM "CareInstructionSources" AS "c"
INNER JOIN "Sources" AS "s" ON "c"."SourceId" = "s"."Id"
WHERE "c"."CareInstructionId" = @P0
ORDER BY "c"."SourceId"
LIMIT 100;

-- 11
SELECT COUNT(*)
FROM (
SELECT 1
FROM "CareInstructions" AS "c"
WHERE "c"."Kind" = @P0
) AS "counted";

-- 12
SELECT "c"."Code", COALESCE("c"."Text_En", "c"."Text_Fr", "c"."Text_Ar", "c"."Text_Zgh")
FROM "CareInstructions" AS "c"
WHERE "c"."Code" = @P0;

-- 13
SELECT "c"."Slug"
FROM "CareSuitabilities" AS "c"
ORDER BY "c"."Slug", "c"."Id"
LIMIT @limit;

-- 14
SELECT COUNT(*)
FROM (
SELECT 1
FROM "CareSuitabilities" AS "c"
) AS "counted";

-- 15
SELECT "c"."Slug", COALESCE("c"."Name_En", "c"."Name_Fr", "c"."Name_Ar", "c"."Name_Zgh")
FROM "CareSuitabilities" AS "c"
WHERE "c"."Slug" = @P0;
