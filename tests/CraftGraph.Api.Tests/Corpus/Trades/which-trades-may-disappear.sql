-- 1
SELECT "r"."Id"
FROM "Regions" AS "r"
WHERE "r"."Slug" = @P0;

-- 2
SELECT "t"."Slug", COALESCE("t"."Name_En", "t"."Name_Fr", "t"."Name_Ar", "t"."Name_Zgh"), (
    SELECT COUNT(*)
    FROM "ProducerTrades" AS "p10"
    INNER JOIN "Producers" AS "p11" ON "p10"."ProducerId" = "p11"."Id"
    WHERE "t"."Id" = "p10"."TradeId" AND ("p11"."RegionId" = "r"."RegionId" OR "p11"."FormerRegionId" = "r"."RegionId")), (
    SELECT COUNT(*)
    FROM "ProducerTrades" AS "p12"
    INNER JOIN "Producers" AS "p13" ON "p12"."ProducerId" = "p13"."Id"
    WHERE "t"."Id" = "p12"."TradeId" AND "p13"."Kind" = 'Artisan' AND ("p13"."RegionId" = "r"."RegionId" OR "p13"."FormerRegionId" = "r"."RegionId") AND "p13"."MasterSince" <= CAST(strftime('%Y', @P3) AS INTEGER)), (
    SELECT COUNT(*)
    FROM "ProducerTrades" AS "p14"
    INNER JOIN "Producers" AS "p15" ON "p14"."ProducerId" = "p15"."Id"
    WHERE "t"."Id" = "p14"."TradeId" AND "p15"."Kind" = 'Artisan' AND ("p15"."RegionId" = "r"."RegionId" OR "p15"."FormerRegionId" = "r"."RegionId") AND "p15"."MasterSince" <= CAST(strftime('%Y', @P3) AS INTEGER) - 30), (
    SELECT COALESCE(SUM(COALESCE("p17"."Apprentices", 0)), 0)
    FROM "ProducerTrades" AS "p16"
    INNER JOIN "Producers" AS "p17" ON "p16"."ProducerId" = "p17"."Id"
    WHERE "t"."Id" = "p16"."TradeId" AND ("p17"."RegionId" = "r"."RegionId" OR "p17"."FormerRegionId" = "r"."RegionId")), (
    SELECT COUNT(*)
    FROM "TrainingProvisionTrades" AS "t2"
    INNER JOIN "TrainingProvisions" AS "t3" ON "t2"."TrainingProvisionId" = "t3"."Id"
    WHERE "t"."Id" = "t2"."TradeId" AND "t3"."RegionId" = "r"."RegionId" AND "t3"."Kind" <> 'Project' AND "t3"."Kind" <> 'Campaign'), CASE
    WHEN (
        SELECT COUNT(*)
        FROM "ProducerTrades" AS "p18"
        INNER JOIN "Producers" AS "p19" ON "p18"."ProducerId" = "p19"."Id"
        WHERE "t"."Id" = "p18"."TradeId" AND "p19"."Kind" = 'Artisan' AND ("p19"."RegionId" = "r"."RegionId" OR "p19"."FormerRegionId" = "r"."RegionId") AND "p19"."MasterSince" <= CAST(strftime('%Y', @P3) AS INTEGER)) = 0 AND (
        SELECT COALESCE(SUM(COALESCE("p21"."Apprentices", 0)), 0)
        FROM "ProducerTrades" AS "p20"
        INNER JOIN "Producers" AS "p21" ON "p20"."ProducerId" = "p21"."Id"
        WHERE "t"."Id" = "p20"."TradeId" AND ("p21"."RegionId" = "r"."RegionId" OR "p21"."FormerRegionId" = "r"."RegionId")) = 0 THEN 0
    WHEN (
        SELECT COALESCE(SUM(COALESCE("p23"."Apprentices", 0)), 0)
        FROM "ProducerTrades" AS "p22"
        INNER JOIN "Producers" AS "p23" ON "p22"."ProducerId" = "p23"."Id"
        WHERE "t"."Id" = "p22"."TradeId" AND ("p23"."RegionId" = "r"."RegionId" OR "p23"."FormerRegionId" = "r"."RegionId")) = 0 AND (
        SELECT COUNT(*)
        FROM "TrainingProvisionTrades" AS "t4"
        INNER JOIN "TrainingProvisions" AS "t5" ON "t4"."TrainingProvisionId" = "t5"."Id"
        WHERE "t"."Id" = "t4"."TradeId" AND "t5"."RegionId" = "r"."RegionId" AND "t5"."Kind" <> 'Project' AND "t5"."Kind" <> 'Campaign') = 0 THEN 1
    WHEN (
        SELECT COALESCE(SUM(COALESCE("p25"."Apprentices", 0)), 0)
        FROM "ProducerTrades" AS "p24"
        INNER JOIN "Producers" AS "p25" ON "p24"."ProducerId" = "p25"."Id"
        WHERE "t"."Id" = "p24"."TradeId" AND ("p25"."RegionId" = "r"."RegionId" OR "p25"."FormerRegionId" = "r"."RegionId")) < (
        SELECT COUNT(*)
        FROM "ProducerTrades" AS "p26"
        INNER JOIN "Producers" AS "p27" ON "p26"."ProducerId" = "p27"."Id"
        WHERE "t"."Id" = "p26"."TradeId" AND "p27"."Kind" = 'Artisan' AND ("p27"."RegionId" = "r"."RegionId" OR "p27"."FormerRegionId" = "r"."RegionId") AND "p27"."MasterSince" <= CAST(strftime('%Y', @P3) AS INTEGER)) THEN 2
    ELSE 3
END
FROM "RegionTrades" AS "r"
INNER JOIN "Trades" AS "t" ON "r"."TradeId" = "t"."Id"
WHERE "r"."RegionId" = @P0 AND CASE
    WHEN (
        SELECT COUNT(*)
        FROM "ProducerTrades" AS "p0"
        INNER JOIN "Producers" AS "p1" ON "p0"."ProducerId" = "p1"."Id"
        WHERE "t"."Id" = "p0"."TradeId" AND "p1"."Kind" = 'Artisan' AND ("p1"."RegionId" = "r"."RegionId" OR "p1"."FormerRegionId" = "r"."RegionId") AND "p1"."MasterSince" <= CAST(strftime('%Y', @P1) AS INTEGER)) = 0 AND (
        SELECT COALESCE(SUM(COALESCE("p3"."Apprentices", 0)), 0)
        FROM "ProducerTrades" AS "p2"
        INNER JOIN "Producers" AS "p3" ON "p2"."ProducerId" = "p3"."Id"
        WHERE "t"."Id" = "p2"."TradeId" AND ("p3"."RegionId" = "r"."RegionId" OR "p3"."FormerRegionId" = "r"."RegionId")) = 0 THEN 0
    WHEN (
        SELECT COALESCE(SUM(COALESCE("p5"."Apprentices", 0)), 0)
        FROM "ProducerTrades" AS "p4"
        INNER JOIN "Producers" AS "p5" ON "p4"."ProducerId" = "p5"."Id"
        WHERE "t"."Id" = "p4"."TradeId" AND ("p5"."RegionId" = "r"."RegionId" OR "p5"."FormerRegionId" = "r"."RegionId")) = 0 AND (
        SELECT COUNT(*)
        FROM "TrainingProvisionTrades" AS "t0"
        INNER JOIN "TrainingProvisions" AS "t1" ON "t0"."TrainingProvisionId" = "t1"."Id"
        WHERE "t"."Id" = "t0"."TradeId" AND "t1"."RegionId" = "r"."RegionId" AND "t1"."Kind" <> 'Project' AND "t1"."Kind" <> 'Campaign') = 0 THEN 1
    WHEN (
        SELECT COALESCE(SUM(COALESCE("p7"."Apprentices", 0)), 0)
        FROM "ProducerTrades" AS "p6"
        INNER JOIN "Producers" AS "p7" ON "p6"."ProducerId" = "p7"."Id"
        WHERE "t"."Id" = "p6"."TradeId" AND ("p7"."RegionId" = "r"."RegionId" OR "p7"."FormerRegionId" = "r"."RegionId")) < (
        SELECT COUNT(*)
        FROM "ProducerTrades" AS "p8"
        INNER JOIN "Producers" AS "p9" ON "p8"."ProducerId" = "p9"."Id"
        WHERE "t"."Id" = "p8"."TradeId" AND "p9"."Kind" = 'Artisan' AND ("p9"."RegionId" = "r"."RegionId" OR "p9"."FormerRegionId" = "r"."RegionId") AND "p9"."MasterSince" <= CAST(strftime('%Y', @P1) AS INTEGER)) THEN 2
    ELSE 3
END IN (
    SELECT "p"."value"
    FROM json_each(@P2) AS "p"
)
ORDER BY "r"."Rank", "r"."Id"
LIMIT @limit;

-- 3
SELECT COUNT(*)
FROM (
SELECT 1
FROM "RegionTrades" AS "r"
INNER JOIN "Trades" AS "t" ON "r"."TradeId" = "t"."Id"
WHERE "r"."RegionId" = @P0 AND CASE
    WHEN (
        SELECT COUNT(*)
        FROM "ProducerTrades" AS "p0"
        INNER JOIN "Producers" AS "p1" ON "p0"."ProducerId" = "p1"."Id"
        WHERE "t"."Id" = "p0"."TradeId" AND "p1"."Kind" = 'Artisan' AND ("p1"."RegionId" = "r"."RegionId" OR "p1"."FormerRegionId" = "r"."RegionId") AND "p1"."MasterSince" <= CAST(strftime('%Y', @P1) AS INTEGER)) = 0 AND (
        SELECT COALESCE(SUM(COALESCE("p3"."Apprentices", 0)), 0)
        FROM "ProducerTrades" AS "p2"
        INNER JOIN "Producers" AS "p3" ON "p2"."ProducerId" = "p3"."Id"
        WHERE "t"."Id" = "p2"."TradeId" AND ("p3"."RegionId" = "r"."RegionId" OR "p3"."FormerRegionId" = "r"."RegionId")) = 0 THEN 0
    WHEN (
        SELECT COALESCE(SUM(COALESCE("p5"."Apprentices", 0)), 0)
        FROM "ProducerTrades" AS "p4"
        INNER JOIN "Producers" AS "p5" ON "p4"."ProducerId" = "p5"."Id"
        WHERE "t"."Id" = "p4"."TradeId" AND ("p5"."RegionId" = "r"."RegionId" OR "p5"."FormerRegionId" = "r"."RegionId")) = 0 AND (
        SELECT COUNT(*)
        FROM "TrainingProvisionTrades" AS "t0"
        INNER JOIN "TrainingProvisions" AS "t1" ON "t0"."TrainingProvisionId" = "t1"."Id"
        WHERE "t"."Id" = "t0"."TradeId" AND "t1"."RegionId" = "r"."RegionId" AND "t1"."Kind" <> 'Project' AND "t1"."Kind" <> 'Campaign') = 0 THEN 1
    WHEN (
        SELECT COALESCE(SUM(COALESCE("p7"."Apprentices", 0)), 0)
        FROM "ProducerTrades" AS "p6"
        INNER JOIN "Producers" AS "p7" ON "p6"."ProducerId" = "p7"."Id"
        WHERE "t"."Id" = "p6"."TradeId" AND ("p7"."RegionId" = "r"."RegionId" OR "p7"."FormerRegionId" = "r"."RegionId")) < (
        SELECT COUNT(*)
        FROM "ProducerTrades" AS "p8"
        INNER JOIN "Producers" AS "p9" ON "p8"."ProducerId" = "p9"."Id"
        WHERE "t"."Id" = "p8"."TradeId" AND "p9"."Kind" = 'Artisan' AND ("p9"."RegionId" = "r"."RegionId" OR "p9"."FormerRegionId" = "r"."RegionId") AND "p9"."MasterSince" <= CAST(strftime('%Y', @P1) AS INTEGER)) THEN 2
    ELSE 3
END IN (
    SELECT "p"."value"
    FROM json_each(@P2) AS "p"
)
) AS "counted";

-- 4
SELECT "t"."Slug", (
    SELECT COUNT(*)
    FROM "ProducerTrades" AS "p9"
    INNER JOIN "Producers" AS "p10" ON "p9"."ProducerId" = "p10"."Id"
    WHERE "t"."Id" = "p9"."TradeId" AND "p10"."Kind" = 'Artisan' AND "p10"."MasterSince" <= CAST(strftime('%Y', @P2) AS INTEGER))
FROM "Trades" AS "t"
WHERE CASE
    WHEN (
        SELECT COUNT(*)
        FROM "ProducerTrades" AS "p"
        INNER JOIN "Producers" AS "p0" ON "p"."ProducerId" = "p0"."Id"
        WHERE "t"."Id" = "p"."TradeId" AND "p0"."Kind" = 'Artisan' AND "p0"."MasterSince" <= CAST(strftime('%Y', @P0) AS INTEGER)) = 0 AND (
        SELECT COALESCE(SUM(COALESCE("p2"."Apprentices", 0)), 0)
        FROM "ProducerTrades" AS "p1"
        INNER JOIN "Producers" AS "p2" ON "p1"."ProducerId" = "p2"."Id"
        WHERE "t"."Id" = "p1"."TradeId") = 0 THEN 0
    WHEN (
        SELECT COALESCE(SUM(COALESCE("p4"."Apprentices", 0)), 0)
        FROM "ProducerTrades" AS "p3"
        INNER JOIN "Producers" AS "p4" ON "p3"."ProducerId" = "p4"."Id"
        WHERE "t"."Id" = "p3"."TradeId") = 0 AND (
        SELECT COUNT(*)
        FROM "TrainingProvisionTrades" AS "t0"
        INNER JOIN "TrainingProvisions" AS "t1" ON "t0"."TrainingProvisionId" = "t1"."Id"
        WHERE "t"."Id" = "t0"."TradeId" AND "t1"."Kind" NOT IN ('Project', 'Campaign')) = 0 THEN 1
    WHEN (
        SELECT COALESCE(SUM(COALESCE("p6"."Apprentices", 0)), 0)
        FROM "ProducerTrades" AS "p5"
        INNER JOIN "Producers" AS "p6" ON "p5"."ProducerId" = "p6"."Id"
        WHERE "t"."Id" = "p5"."TradeId") < (
        SELECT COUNT(*)
        FROM "ProducerTrades" AS "p7"
        INNER JOIN "Producers" AS "p8" ON "p7"."ProducerId" = "p8"."Id"
        WHERE "t"."Id" = "p7"."TradeId" AND "p8"."Kind" = 'Artisan' AND "p8"."MasterSince" <= CAST(strftime('%Y', @P0) AS INTEGER)) THEN 2
    ELSE 3
END = @P1
ORDER BY "t"."Id"
LIMIT @limit;

-- 5
SELECT "p"."Slug", "p"."MasterSince", "p"."Apprentices", "t0"."Id", COALESCE("t0"."Name_En", "t0"."Name_Fr", "t0"."Name_Ar", "t0"."Name_Zgh")
FROM "Producers" AS "p"
INNER JOIN "Regions" AS "r" ON "p"."RegionId" = "r"."Id"
LEFT JOIN "Towns" AS "t0" ON "p"."TownId" = "t0"."Id"
WHERE "p"."Kind" = 'Artisan' AND "r"."Slug" = @P0 AND EXISTS (
    SELECT 1
    FROM "ProducerTrades" AS "p0"
    INNER JOIN "Trades" AS "t" ON "p0"."TradeId" = "t"."Id"
    WHERE "p"."Id" = "p0"."ProducerId" AND "t"."Slug" = @P1) AND "p"."MasterSince" IS NOT NULL
ORDER BY "p"."Id"
LIMIT @limit;
