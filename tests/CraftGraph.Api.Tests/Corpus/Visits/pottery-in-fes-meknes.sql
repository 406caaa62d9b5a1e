-- 1
SELECT "p"."Slug", "t0"."Id", "t0"."Slug", "p"."Id"
FROM "Producers" AS "p"
INNER JOIN "Regions" AS "r" ON "p"."RegionId" = "r"."Id"
LEFT JOIN "Towns" AS "t0" ON "p"."TownId" = "t0"."Id"
WHERE "p"."Kind" = 'Cooperative' AND "r"."Slug" = @P0 AND EXISTS (
    SELECT 1
    FROM "ProducerTrades" AS "p0"
    INNER JOIN "Trades" AS "t" ON "p0"."TradeId" = "t"."Id"
    WHERE "p"."Id" = "p0"."ProducerId" AND "t"."Slug" = @P1) AND "p"."ReceivesVisitors" = @P2
ORDER BY "p"."Id"
LIMIT @limit;

-- 2: 2 runs, one for each row above it
SELECT "v"."Kind", "v"."DurationMinutes", "v"."Id"
FROM "Visits" AS "v"
WHERE "v"."ProducerId" = @P0
ORDER BY "v"."Id"
LIMIT @limit;

-- 3: 3 runs, one for each row above it
SELECT "s"."Tag"
FROM "VisitLanguages" AS "v"
INNER JOIN "SpokenLanguages" AS "s" ON "v"."SpokenLanguageId" = "s"."Id"
WHERE "v"."VisitId" = @P0
ORDER BY "v"."SpokenLanguageId"
LIMIT 100;
