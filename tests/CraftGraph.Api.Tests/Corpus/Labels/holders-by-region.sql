-- 1
SELECT "p"."Kind", "p"."Slug"
FROM "Producers" AS "p"
WHERE EXISTS (
    SELECT 1
    FROM "LabelAwards" AS "l"
    INNER JOIN "Labels" AS "l0" ON "l"."LabelId" = "l0"."Id"
    WHERE "p"."Id" = "l"."ProducerId" AND "l0"."Slug" = @P0 AND COALESCE((
        SELECT "l1"."Kind" NOT IN ('Withdrawn', 'Suspended') AND ("l1"."ValidUntil" IS NULL OR "l1"."ValidUntil" >= @P1)
        FROM "LabelAwardEvents" AS "l1"
        WHERE "l"."Id" = "l1"."AwardId" AND "l1"."EffectiveOn" <= @P1
        ORDER BY "l1"."EffectiveOn" DESC
        LIMIT 1), 0))
ORDER BY "p"."Id"
LIMIT @limit;

-- 2
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Producers" AS "p"
WHERE EXISTS (
    SELECT 1
    FROM "LabelAwards" AS "l"
    INNER JOIN "Labels" AS "l0" ON "l"."LabelId" = "l0"."Id"
    WHERE "p"."Id" = "l"."ProducerId" AND "l0"."Slug" = @P0 AND COALESCE((
        SELECT "l1"."Kind" NOT IN ('Withdrawn', 'Suspended') AND ("l1"."ValidUntil" IS NULL OR "l1"."ValidUntil" >= @P1)
        FROM "LabelAwardEvents" AS "l1"
        WHERE "l"."Id" = "l1"."AwardId" AND "l1"."EffectiveOn" <= @P1
        ORDER BY "l1"."EffectiveOn" DESC
        LIMIT 1), 0))
) AS "counted";

-- 3
SELECT "r"."Slug", "p0"."Count", COALESCE("r"."Name_En", "r"."Name_Fr", "r"."Name_Ar", "r"."Name_Zgh")
FROM "Regions" AS "r"
INNER JOIN (
    SELECT "p"."RegionId" AS "Value", COUNT(*) AS "Count"
    FROM "Producers" AS "p"
    WHERE EXISTS (
        SELECT 1
        FROM "LabelAwards" AS "l"
        INNER JOIN "Labels" AS "l0" ON "l"."LabelId" = "l0"."Id"
        WHERE "p"."Id" = "l"."ProducerId" AND "l0"."Slug" = @P0 AND COALESCE((
            SELECT "l1"."Kind" NOT IN ('Withdrawn', 'Suspended') AND ("l1"."ValidUntil" IS NULL OR "l1"."ValidUntil" >= @P1)
            FROM "LabelAwardEvents" AS "l1"
            WHERE "l"."Id" = "l1"."AwardId" AND "l1"."EffectiveOn" <= @P1
            ORDER BY "l1"."EffectiveOn" DESC
            LIMIT 1), 0))
    GROUP BY "p"."RegionId"
) AS "p0" ON "r"."Id" = "p0"."Value"
ORDER BY "p0"."Count" DESC, "r"."Slug"
LIMIT 1001;
