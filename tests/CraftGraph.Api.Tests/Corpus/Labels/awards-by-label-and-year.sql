-- 1
WITH "items"("c0", "c1") AS (
SELECT "l1"."Slug", CAST(strftime('%Y', "l"."AwardedOn") AS INTEGER)
FROM "LabelAwards" AS "l"
INNER JOIN "Labels" AS "l1" ON "l"."LabelId" = "l1"."Id"
WHERE COALESCE((
    SELECT "l0"."Kind" NOT IN ('Withdrawn', 'Suspended') AND ("l0"."ValidUntil" IS NULL OR "l0"."ValidUntil" >= @P0)
    FROM "LabelAwardEvents" AS "l0"
    WHERE "l"."Id" = "l0"."AwardId" AND "l0"."EffectiveOn" <= @P0
    ORDER BY "l0"."EffectiveOn" DESC
    LIMIT 1), 0)
)
SELECT "c0", "c1", COUNT(*)
FROM "items"
GROUP BY "c0", "c1"
LIMIT 1001;
