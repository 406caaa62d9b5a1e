-- 1
SELECT "t"."Slug", COALESCE("t"."Name_Fr", "t"."Name_En", "t"."Name_Ar", "t"."Name_Zgh"), "t"."Kind", "t"."Form", "t2"."Id", "t2"."Slug", "r"."Id", "r"."Slug", "t"."Period", "t"."Capacity", "t"."CapacityUnit", "t"."SurfaceSquareMeters", "t"."TradesCount", "t"."Id", COALESCE("t"."Facts_Fr", "t"."Facts_En", "t"."Facts_Ar", "t"."Facts_Zgh")
FROM "TrainingProvisions" AS "t"
LEFT JOIN "Towns" AS "t2" ON "t"."TownId" = "t2"."Id"
LEFT JOIN "Regions" AS "r" ON "t"."RegionId" = "r"."Id"
WHERE EXISTS (
    SELECT 1
    FROM "TrainingProvisionTrades" AS "t0"
    INNER JOIN "Trades" AS "t1" ON "t0"."TradeId" = "t1"."Id"
    WHERE "t"."Id" = "t0"."TrainingProvisionId" AND "t1"."Slug" = @P0)
ORDER BY "t"."NameKeys_Fr", "t"."Id"
LIMIT @limit;

-- 2: 2 runs, one for each row above it
SELECT "t0"."Slug"
FROM "TrainingProvisionTrades" AS "t"
INNER JOIN "Trades" AS "t0" ON "t"."TradeId" = "t0"."Id"
WHERE "t"."TrainingProvisionId" = @P0
ORDER BY "t"."TradeId"
LIMIT 100;

-- 3
SELECT COUNT(*)
FROM (
SELECT 1
FROM "TrainingProvisions" AS "t"
WHERE EXISTS (
    SELECT 1
    FROM "TrainingProvisionTrades" AS "t0"
    INNER JOIN "Trades" AS "t1" ON "t0"."TradeId" = "t1"."Id"
    WHERE "t"."Id" = "t0"."TrainingProvisionId" AND "t1"."Slug" = @P0)
) AS "counted";

-- 4
SELECT "t"."Slug", COALESCE("t"."Name_Fr", "t"."Name_En", "t"."Name_Ar", "t"."Name_Zgh"), "t"."Capacity", "t"."CapacityUnit", "r"."Id", "r"."Slug"
FROM "TrainingProvisions" AS "t"
LEFT JOIN "Regions" AS "r" ON "t"."RegionId" = "r"."Id"
WHERE "t"."Slug" = @P0;
