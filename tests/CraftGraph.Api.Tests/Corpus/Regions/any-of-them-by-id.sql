-- 1
SELECT "r"."Slug"
FROM "Regions" AS "r"
WHERE "r"."Slug" = @P0;

-- 2: 3 runs, one for each row above it
SELECT "t"."Slug"
FROM "Trades" AS "t"
WHERE "t"."Slug" = @P0;

-- 3
SELECT "h"."Code"
FROM "HsCodes" AS "h"
WHERE "h"."Code" = @P0;

-- 4
SELECT "k"."ValueInThousandths"
FROM "KeyFigures" AS "k"
WHERE "k"."Slug" = @P0;
