-- 1
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Producers" AS "p"
WHERE "p"."Kind" = @P0 AND EXISTS (
    SELECT 1
    FROM "ProducerTrades" AS "p0"
    INNER JOIN "Trades" AS "t" ON "p0"."TradeId" = "t"."Id"
    WHERE "p"."Id" = "p0"."ProducerId" AND "t"."Slug" = @P1)
) AS "counted";

-- 2
SELECT "p"."Kind", COUNT(*)
FROM "Producers" AS "p"
WHERE EXISTS (
    SELECT 1
    FROM "ProducerTrades" AS "p0"
    INNER JOIN "Trades" AS "t" ON "p0"."TradeId" = "t"."Id"
    WHERE "p"."Id" = "p0"."ProducerId" AND "t"."Slug" = @P0)
GROUP BY "p"."Kind";

-- 3
SELECT "r"."Slug", "p1"."Count"
FROM "Regions" AS "r"
INNER JOIN (
    SELECT "p"."RegionId" AS "Value", COUNT(*) AS "Count"
    FROM "Producers" AS "p"
    WHERE "p"."Kind" = @P0 AND EXISTS (
        SELECT 1
        FROM "ProducerTrades" AS "p0"
        INNER JOIN "Trades" AS "t" ON "p0"."TradeId" = "t"."Id"
        WHERE "p"."Id" = "p0"."ProducerId" AND "t"."Slug" = @P1)
    GROUP BY "p"."RegionId"
) AS "p1" ON "r"."Id" = "p1"."Value"
ORDER BY "p1"."Count" DESC, "r"."Slug"
LIMIT 1001;

-- 4
SELECT "r"."Slug", "p1"."Count"
FROM "Regions" AS "r"
INNER JOIN (
    SELECT "p"."FormerRegionId" AS "Value", COUNT(*) AS "Count"
    FROM "Producers" AS "p"
    WHERE "p"."Kind" = @P0 AND EXISTS (
        SELECT 1
        FROM "ProducerTrades" AS "p0"
        INNER JOIN "Trades" AS "t" ON "p0"."TradeId" = "t"."Id"
        WHERE "p"."Id" = "p0"."ProducerId" AND "t"."Slug" = @P1)
    GROUP BY "p"."FormerRegionId"
) AS "p1" ON "r"."Id" = "p1"."Value"
ORDER BY "p1"."Count" DESC, "r"."Slug"
LIMIT 1001;

-- 5
SELECT "p"."Slug", "p2"."Count"
FROM "Provinces" AS "p"
INNER JOIN (
    SELECT "p0"."ProvinceId" AS "Value", COUNT(*) AS "Count"
    FROM "Producers" AS "p0"
    WHERE "p0"."Kind" = @P0 AND EXISTS (
        SELECT 1
        FROM "ProducerTrades" AS "p1"
        INNER JOIN "Trades" AS "t" ON "p1"."TradeId" = "t"."Id"
        WHERE "p0"."Id" = "p1"."ProducerId" AND "t"."Slug" = @P1)
    GROUP BY "p0"."ProvinceId"
) AS "p2" ON "p"."Id" = "p2"."Value"
ORDER BY "p2"."Count" DESC, "p"."Slug"
LIMIT 1001;

-- 6
SELECT "t"."Slug", "p1"."Count"
FROM "Towns" AS "t"
INNER JOIN (
    SELECT "p"."TownId" AS "Value", COUNT(*) AS "Count"
    FROM "Producers" AS "p"
    WHERE "p"."Kind" = @P0 AND EXISTS (
        SELECT 1
        FROM "ProducerTrades" AS "p0"
        INNER JOIN "Trades" AS "t0" ON "p0"."TradeId" = "t0"."Id"
        WHERE "p"."Id" = "p0"."ProducerId" AND "t0"."Slug" = @P1)
    GROUP BY "p"."TownId"
) AS "p1" ON "t"."Id" = "p1"."Value"
ORDER BY "p1"."Count" DESC, "t"."Slug"
LIMIT 1001;

-- 7
SELECT "t"."Slug", COALESCE("s"."Count", 0), "t"."Slug" = @P0
FROM "Trades" AS "t"
LEFT JOIN (
    SELECT "p0"."TradeId" AS "Value", COUNT(*) AS "Count"
    FROM "Producers" AS "p"
    INNER JOIN "ProducerTrades" AS "p0" ON "p"."Id" = "p0"."ProducerId"
    WHERE "p"."Kind" = @P1
    GROUP BY "p0"."TradeId"
) AS "s" ON "t"."Id" = "s"."Value"
WHERE COALESCE("s"."Count", 0) > 0 OR "t"."Slug" = @P0
ORDER BY COALESCE("s"."Count", 0) DESC, "t"."Slug"
LIMIT 1001;

-- 8
SELECT "l"."Slug", "s"."Count"
FROM "Labels" AS "l"
INNER JOIN (
    SELECT "l0"."LabelId" AS "Value", COUNT(DISTINCT ("p"."Id")) AS "Count"
    FROM "Producers" AS "p"
    INNER JOIN "LabelAwards" AS "l0" ON "p"."Id" = "l0"."ProducerId"
    WHERE "p"."Kind" = @P0 AND EXISTS (
        SELECT 1
        FROM "ProducerTrades" AS "p0"
        INNER JOIN "Trades" AS "t" ON "p0"."TradeId" = "t"."Id"
        WHERE "p"."Id" = "p0"."ProducerId" AND "t"."Slug" = @P1)
    GROUP BY "l0"."LabelId"
) AS "s" ON "l"."Id" = "s"."Value"
ORDER BY "s"."Count" DESC, "l"."Slug"
LIMIT 1001;

-- 9
SELECT "p"."IsDemonstration", COUNT(*)
FROM "Producers" AS "p"
WHERE "p"."Kind" = @P0 AND EXISTS (
    SELECT 1
    FROM "ProducerTrades" AS "p0"
    INNER JOIN "Trades" AS "t" ON "p0"."TradeId" = "t"."Id"
    WHERE "p"."Id" = "p0"."ProducerId" AND "t"."Slug" = @P1)
GROUP BY "p"."IsDemonstration";

-- 10
SELECT "r"."Scheme" = 'Since2015', "r"."Id"
FROM "Regions" AS "r"
WHERE "r"."Slug" = @P0;

-- 11
SELECT "p"."Kind", COUNT(*)
FROM "Producers" AS "p"
WHERE "p"."RegionId" = @P0
GROUP BY "p"."Kind";
