-- 1
SELECT "i"."Id"
FROM "Institutions" AS "i"
WHERE "i"."Slug" = @P0;

-- 2
SELECT "l"."Slug"
FROM "Labels" AS "l"
WHERE "l"."IssuerId" = @P0
ORDER BY "l"."Slug", "l"."Id"
LIMIT @limit;

-- 3
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Labels" AS "l"
WHERE "l"."IssuerId" = @P0
) AS "counted";

-- 4
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Labels" AS "l"
WHERE "l"."RegisterId" = @P0
) AS "counted";

-- 5
SELECT "l"."Id"
FROM "LegalTexts" AS "l"
WHERE "l"."Slug" = @P0;

-- 6
SELECT "l0"."Slug", "l0"."Kind"
FROM "LabelLegalTexts" AS "l"
INNER JOIN "Labels" AS "l0" ON "l"."LabelId" = "l0"."Id"
WHERE "l"."LegalTextId" = @P0
ORDER BY "l0"."Slug", "l"."LabelId"
LIMIT @limit;
