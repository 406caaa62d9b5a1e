-- 1
SELECT "f"."Number", "s"."TitleAndAddress", "s"."Kind", "f"."Quotation", COALESCE("f"."Statement_Fr", "f"."Statement_En", "f"."Statement_Ar", "f"."Statement_Zgh"), CASE
    WHEN "f"."Statement_Fr" IS NOT NULL THEN 'FR'
    WHEN "f"."Statement_En" IS NOT NULL THEN 'EN'
    WHEN "f"."Statement_Ar" IS NOT NULL THEN 'AR'
    ELSE 'ZGH'
END, "f"."Id"
FROM "FoundingFacts" AS "f"
INNER JOIN "Regions" AS "r" ON "f"."RegionId" = "r"."Id"
INNER JOIN "Sources" AS "s" ON "f"."DocumentId" = "s"."Id"
WHERE EXISTS (
    SELECT 1
    FROM "ReadingFoundingFacts" AS "r0"
    INNER JOIN "Readings" AS "r1" ON "r0"."ReadingId" = "r1"."Id"
    WHERE "f"."Id" = "r0"."FoundingFactId") = @P0 AND "r"."Slug" = @P1
ORDER BY "f"."Id"
LIMIT @limit;

-- 2: 3 runs, one for each row above it
SELECT "r0"."Slug", COALESCE("r0"."Issue_Fr", "r0"."Issue_En", "r0"."Issue_Ar", "r0"."Issue_Zgh"), COALESCE("r0"."Choice_Fr", "r0"."Choice_En", "r0"."Choice_Ar", "r0"."Choice_Zgh")
FROM "ReadingFoundingFacts" AS "r"
INNER JOIN "Readings" AS "r0" ON "r"."ReadingId" = "r0"."Id"
WHERE "r"."FoundingFactId" = @P0
ORDER BY "r"."ReadingId"
LIMIT 100;

-- 3
SELECT COUNT(*)
FROM (
SELECT 1
FROM "FoundingFacts" AS "f"
INNER JOIN "Regions" AS "r" ON "f"."RegionId" = "r"."Id"
WHERE EXISTS (
    SELECT 1
    FROM "ReadingFoundingFacts" AS "r0"
    INNER JOIN "Readings" AS "r1" ON "r0"."ReadingId" = "r1"."Id"
    WHERE "f"."Id" = "r0"."FoundingFactId") = @P0 AND "r"."Slug" = @P1
) AS "counted";

-- 4
SELECT "f"."Number", COALESCE("f"."Statement_Fr", "f"."Statement_En", "f"."Statement_Ar", "f"."Statement_Zgh"), "r"."Slug"
FROM "FoundingFacts" AS "f"
INNER JOIN "Regions" AS "r" ON "f"."RegionId" = "r"."Id"
WHERE "f"."Number" = @P0;

-- 5
SELECT "r"."Slug", "r"."Id"
FROM "Readings" AS "r"
ORDER BY "r"."Slug", "r"."Id"
LIMIT @limit;

-- 6: 2 runs, one for each row above it
SELECT "f"."Number"
FROM "ReadingFoundingFacts" AS "r"
INNER JOIN "FoundingFacts" AS "f" ON "r"."FoundingFactId" = "f"."Id"
WHERE "r"."ReadingId" = @P0
ORDER BY "r"."FoundingFactId"
LIMIT 100;

-- 7
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Readings" AS "r"
) AS "counted";

-- 8
SELECT "r"."Slug", COALESCE("r"."Issue_Fr", "r"."Issue_En", "r"."Issue_Ar", "r"."Issue_Zgh"), COALESCE("r"."Choice_Fr", "r"."Choice_En", "r"."Choice_Ar", "r"."Choice_Zgh"), "r"."Id"
FROM "Readings" AS "r"
WHERE "r"."Slug" = @P0;

-- 9
SELECT "f"."Number"
FROM "ReadingFoundingFacts" AS "r"
INNER JOIN "FoundingFacts" AS "f" ON "r"."FoundingFactId" = "f"."Id"
WHERE "r"."ReadingId" = @P0
ORDER BY "r"."FoundingFactId"
LIMIT 100;
