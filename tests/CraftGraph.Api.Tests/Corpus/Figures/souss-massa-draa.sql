-- 1
SELECT COALESCE("r"."Name_En", "r"."Name_Fr", "r"."Name_Ar", "r"."Name_Zgh"), "r"."Id"
FROM "Regions" AS "r"
WHERE "r"."Slug" = @P0;

-- 2
SELECT "k"."Slug", "m"."Slug", COALESCE("m"."Name_En", "m"."Name_Fr", "m"."Name_Ar", "m"."Name_Zgh"), "k"."ValueInThousandths", "k"."Unit", "k"."PeriodAsPublished", "k"."Year", "k"."IsApproximate", "k"."SeedFact", "t"."Id", "t"."Slug", "t0"."Id", "t0"."Slug", "k"."Verification", "k"."Id"
FROM "KeyFigures" AS "k"
INNER JOIN "Measures" AS "m" ON "k"."MeasureId" = "m"."Id"
LEFT JOIN "Trades" AS "t" ON "k"."TradeId" = "t"."Id"
LEFT JOIN "Towns" AS "t0" ON "k"."TownId" = "t0"."Id"
WHERE "k"."RegionId" = @P0
ORDER BY "k"."Id"
LIMIT @limit;

-- 3: 7 runs, one for each row above it
SELECT "s"."TitleAndAddress", "s"."Kind"
FROM "KeyFigureSources" AS "k"
INNER JOIN "Sources" AS "s" ON "k"."SourceId" = "s"."Id"
WHERE "k"."KeyFigureId" = @P0
ORDER BY "k"."SourceId"
LIMIT 100;
