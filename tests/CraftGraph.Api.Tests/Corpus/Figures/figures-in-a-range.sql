-- 1
SELECT "k"."Slug", "k"."ValueInThousandths", "k"."Unit", "r"."Id", "r"."Slug", "m"."Slug"
FROM "KeyFigures" AS "k"
LEFT JOIN "Regions" AS "r" ON "k"."RegionId" = "r"."Id"
INNER JOIN "Measures" AS "m" ON "k"."MeasureId" = "m"."Id"
WHERE "k"."ValueInThousandths" >= @P0 AND "k"."ValueInThousandths" < @P1 AND ("r"."Slug" IS NULL OR "k"."IsApproximate" = @P2)
ORDER BY "k"."ValueInThousandths", "k"."Slug", "k"."Id"
LIMIT @limit;

-- 2
SELECT COUNT(*)
FROM (
SELECT 1
FROM "KeyFigures" AS "k"
LEFT JOIN "Regions" AS "r" ON "k"."RegionId" = "r"."Id"
WHERE "k"."ValueInThousandths" >= @P0 AND "k"."ValueInThousandths" < @P1 AND ("r"."Slug" IS NULL OR "k"."IsApproximate" = @P2)
) AS "counted";

-- 3
SELECT "k"."Slug", "k"."ValueInThousandths"
FROM "KeyFigures" AS "k"
WHERE "k"."ValueInThousandths" IN (
    SELECT "p"."value"
    FROM json_each(@P0) AS "p"
)
ORDER BY "k"."Id"
LIMIT @limit;
