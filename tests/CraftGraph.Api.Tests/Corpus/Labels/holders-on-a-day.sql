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
LIMIT 100;

-- 3
SELECT COALESCE("l"."Note_En", "l"."Note_Fr", "l"."Note_Ar", "l"."Note_Zgh"), "l0"."Slug"
FROM "LabelLegalTexts" AS "l"
INNER JOIN "LegalTexts" AS "l0" ON "l"."LegalTextId" = "l0"."Id"
WHERE "l"."LabelId" = @P0
ORDER BY "l"."Id"
LIMIT 100;

-- 4
SELECT "l"."Number", "l"."AwardedOn", (
    SELECT "l1"."ValidUntil"
    FROM "LabelAwardEvents" AS "l1"
    WHERE "l"."Id" = "l1"."AwardId" AND "l1"."EffectiveOn" <= @P2
    ORDER BY "l1"."EffectiveOn" DESC
    LIMIT 1), COALESCE((
    SELECT CASE
        WHEN "l2"."Kind" = 'Withdrawn' THEN 3
        WHEN "l2"."ValidUntil" < @P3 THEN 4
        WHEN "l2"."Kind" = 'Suspended' THEN 2
        ELSE 1
    END
    FROM "LabelAwardEvents" AS "l2"
    WHERE "l"."Id" = "l2"."AwardId" AND "l2"."EffectiveOn" <= @P3
    ORDER BY "l2"."EffectiveOn" DESC
    LIMIT 1), 0), (
    SELECT CASE
        WHEN "l3"."Kind" IN ('Suspended', 'Withdrawn') THEN "l3"."EffectiveOn"
    END
    FROM "LabelAwardEvents" AS "l3"
    WHERE "l"."Id" = "l3"."AwardId" AND "l3"."EffectiveOn" <= @P4
    ORDER BY "l3"."EffectiveOn" DESC
    LIMIT 1), COALESCE((
    SELECT "l4"."Kind" NOT IN ('Withdrawn', 'Suspended') AND ("l4"."ValidUntil" IS NULL OR "l4"."ValidUntil" >= @P5)
    FROM "LabelAwardEvents" AS "l4"
    WHERE "l"."Id" = "l4"."AwardId" AND "l4"."EffectiveOn" <= @P5
    ORDER BY "l4"."EffectiveOn" DESC
    LIMIT 1), 0), "l"."IsDemonstration", "p"."Kind", "p"."Slug", "p0"."Id", "p0"."Slug"
FROM "LabelAwards" AS "l"
INNER JOIN "Producers" AS "p" ON "l"."ProducerId" = "p"."Id"
LEFT JOIN "Products" AS "p0" ON "l"."ProductId" = "p0"."Id"
WHERE "l"."LabelId" = @P0 AND COALESCE((
    SELECT "l0"."Kind" NOT IN ('Withdrawn', 'Suspended') AND ("l0"."ValidUntil" IS NULL OR "l0"."ValidUntil" >= @P1)
    FROM "LabelAwardEvents" AS "l0"
    WHERE "l"."Id" = "l0"."AwardId" AND "l0"."EffectiveOn" <= @P1
    ORDER BY "l0"."EffectiveOn" DESC
    LIMIT 1), 0)
ORDER BY "l"."Id"
LIMIT @limit;

-- 5
SELECT COUNT(*)
FROM (
SELECT 1
FROM "LabelAwards" AS "l"
WHERE "l"."LabelId" = @P0 AND COALESCE((
    SELECT "l0"."Kind" NOT IN ('Withdrawn', 'Suspended') AND ("l0"."ValidUntil" IS NULL OR "l0"."ValidUntil" >= @P1)
    FROM "LabelAwardEvents" AS "l0"
    WHERE "l"."Id" = "l0"."AwardId" AND "l0"."EffectiveOn" <= @P1
    ORDER BY "l0"."EffectiveOn" DESC
    LIMIT 1), 0)
) AS "counted";
