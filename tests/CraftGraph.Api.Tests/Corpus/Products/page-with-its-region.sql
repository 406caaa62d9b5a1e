-- 1
SELECT "p"."Slug", "p"."PriceMinor", "p"."Currency", "p0"."Kind", "p0"."Slug", COALESCE("p0"."Name_En", "p0"."Name_Fr", "p0"."Name_Ar", "p0"."Name_Zgh"), "r"."Slug", COALESCE("r"."Name_En", "r"."Name_Fr", "r"."Name_Ar", "r"."Name_Zgh"), "p"."ProducerId", "p"."Id"
FROM "Products" AS "p"
INNER JOIN "Regions" AS "r" ON "p"."RegionId" = "r"."Id"
INNER JOIN "Trades" AS "t" ON "p"."TradeId" = "t"."Id"
INNER JOIN "Producers" AS "p0" ON "p"."ProducerId" = "p0"."Id"
WHERE "r"."Slug" = @P0 AND "t"."Slug" = @P1 AND "p"."PriceMinor" >= @P2
ORDER BY "p"."PriceMinor", "p"."Id"
LIMIT @limit;

-- 2: 5 runs, one for each row above it
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
