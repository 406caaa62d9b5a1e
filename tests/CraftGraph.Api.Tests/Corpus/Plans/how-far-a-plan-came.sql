-- 1
SELECT COALESCE("p"."Name_Fr", "p"."Name_En", "p"."Name_Ar", "p"."Name_Zgh"), "p"."DeclaredProjectCount", "p"."Id"
FROM "Plans" AS "p"
WHERE "p"."Slug" = @P0;

-- 2
SELECT "i"."Slug", COALESCE("i"."Name_Fr", "i"."Name_En", "i"."Name_Ar", "i"."Name_Zgh"), "i"."Unit", "k"."Id", "k"."ValueInThousandths", "k"."Year", "k"."IsApproximate", "i"."Id", "k0"."Id", "k0"."ValueInThousandths", "k0"."Year", "k0"."PeriodAsPublished", "k0"."IsApproximate"
FROM "Indicators" AS "i"
LEFT JOIN "KeyFigures" AS "k" ON "i"."BaselineId" = "k"."Id"
LEFT JOIN "KeyFigures" AS "k0" ON "i"."LatestId" = "k0"."Id"
WHERE "i"."PlanId" = @P0
ORDER BY "i"."Id"
LIMIT @limit;

-- 3: 4 runs, one for each row above it
SELECT "s"."TitleAndAddress"
FROM "KeyFigureSources" AS "k"
INNER JOIN "Sources" AS "s" ON "k"."SourceId" = "s"."Id"
WHERE "k"."KeyFigureId" = @P0
ORDER BY "k"."SourceId"
LIMIT 100;

-- 4: 8 runs, one for each row above it
SELECT "p"."ValueInThousandths", "p"."Year", "p"."IsApproximate", "p0"."Id", "p0"."Slug"
FROM "PlanTargets" AS "p"
LEFT JOIN "PlanAxes" AS "p0" ON "p"."MentionedUnderId" = "p0"."Id"
WHERE "p"."IndicatorId" = @P0
ORDER BY "p"."Id"
LIMIT @limit;

-- 5: 5 runs, one for each row above it
SELECT "s"."TitleAndAddress"
FROM "KeyFigureSources" AS "k"
INNER JOIN "Sources" AS "s" ON "k"."SourceId" = "s"."Id"
WHERE "k"."KeyFigureId" = @P0
ORDER BY "k"."SourceId"
LIMIT 100;

-- 6
SELECT "p"."Slug", "p0"."Id", "p0"."Slug"
FROM "ProductFamilies" AS "p"
LEFT JOIN "Plans" AS "p0" ON "p"."PlanId" = "p0"."Id"
WHERE "p"."PlanId" = @P0
ORDER BY "p"."Slug", "p"."Id"
LIMIT @limit;

-- 7
SELECT COUNT(*)
FROM (
SELECT 1
FROM "ProductFamilies" AS "p"
WHERE "p"."PlanId" = @P0
) AS "counted";
