-- 1
SELECT "l"."Number", COALESCE((
    SELECT "l2"."Kind" NOT IN ('Withdrawn', 'Suspended') AND ("l2"."ValidUntil" IS NULL OR "l2"."ValidUntil" >= @P1)
    FROM "LabelAwardEvents" AS "l2"
    WHERE "l"."Id" = "l2"."AwardId" AND "l2"."EffectiveOn" <= @P1
    ORDER BY "l2"."EffectiveOn" DESC
    LIMIT 1), 0), "l1"."Slug"
FROM "LabelAwards" AS "l"
INNER JOIN "Labels" AS "l1" ON "l"."LabelId" = "l1"."Id"
WHERE COALESCE((
    SELECT "l0"."Kind" NOT IN ('Withdrawn', 'Suspended') AND ("l0"."ValidUntil" IS NULL OR "l0"."ValidUntil" >= @P0)
    FROM "LabelAwardEvents" AS "l0"
    WHERE "l"."Id" = "l0"."AwardId" AND "l0"."EffectiveOn" <= @P0
    ORDER BY "l0"."EffectiveOn" DESC
    LIMIT 1), 0)
ORDER BY "l"."Id"
LIMIT @limit;

-- 2
SELECT "l"."Number", "l"."AwardedOn", (
    SELECT "l0"."ValidUntil"
    FROM "LabelAwardEvents" AS "l0"
    WHERE "l"."Id" = "l0"."AwardId" AND "l0"."EffectiveOn" <= @P1
    ORDER BY "l0"."EffectiveOn" DESC
    LIMIT 1), COALESCE((
    SELECT "l1"."Kind" NOT IN ('Withdrawn', 'Suspended') AND ("l1"."ValidUntil" IS NULL OR "l1"."ValidUntil" >= @P2)
    FROM "LabelAwardEvents" AS "l1"
    WHERE "l"."Id" = "l1"."AwardId" AND "l1"."EffectiveOn" <= @P2
    ORDER BY "l1"."EffectiveOn" DESC
    LIMIT 1), 0), COALESCE((
    SELECT "l2"."Kind" NOT IN ('Withdrawn', 'Suspended') AND ("l2"."ValidUntil" IS NULL OR "l2"."ValidUntil" >= @P3)
    FROM "LabelAwardEvents" AS "l2"
    WHERE "l"."Id" = "l2"."AwardId" AND "l2"."EffectiveOn" <= @P3
    ORDER BY "l2"."EffectiveOn" DESC
    LIMIT 1), 0)
FROM "LabelAwards" AS "l"
WHERE "l"."Number" = @P0;

-- 3
SELECT "l"."Number", COALESCE((
    SELECT CASE
        WHEN "l1"."Kind" = 'Withdrawn' THEN 3
        WHEN "l1"."ValidUntil" < @P2 THEN 4
        WHEN "l1"."Kind" = 'Suspended' THEN 2
        ELSE 1
    END
    FROM "LabelAwardEvents" AS "l1"
    WHERE "l"."Id" = "l1"."AwardId" AND "l1"."EffectiveOn" <= @P2
    ORDER BY "l1"."EffectiveOn" DESC
    LIMIT 1), 0), (
    SELECT CASE
        WHEN "l2"."Kind" IN ('Suspended', 'Withdrawn') THEN "l2"."EffectiveOn"
    END
    FROM "LabelAwardEvents" AS "l2"
    WHERE "l"."Id" = "l2"."AwardId" AND "l2"."EffectiveOn" <= @P3
    ORDER BY "l2"."EffectiveOn" DESC
    LIMIT 1), COALESCE((
    SELECT "l3"."Kind" NOT IN ('Withdrawn', 'Suspended') AND ("l3"."ValidUntil" IS NULL OR "l3"."ValidUntil" >= @P4)
    FROM "LabelAwardEvents" AS "l3"
    WHERE "l"."Id" = "l3"."AwardId" AND "l3"."EffectiveOn" <= @P4
    ORDER BY "l3"."EffectiveOn" DESC
    LIMIT 1), 0)
FROM "LabelAwards" AS "l"
WHERE COALESCE((
    SELECT CASE
        WHEN "l0"."Kind" = 'Withdrawn' THEN 3
        WHEN "l0"."ValidUntil" < @P0 THEN 4
        WHEN "l0"."Kind" = 'Suspended' THEN 2
        ELSE 1
    END
    FROM "LabelAwardEvents" AS "l0"
    WHERE "l"."Id" = "l0"."AwardId" AND "l0"."EffectiveOn" <= @P0
    ORDER BY "l0"."EffectiveOn" DESC
    LIMIT 1), 0) <> @P1
ORDER BY "l"."Id"
LIMIT @limit;
