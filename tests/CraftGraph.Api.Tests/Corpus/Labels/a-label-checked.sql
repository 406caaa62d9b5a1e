-- 1
SELECT COALESCE((
    SELECT CASE
        WHEN "l0"."Kind" = 'Withdrawn' THEN 3
        WHEN "l0"."ValidUntil" < @P1 THEN 4
        WHEN "l0"."Kind" = 'Suspended' THEN 2
        ELSE 1
    END
    FROM "LabelAwardEvents" AS "l0"
    WHERE "l"."Id" = "l0"."AwardId" AND "l0"."EffectiveOn" <= @P1
    ORDER BY "l0"."EffectiveOn" DESC
    LIMIT 1), 0), (
    SELECT CASE
        WHEN "l1"."Kind" IN ('Suspended', 'Withdrawn') THEN "l1"."EffectiveOn"
    END
    FROM "LabelAwardEvents" AS "l1"
    WHERE "l"."Id" = "l1"."AwardId" AND "l1"."EffectiveOn" <= @P2
    ORDER BY "l1"."EffectiveOn" DESC
    LIMIT 1), (
    SELECT "l2"."ValidUntil"
    FROM "LabelAwardEvents" AS "l2"
    WHERE "l"."Id" = "l2"."AwardId" AND "l2"."EffectiveOn" <= @P3
    ORDER BY "l2"."EffectiveOn" DESC
    LIMIT 1), COALESCE((
    SELECT CASE
        WHEN "l3"."Kind" = 'Withdrawn' THEN 3
        WHEN "l3"."ValidUntil" < @P4 THEN 4
        WHEN "l3"."Kind" = 'Suspended' THEN 2
        ELSE 1
    END
    FROM "LabelAwardEvents" AS "l3"
    WHERE "l"."Id" = "l3"."AwardId" AND "l3"."EffectiveOn" <= @P4
    ORDER BY "l3"."EffectiveOn" DESC
    LIMIT 1), 0), COALESCE((
    SELECT "l4"."Kind" NOT IN ('Withdrawn', 'Suspended') AND ("l4"."ValidUntil" IS NULL OR "l4"."ValidUntil" >= @P5)
    FROM "LabelAwardEvents" AS "l4"
    WHERE "l"."Id" = "l4"."AwardId" AND "l4"."EffectiveOn" <= @P5
    ORDER BY "l4"."EffectiveOn" DESC
    LIMIT 1), 0), "l"."Id", "l"."Number"
FROM "LabelAwards" AS "l"
WHERE "l"."Number" = @P0;

-- 2
SELECT "l"."Kind", "l"."EffectiveOn", "l"."ValidUntil", COALESCE("l"."Reason_En", "l"."Reason_Fr", "l"."Reason_Ar", "l"."Reason_Zgh"), CASE
    WHEN "l"."Reason_En" IS NOT NULL THEN 'EN'
    WHEN "l"."Reason_Fr" IS NOT NULL THEN 'FR'
    WHEN "l"."Reason_Ar" IS NOT NULL THEN 'AR'
    ELSE 'ZGH'
END
FROM "LabelAwardEvents" AS "l"
WHERE "l"."AwardId" = @P0
ORDER BY "l"."Position"
LIMIT 100;
