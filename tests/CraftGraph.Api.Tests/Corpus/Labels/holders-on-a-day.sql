-- 1
SELECT COALESCE("l"."Name_En", "l"."Name_Fr", "l"."Name_Ar", "l"."Name_Zgh"), "l"."Id"
FROM "Labels" AS "l"
WHERE "l"."Slug" = @P0;

-- 2
SELECT "l0"."Slug"
FROM "LabelLegalTexts" AS "l"
INNER JOIN "LegalTexts" AS "l0" ON "l"."LegalTextId" = "l0"."Id"
WHERE "l"."LabelId" = @P0
ORDER BY "l"."LegalTextId"
LIMIT @limit;

-- 3
SELECT COALESCE("l"."Note_En", "l"."Note_Fr", "l"."Note_Ar", "l"."Note_Zgh"), "l0"."Slug"
FROM "LabelLegalTexts" AS "l"
INNER JOIN "LegalTexts" AS "l0" ON "l"."LegalTextId" = "l0"."Id"
WHERE "l"."LabelId" = @P0
ORDER BY "l"."Id"
LIMIT @limit;

-- 4
SELECT "l"."Number", "l"."AwardedOn", "l"."ValidUntil", "l"."Status", "l"."StatusSince", "l"."AwardedOn" <= @P2 AND ("l"."ValidUntil" IS NULL OR "l"."ValidUntil" >= @P2) AND ("l"."Status" = 'Valid' OR CASE
    WHEN "l"."StatusSince" > @P2 THEN 1
    ELSE 0
END), "l"."IsDemonstration", "p"."Kind", "p"."Slug", "p0"."Id", "p0"."Slug"
FROM "LabelAwards" AS "l"
INNER JOIN "Producers" AS "p" ON "l"."ProducerId" = "p"."Id"
LEFT JOIN "Products" AS "p0" ON "l"."ProductId" = "p0"."Id"
WHERE "l"."LabelId" = @P0 AND "l"."AwardedOn" <= @P1 AND ("l"."ValidUntil" IS NULL OR "l"."ValidUntil" >= @P1) AND ("l"."Status" = 'Valid' OR "l"."StatusSince" > @P1)
ORDER BY "l"."Id"
LIMIT @limit;

-- 5
SELECT COUNT(*)
FROM (
SELECT 1
FROM "LabelAwards" AS "l"
WHERE "l"."LabelId" = @P0 AND "l"."AwardedOn" <= @P1 AND ("l"."ValidUntil" IS NULL OR "l"."ValidUntil" >= @P1) AND ("l"."Status" = 'Valid' OR "l"."StatusSince" > @P1)
) AS "counted";
