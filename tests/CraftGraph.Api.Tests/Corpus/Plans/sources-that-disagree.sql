-- 1
SELECT "i"."Slug", "i"."Unit", "i"."Id"
FROM "Indicators" AS "i"
WHERE "i"."Slug" = @P0 OR EXISTS (
    SELECT 1
    FROM "PlanTargets" AS "p"
    WHERE "i"."Id" = "p"."IndicatorId" AND instr("p"."Measure", @P1) - 1 >= 0)
ORDER BY "i"."Id"
LIMIT @limit;

-- 2: 3 runs, one for each row above it
SELECT "k"."Slug", "k"."ValueInThousandths", "k"."Year", "k"."PeriodAsPublished", "k"."IsApproximate"
FROM "IndicatorKeyFigures" AS "i"
INNER JOIN "KeyFigures" AS "k" ON "i"."KeyFigureId" = "k"."Id"
WHERE "i"."IndicatorId" = @P0
ORDER BY "i"."KeyFigureId"
LIMIT @limit;

-- 3: 3 runs, one for each row above it
SELECT "p"."Slug", "p"."ValueInThousandths", "p"."Measure", "p"."Verification", "p"."Id"
FROM "PlanTargets" AS "p"
WHERE "p"."IndicatorId" = @P0
ORDER BY "p"."Id"
LIMIT @limit;

-- 4: 4 runs, one for each row above it
SELECT "s"."TitleAndAddress"
FROM "PlanTargetSources" AS "p"
INNER JOIN "Sources" AS "s" ON "p"."SourceId" = "s"."Id"
WHERE "p"."PlanTargetId" = @P0
ORDER BY "p"."SourceId"
LIMIT 100;
