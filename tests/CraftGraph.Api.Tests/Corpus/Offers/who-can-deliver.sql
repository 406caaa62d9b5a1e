-- 1
SELECT -(
    SELECT MAX(("p4"."BatchSize" * 30) / "p4"."DaysPerBatch")
    FROM "Products" AS "p4"
    INNER JOIN "Trades" AS "t1" ON "p4"."TradeId" = "t1"."Id"
    INNER JOIN "Producers" AS "p5" ON "p4"."ProducerId" = "p5"."Id"
    WHERE "p"."Id" = "p4"."ProducerId" AND "t1"."Slug" = @P2 AND "p4"."MinimumOrder" <= @P0 AND CASE
        WHEN @P0 <= "p4"."Stock" THEN 0
        ELSE "p4"."LeadTimeDays" + (((@P0 - "p4"."Stock") - 1) / "p4"."BatchSize") * "p4"."DaysPerBatch"
    END <= @P1 AND EXISTS (
        SELECT 1
        FROM "Offers" AS "o1"
        INNER JOIN "Markets" AS "m1" ON "o1"."MarketId" = "m1"."Id"
        WHERE "p4"."Id" = "o1"."ProductId" AND "m1"."Slug" = @P3 AND "o1"."MinimumOrder" <= @P0 AND (@P0 - "o1"."MinimumOrder") % "o1"."OrderStep" = 0) AND EXISTS (
        SELECT 1
        FROM "LabelAwards" AS "l5"
        INNER JOIN "Labels" AS "l6" ON "l5"."LabelId" = "l6"."Id"
        WHERE "p5"."Id" = "l5"."ProducerId" AND "l6"."Slug" = @P4 AND ("l5"."ProductId" IS NULL OR "l5"."ProductId" = "p4"."Id") AND COALESCE((
            SELECT "l7"."Kind" NOT IN ('Withdrawn', 'Suspended') AND ("l7"."ValidUntil" IS NULL OR "l7"."ValidUntil" >= @P5)
            FROM "LabelAwardEvents" AS "l7"
            WHERE "l5"."Id" = "l7"."AwardId" AND "l7"."EffectiveOn" <= @P5
            ORDER BY "l7"."EffectiveOn" DESC
            LIMIT 1), 0))), "p"."Id", "p"."Slug", "r"."Slug"
FROM "Producers" AS "p"
INNER JOIN "Regions" AS "r" ON "p"."RegionId" = "r"."Id"
WHERE "p"."Kind" = 'Cooperative' AND "p"."Id" IN (
    SELECT "p0"."ProducerId"
    FROM "Products" AS "p0"
    INNER JOIN "Trades" AS "t" ON "p0"."TradeId" = "t"."Id"
    INNER JOIN "Producers" AS "p1" ON "p0"."ProducerId" = "p1"."Id"
    WHERE "t"."Slug" = @P2 AND "p0"."MinimumOrder" <= @P0 AND CASE
        WHEN @P0 <= "p0"."Stock" THEN 0
        ELSE "p0"."LeadTimeDays" + (((@P0 - "p0"."Stock") - 1) / "p0"."BatchSize") * "p0"."DaysPerBatch"
    END <= @P1 AND EXISTS (
        SELECT 1
        FROM "Offers" AS "o"
        INNER JOIN "Markets" AS "m" ON "o"."MarketId" = "m"."Id"
        WHERE "p0"."Id" = "o"."ProductId" AND "m"."Slug" = @P3 AND "o"."MinimumOrder" <= @P0 AND (@P0 - "o"."MinimumOrder") % "o"."OrderStep" = 0) AND EXISTS (
        SELECT 1
        FROM "LabelAwards" AS "l"
        INNER JOIN "Labels" AS "l0" ON "l"."LabelId" = "l0"."Id"
        WHERE "p1"."Id" = "l"."ProducerId" AND "l0"."Slug" = @P4 AND ("l"."ProductId" IS NULL OR "l"."ProductId" = "p0"."Id") AND COALESCE((
            SELECT "l1"."Kind" NOT IN ('Withdrawn', 'Suspended') AND ("l1"."ValidUntil" IS NULL OR "l1"."ValidUntil" >= @P5)
            FROM "LabelAwardEvents" AS "l1"
            WHERE "l"."Id" = "l1"."AwardId" AND "l1"."EffectiveOn" <= @P5
            ORDER BY "l1"."EffectiveOn" DESC
            LIMIT 1), 0))
)
ORDER BY -(
    SELECT MAX(("p2"."BatchSize" * 30) / "p2"."DaysPerBatch")
    FROM "Products" AS "p2"
    INNER JOIN "Trades" AS "t0" ON "p2"."TradeId" = "t0"."Id"
    INNER JOIN "Producers" AS "p3" ON "p2"."ProducerId" = "p3"."Id"
    WHERE "p"."Id" = "p2"."ProducerId" AND "t0"."Slug" = @P2 AND "p2"."MinimumOrder" <= @P0 AND CASE
        WHEN @P0 <= "p2"."Stock" THEN 0
        ELSE "p2"."LeadTimeDays" + (((@P0 - "p2"."Stock") - 1) / "p2"."BatchSize") * "p2"."DaysPerBatch"
    END <= @P1 AND EXISTS (
        SELECT 1
        FROM "Offers" AS "o0"
        INNER JOIN "Markets" AS "m0" ON "o0"."MarketId" = "m0"."Id"
        WHERE "p2"."Id" = "o0"."ProductId" AND "m0"."Slug" = @P3 AND "o0"."MinimumOrder" <= @P0 AND (@P0 - "o0"."MinimumOrder") % "o0"."OrderStep" = 0) AND EXISTS (
        SELECT 1
        FROM "LabelAwards" AS "l2"
        INNER JOIN "Labels" AS "l3" ON "l2"."LabelId" = "l3"."Id"
        WHERE "p3"."Id" = "l2"."ProducerId" AND "l3"."Slug" = @P4 AND ("l2"."ProductId" IS NULL OR "l2"."ProductId" = "p2"."Id") AND COALESCE((
            SELECT "l4"."Kind" NOT IN ('Withdrawn', 'Suspended') AND ("l4"."ValidUntil" IS NULL OR "l4"."ValidUntil" >= @P5)
            FROM "LabelAwardEvents" AS "l4"
            WHERE "l2"."Id" = "l4"."AwardId" AND "l4"."EffectiveOn" <= @P5
            ORDER BY "l4"."EffectiveOn" DESC
            LIMIT 1), 0))), "p"."Id"
LIMIT @limit;

-- 2: 3 runs, one for each row above it
SELECT "p"."Slug", ("p"."BatchSize" * 30) / "p"."DaysPerBatch", "p"."MinimumOrder", "p"."Stock", CASE
    WHEN @P7 <= "p"."Stock" THEN 0
    ELSE "p"."LeadTimeDays" + (((@P7 - "p"."Stock") - 1) / "p"."BatchSize") * "p"."DaysPerBatch"
END, "p"."ProducerId", "p"."Id"
FROM "Products" AS "p"
INNER JOIN "Trades" AS "t" ON "p"."TradeId" = "t"."Id"
INNER JOIN "Producers" AS "p0" ON "p"."ProducerId" = "p0"."Id"
WHERE "p"."ProducerId" = @P0 AND "t"."Slug" = @P3 AND "p"."MinimumOrder" <= @P1 AND CASE
    WHEN @P1 <= "p"."Stock" THEN 0
    ELSE "p"."LeadTimeDays" + (((@P1 - "p"."Stock") - 1) / "p"."BatchSize") * "p"."DaysPerBatch"
END <= @P2 AND EXISTS (
    SELECT 1
    FROM "Offers" AS "o"
    INNER JOIN "Markets" AS "m" ON "o"."MarketId" = "m"."Id"
    WHERE "p"."Id" = "o"."ProductId" AND "m"."Slug" = @P4 AND "o"."MinimumOrder" <= @P1 AND (@P1 - "o"."MinimumOrder") % "o"."OrderStep" = 0) AND EXISTS (
    SELECT 1
    FROM "LabelAwards" AS "l"
    INNER JOIN "Labels" AS "l0" ON "l"."LabelId" = "l0"."Id"
    WHERE "p0"."Id" = "l"."ProducerId" AND "l0"."Slug" = @P5 AND ("l"."ProductId" IS NULL OR "l"."ProductId" = "p"."Id") AND COALESCE((
        SELECT "l1"."Kind" NOT IN ('Withdrawn', 'Suspended') AND ("l1"."ValidUntil" IS NULL OR "l1"."ValidUntil" >= @P6)
        FROM "LabelAwardEvents" AS "l1"
        WHERE "l"."Id" = "l1"."AwardId" AND "l1"."EffectiveOn" <= @P6
        ORDER BY "l1"."EffectiveOn" DESC
        LIMIT 1), 0))
ORDER BY "p"."Id"
LIMIT @limit;

-- 3: 6 runs, one for each row above it
SELECT "l1"."Slug"
FROM "LabelAwards" AS "l"
INNER JOIN "Labels" AS "l1" ON "l"."LabelId" = "l1"."Id"
WHERE "l"."ProducerId" = @P1 AND ("l"."ProductId" IS NULL OR "l"."ProductId" = @P2) AND COALESCE((
    SELECT "l0"."Kind" NOT IN ('Withdrawn', 'Suspended') AND ("l0"."ValidUntil" IS NULL OR "l0"."ValidUntil" >= @P0)
    FROM "LabelAwardEvents" AS "l0"
    WHERE "l"."Id" = "l0"."AwardId" AND "l0"."EffectiveOn" <= @P0
    ORDER BY "l0"."EffectiveOn" DESC
    LIMIT 1), 0)
GROUP BY "l1"."Slug", "l"."LabelId"
ORDER BY "l1"."Slug", "l"."LabelId"
LIMIT 100;

-- 4: 6 runs, one for each row above it
SELECT "o"."PriceMinor", "m"."Currency", "o"."MinimumOrder", "o"."OrderStep"
FROM "Offers" AS "o"
INNER JOIN "Markets" AS "m" ON "o"."MarketId" = "m"."Id"
WHERE "o"."ProductId" = @P1 AND "m"."Slug" = @P0;

-- 5: 3 runs, one for each row above it
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Products" AS "p"
INNER JOIN "Trades" AS "t" ON "p"."TradeId" = "t"."Id"
INNER JOIN "Producers" AS "p0" ON "p"."ProducerId" = "p0"."Id"
WHERE "p"."ProducerId" = @P0 AND "t"."Slug" = @P3 AND "p"."MinimumOrder" <= @P1 AND CASE
    WHEN @P1 <= "p"."Stock" THEN 0
    ELSE "p"."LeadTimeDays" + (((@P1 - "p"."Stock") - 1) / "p"."BatchSize") * "p"."DaysPerBatch"
END <= @P2 AND EXISTS (
    SELECT 1
    FROM "Offers" AS "o"
    INNER JOIN "Markets" AS "m" ON "o"."MarketId" = "m"."Id"
    WHERE "p"."Id" = "o"."ProductId" AND "m"."Slug" = @P4 AND "o"."MinimumOrder" <= @P1 AND (@P1 - "o"."MinimumOrder") % "o"."OrderStep" = 0) AND EXISTS (
    SELECT 1
    FROM "LabelAwards" AS "l"
    INNER JOIN "Labels" AS "l0" ON "l"."LabelId" = "l0"."Id"
    WHERE "p0"."Id" = "l"."ProducerId" AND "l0"."Slug" = @P5 AND ("l"."ProductId" IS NULL OR "l"."ProductId" = "p"."Id") AND COALESCE((
        SELECT "l1"."Kind" NOT IN ('Withdrawn', 'Suspended') AND ("l1"."ValidUntil" IS NULL OR "l1"."ValidUntil" >= @P6)
        FROM "LabelAwardEvents" AS "l1"
        WHERE "l"."Id" = "l1"."AwardId" AND "l1"."EffectiveOn" <= @P6
        ORDER BY "l1"."EffectiveOn" DESC
        LIMIT 1), 0))
) AS "counted";

-- 6
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Producers" AS "p"
WHERE "p"."Kind" = 'Cooperative' AND "p"."Id" IN (
    SELECT "p0"."ProducerId"
    FROM "Products" AS "p0"
    INNER JOIN "Trades" AS "t" ON "p0"."TradeId" = "t"."Id"
    INNER JOIN "Producers" AS "p1" ON "p0"."ProducerId" = "p1"."Id"
    WHERE "t"."Slug" = @P2 AND "p0"."MinimumOrder" <= @P0 AND CASE
        WHEN @P0 <= "p0"."Stock" THEN 0
        ELSE "p0"."LeadTimeDays" + (((@P0 - "p0"."Stock") - 1) / "p0"."BatchSize") * "p0"."DaysPerBatch"
    END <= @P1 AND EXISTS (
        SELECT 1
        FROM "Offers" AS "o"
        INNER JOIN "Markets" AS "m" ON "o"."MarketId" = "m"."Id"
        WHERE "p0"."Id" = "o"."ProductId" AND "m"."Slug" = @P3 AND "o"."MinimumOrder" <= @P0 AND (@P0 - "o"."MinimumOrder") % "o"."OrderStep" = 0) AND EXISTS (
        SELECT 1
        FROM "LabelAwards" AS "l"
        INNER JOIN "Labels" AS "l0" ON "l"."LabelId" = "l0"."Id"
        WHERE "p1"."Id" = "l"."ProducerId" AND "l0"."Slug" = @P4 AND ("l"."ProductId" IS NULL OR "l"."ProductId" = "p0"."Id") AND COALESCE((
            SELECT "l1"."Kind" NOT IN ('Withdrawn', 'Suspended') AND ("l1"."ValidUntil" IS NULL OR "l1"."ValidUntil" >= @P5)
            FROM "LabelAwardEvents" AS "l1"
            WHERE "l"."Id" = "l1"."AwardId" AND "l1"."EffectiveOn" <= @P5
            ORDER BY "l1"."EffectiveOn" DESC
            LIMIT 1), 0))
)
) AS "counted";
