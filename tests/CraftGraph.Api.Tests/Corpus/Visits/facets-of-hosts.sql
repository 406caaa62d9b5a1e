-- 1
SELECT "p"."Kind", "p"."Slug", "p"."Id"
FROM "Producers" AS "p"
WHERE EXISTS (
    SELECT 1
    FROM "Visits" AS "v"
    WHERE "p"."Id" = "v"."ProducerId" AND "v"."Kind" = @P0 AND EXISTS (
        SELECT 1
        FROM "VisitLanguages" AS "v0"
        INNER JOIN "SpokenLanguages" AS "s" ON "v0"."SpokenLanguageId" = "s"."Id"
        WHERE "v"."Id" = "v0"."VisitId" AND "s"."Slug" = @P1))
ORDER BY "p"."Id"
LIMIT @limit;

-- 2: 2 runs, one for each row above it
SELECT "i"."Slug", "i"."MediaType", "i"."ContentVersion", COALESCE("i"."Alternative_En", "i"."Alternative_Fr", "i"."Alternative_Ar", "i"."Alternative_Zgh")
FROM "ProducerImages" AS "p"
INNER JOIN "Images" AS "i" ON "p"."ImageId" = "i"."Id"
WHERE "p"."ProducerId" = @P0
ORDER BY "p"."ImageId"
LIMIT 20;

-- 3
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Producers" AS "p"
WHERE EXISTS (
    SELECT 1
    FROM "Visits" AS "v"
    WHERE "p"."Id" = "v"."ProducerId" AND "v"."Kind" = @P0 AND EXISTS (
        SELECT 1
        FROM "VisitLanguages" AS "v0"
        INNER JOIN "SpokenLanguages" AS "s" ON "v0"."SpokenLanguageId" = "s"."Id"
        WHERE "v"."Id" = "v0"."VisitId" AND "s"."Slug" = @P1))
) AS "counted";

-- 4
SELECT "v"."Kind", COUNT(DISTINCT ("p"."Id"))
FROM "Producers" AS "p"
INNER JOIN "Visits" AS "v" ON "p"."Id" = "v"."ProducerId"
GROUP BY "v"."Kind";

-- 5
SELECT "s"."Slug", COALESCE("s3"."Count", 0), "s"."Slug" = @P0, COALESCE("s"."Name_En", "s"."Name_Fr", "s"."Name_Ar", "s"."Name_Zgh")
FROM "SpokenLanguages" AS "s"
LEFT JOIN (
    SELECT "s2"."Id" AS "Value", COUNT(DISTINCT ("p"."Id")) AS "Count"
    FROM "Producers" AS "p"
    INNER JOIN (
        SELECT "s1"."Id", "v"."ProducerId"
        FROM "Visits" AS "v"
        INNER JOIN (
            SELECT "s0"."Id", "v0"."VisitId"
            FROM "VisitLanguages" AS "v0"
            INNER JOIN "SpokenLanguages" AS "s0" ON "v0"."SpokenLanguageId" = "s0"."Id"
        ) AS "s1" ON "v"."Id" = "s1"."VisitId"
    ) AS "s2" ON "p"."Id" = "s2"."ProducerId"
    GROUP BY "s2"."Id"
) AS "s3" ON "s"."Id" = "s3"."Value"
WHERE COALESCE("s3"."Count", 0) > 0 OR "s"."Slug" = @P0
ORDER BY COALESCE("s3"."Count", 0) DESC, "s"."Slug"
LIMIT 1001;

-- 6
SELECT "a"."StepFreeEntrance", COUNT(*)
FROM "Producers" AS "p"
LEFT JOIN "Accessibilities" AS "a" ON "p"."Id" = "a"."ProducerId"
WHERE EXISTS (
    SELECT 1
    FROM "Visits" AS "v"
    WHERE "p"."Id" = "v"."ProducerId" AND "v"."Kind" = @P0 AND EXISTS (
        SELECT 1
        FROM "VisitLanguages" AS "v0"
        INNER JOIN "SpokenLanguages" AS "s" ON "v0"."SpokenLanguageId" = "s"."Id"
        WHERE "v"."Id" = "v0"."VisitId" AND "s"."Slug" = @P1)) AND "a"."StepFreeEntrance" IS NOT NULL
GROUP BY "a"."StepFreeEntrance";

-- 7
SELECT "a"."AccessibleToilet", COUNT(*)
FROM "Producers" AS "p"
LEFT JOIN "Accessibilities" AS "a" ON "p"."Id" = "a"."ProducerId"
WHERE EXISTS (
    SELECT 1
    FROM "Visits" AS "v"
    WHERE "p"."Id" = "v"."ProducerId" AND "v"."Kind" = @P0 AND EXISTS (
        SELECT 1
        FROM "VisitLanguages" AS "v0"
        INNER JOIN "SpokenLanguages" AS "s" ON "v0"."SpokenLanguageId" = "s"."Id"
        WHERE "v"."Id" = "v0"."VisitId" AND "s"."Slug" = @P1)) AND "a"."AccessibleToilet" IS NOT NULL
GROUP BY "a"."AccessibleToilet";

-- 8
SELECT "a"."AccessibleParking", COUNT(*)
FROM "Producers" AS "p"
LEFT JOIN "Accessibilities" AS "a" ON "p"."Id" = "a"."ProducerId"
WHERE EXISTS (
    SELECT 1
    FROM "Visits" AS "v"
    WHERE "p"."Id" = "v"."ProducerId" AND "v"."Kind" = @P0 AND EXISTS (
        SELECT 1
        FROM "VisitLanguages" AS "v0"
        INNER JOIN "SpokenLanguages" AS "s" ON "v0"."SpokenLanguageId" = "s"."Id"
        WHERE "v"."Id" = "v0"."VisitId" AND "s"."Slug" = @P1)) AND "a"."AccessibleParking" IS NOT NULL
GROUP BY "a"."AccessibleParking";

-- 9
SELECT "a"."HearingLoop", COUNT(*)
FROM "Producers" AS "p"
LEFT JOIN "Accessibilities" AS "a" ON "p"."Id" = "a"."ProducerId"
WHERE EXISTS (
    SELECT 1
    FROM "Visits" AS "v"
    WHERE "p"."Id" = "v"."ProducerId" AND "v"."Kind" = @P0 AND EXISTS (
        SELECT 1
        FROM "VisitLanguages" AS "v0"
        INNER JOIN "SpokenLanguages" AS "s" ON "v0"."SpokenLanguageId" = "s"."Id"
        WHERE "v"."Id" = "v0"."VisitId" AND "s"."Slug" = @P1)) AND "a"."HearingLoop" IS NOT NULL
GROUP BY "a"."HearingLoop";

-- 10
SELECT "a"."GuideDogs", COUNT(*)
FROM "Producers" AS "p"
LEFT JOIN "Accessibilities" AS "a" ON "p"."Id" = "a"."ProducerId"
WHERE EXISTS (
    SELECT 1
    FROM "Visits" AS "v"
    WHERE "p"."Id" = "v"."ProducerId" AND "v"."Kind" = @P0 AND EXISTS (
        SELECT 1
        FROM "VisitLanguages" AS "v0"
        INNER JOIN "SpokenLanguages" AS "s" ON "v0"."SpokenLanguageId" = "s"."Id"
        WHERE "v"."Id" = "v0"."VisitId" AND "s"."Slug" = @P1)) AND "a"."GuideDogs" IS NOT NULL
GROUP BY "a"."GuideDogs";

-- 11
SELECT "a"."Seats", COUNT(*)
FROM "Producers" AS "p"
LEFT JOIN "Accessibilities" AS "a" ON "p"."Id" = "a"."ProducerId"
WHERE EXISTS (
    SELECT 1
    FROM "Visits" AS "v"
    WHERE "p"."Id" = "v"."ProducerId" AND "v"."Kind" = @P0 AND EXISTS (
        SELECT 1
        FROM "VisitLanguages" AS "v0"
        INNER JOIN "SpokenLanguages" AS "s" ON "v0"."SpokenLanguageId" = "s"."Id"
        WHERE "v"."Id" = "v0"."VisitId" AND "s"."Slug" = @P1)) AND "a"."Seats" IS NOT NULL
GROUP BY "a"."Seats";

-- 12
WITH "items"("c0") AS (
SELECT "v1"."Kind"
FROM "Producers" AS "p"
INNER JOIN "Visits" AS "v1" ON "p"."Id" = "v1"."ProducerId"
WHERE EXISTS (
    SELECT 1
    FROM "Visits" AS "v"
    WHERE "p"."Id" = "v"."ProducerId" AND "v"."Kind" = @P0 AND EXISTS (
        SELECT 1
        FROM "VisitLanguages" AS "v0"
        INNER JOIN "SpokenLanguages" AS "s" ON "v0"."SpokenLanguageId" = "s"."Id"
        WHERE "v"."Id" = "v0"."VisitId" AND "s"."Slug" = @P1))
)
SELECT "c0", COUNT(*)
FROM "items"
GROUP BY "c0"
LIMIT 1001;

-- 13
SELECT COUNT(*)
FROM (
SELECT 1
FROM "PointsOfSale" AS "p"
LEFT JOIN "Accessibilities" AS "a" ON "p"."Id" = "a"."PointOfSaleId"
WHERE "a"."AccessibleToilet" = @P0
) AS "counted";

-- 14
SELECT "a"."AccessibleToilet", COUNT(*)
FROM "PointsOfSale" AS "p"
LEFT JOIN "Accessibilities" AS "a" ON "p"."Id" = "a"."PointOfSaleId"
WHERE "a"."AccessibleToilet" IS NOT NULL
GROUP BY "a"."AccessibleToilet";

-- 15
SELECT "a"."Seats", COUNT(*)
FROM "PointsOfSale" AS "p"
LEFT JOIN "Accessibilities" AS "a" ON "p"."Id" = "a"."PointOfSaleId"
WHERE "a"."AccessibleToilet" = @P0 AND "a"."Seats" IS NOT NULL
GROUP BY "a"."Seats";
