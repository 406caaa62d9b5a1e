-- 1
SELECT "r"."Slug"
FROM "Regions" AS "r"
WHERE "r"."Slug" = @P0;

-- 2
SELECT "h"."Code"
FROM "HsCodes" AS "h"
WHERE "h"."Code" IN (
    SELECT "p"."value"
    FROM json_each(@P0) AS "p"
);

-- 3
SELECT "k"."ValueInThousandths", "k"."Slug"
FROM "KeyFigures" AS "k"
WHERE "k"."Slug" IN (
    SELECT "p"."value"
    FROM json_each(@P0) AS "p"
);

-- 4
SELECT "t"."Slug"
FROM "Trades" AS "t"
WHERE "t"."Slug" IN (
    SELECT "p"."value"
    FROM json_each(@P0) AS "p"
);
