-- 1
SELECT "s"."Slug", "s"."TitleAndAddress", "s"."Kind", "s"."Locator", "s0"."Id", "s0"."Slug"
FROM "Sources" AS "s"
LEFT JOIN "Sources" AS "s0" ON "s"."WholeId" = "s0"."Id"
WHERE "s"."Kind" = @P0
ORDER BY "s"."Id"
LIMIT @limit;

-- 2
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Sources" AS "s"
WHERE "s"."Kind" = @P0
) AS "counted";

-- 3
SELECT "s"."TitleAndAddress", "s"."Locator", "s0"."Id", "s0"."TitleAndAddress"
FROM "Sources" AS "s"
LEFT JOIN "Sources" AS "s0" ON "s"."WholeId" = "s0"."Id"
WHERE "s0"."Kind" = @P0
ORDER BY "s"."Slug", "s"."Id"
LIMIT @limit;

-- 4
SELECT "s"."TitleAndAddress", "s"."Kind"
FROM "Sources" AS "s"
WHERE "s"."Slug" = @P0;
