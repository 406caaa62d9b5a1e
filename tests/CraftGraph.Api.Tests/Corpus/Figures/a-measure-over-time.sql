-- 1
SELECT "m"."Slug", COALESCE("m"."Name_En", "m"."Name_Fr", "m"."Name_Ar", "m"."Name_Zgh")
FROM "Measures" AS "m"
ORDER BY "m"."NameKeys_En", "m"."Id"
LIMIT @limit;

-- 2
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Measures" AS "m"
) AS "counted";

-- 3
SELECT COALESCE("m"."Name_En", "m"."Name_Fr", "m"."Name_Ar", "m"."Name_Zgh"), "m"."Id"
FROM "Measures" AS "m"
WHERE "m"."Slug" = @P0;

-- 4
SELECT "k"."Year", "k"."ValueInThousandths", "k"."IsApproximate", "r"."Id", "r"."Slug"
FROM "KeyFigures" AS "k"
LEFT JOIN "Regions" AS "r" ON "k"."RegionId" = "r"."Id"
WHERE "k"."MeasureId" = @P0
ORDER BY "k"."Year", "k"."ValueInThousandths" DESC, "k"."Id" DESC
LIMIT @limit;

-- 5
SELECT "k"."Slug", "k"."ValueInThousandths", "m"."Slug", "r"."Id", COALESCE("r"."Name_En", "r"."Name_Fr", "r"."Name_Ar", "r"."Name_Zgh")
FROM "KeyFigures" AS "k"
INNER JOIN "Measures" AS "m" ON "k"."MeasureId" = "m"."Id"
LEFT JOIN "Regions" AS "r" ON "k"."RegionId" = "r"."Id"
WHERE "k"."Slug" = @P0;
