-- 1
SELECT "n"."Code", "h"."Code", COALESCE("n"."Description_En", "n"."Description_Fr", "n"."Description_Ar", "n"."Description_Zgh"), "n"."IsDemonstration", "n"."Verification", "n"."VerificationNote", "n"."Id"
FROM "NationalCodes" AS "n"
INNER JOIN "HsCodes" AS "h" ON "n"."HsCodeId" = "h"."Id" AND "n"."HsDigits" = "h"."Code"
WHERE instr("n"."Code", @P0) - 1 = 0
ORDER BY "n"."Code", "n"."Id"
LIMIT @limit;

-- 2: 3 runs, one for each row above it
SELECT "s"."TitleAndAddress"
FROM "NationalCodeSources" AS "n"
INNER JOIN "Sources" AS "s" ON "n"."SourceId" = "s"."Id"
WHERE "n"."NationalCodeId" = @P0
ORDER BY "n"."SourceId"
LIMIT 100;

-- 3
SELECT COUNT(*)
FROM (
SELECT 1
FROM "NationalCodes" AS "n"
WHERE instr("n"."Code", @P0) - 1 = 0
) AS "counted";

-- 4
SELECT "n"."Code", "h"."Code", "h"."Id"
FROM "NationalCodes" AS "n"
INNER JOIN "HsCodes" AS "h" ON "n"."HsCodeId" = "h"."Id" AND "n"."HsDigits" = "h"."Code"
WHERE "n"."Code" = @P0;

-- 5
SELECT "n"."Code"
FROM "HsCodes" AS "h"
INNER JOIN "NationalCodes" AS "n" ON "h"."Id" = "n"."HsCodeId" AND "h"."Code" = "n"."HsDigits"
WHERE "h"."Id" = @P0
ORDER BY "n"."Code", "n"."Id"
LIMIT 100;

-- 6
SELECT "p"."Slug", "n"."Id", "n"."Code", "h"."Code"
FROM "Products" AS "p"
LEFT JOIN "NationalCodes" AS "n" ON "p"."NationalCodeId" = "n"."Id" AND "p"."HsCodeId" = "n"."HsCodeId"
INNER JOIN "HsCodes" AS "h" ON "p"."HsCodeId" = "h"."Id"
WHERE "n"."Code" = @P0
ORDER BY "p"."Id"
LIMIT @limit;

-- 7
SELECT "p"."Slug", "h"."Code", "n"."Id", "n"."Code"
FROM "ProductFamilies" AS "p"
INNER JOIN "HsCodes" AS "h" ON "p"."HsCodeId" = "h"."Id"
LEFT JOIN "NationalCodes" AS "n" ON "p"."NationalCodeId" = "n"."Id" AND "p"."HsCodeId" = "n"."HsCodeId"
ORDER BY "p"."Slug", "p"."Id"
LIMIT @limit;
