-- 1
SELECT "p"."Slug", COALESCE("p"."Name_En", "p"."Name_Fr", "p"."Name_Ar", "p"."Name_Zgh"), CASE
    WHEN "p"."Name_En" IS NOT NULL THEN 'EN'
    WHEN "p"."Name_Fr" IS NOT NULL THEN 'FR'
    WHEN "p"."Name_Ar" IS NOT NULL THEN 'AR'
    ELSE 'ZGH'
END, "p"."Name_En" IS NULL, "p"."Members", "p"."WomenMembers", "p"."FoundedYear", "p"."IsDemonstration", "r"."Slug", COALESCE("r"."Name_En", "r"."Name_Fr", "r"."Name_Ar", "r"."Name_Zgh"), "t0"."Id", "t0"."Slug", "p"."Id"
FROM "Producers" AS "p"
INNER JOIN "Regions" AS "r" ON "p"."RegionId" = "r"."Id"
LEFT JOIN "Towns" AS "t0" ON "p"."TownId" = "t0"."Id"
WHERE "p"."Kind" = 'Cooperative' AND "r"."Slug" = @P0 AND EXISTS (
    SELECT 1
    FROM "ProducerTrades" AS "p0"
    INNER JOIN "Trades" AS "t" ON "p0"."TradeId" = "t"."Id"
    WHERE "p"."Id" = "p0"."ProducerId" AND "t"."Slug" = @P1)
ORDER BY "p"."Id"
LIMIT @limit;

-- 2: 3 runs, one for each row above it
SELECT "p"."Slug", "p"."PriceMinor", "p"."Currency", "p"."Id", "p"."ProducerId"
FROM "Products" AS "p"
WHERE "p"."ProducerId" = @P0
ORDER BY "p"."PriceMinor" DESC, "p"."Id" DESC
LIMIT @limit;

-- 3: 6 runs, one for each row above it
SELECT "p"."SharePerMille", COALESCE("m"."Name_En", "m"."Name_Fr", "m"."Name_Ar", "m"."Name_Zgh")
FROM "ProductMaterials" AS "p"
INNER JOIN "Materials" AS "m" ON "p"."MaterialId" = "m"."Id"
WHERE "p"."ProductId" = @P0
ORDER BY "p"."Position", "p"."MaterialId"
LIMIT 100;

-- 4: 6 runs, one for each row above it
SELECT "l1"."Slug", "l1"."Id"
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

-- 5: 8 runs, one for each row above it
SELECT "l"."Number", "l1"."Slug", "i"."Id", "i"."Slug"
FROM "LabelAwards" AS "l"
INNER JOIN "Labels" AS "l1" ON "l"."LabelId" = "l1"."Id"
LEFT JOIN "Institutions" AS "i" ON "l1"."IssuerId" = "i"."Id"
WHERE "l"."LabelId" = @P0 AND COALESCE((
    SELECT "l0"."Kind" NOT IN ('Withdrawn', 'Suspended') AND ("l0"."ValidUntil" IS NULL OR "l0"."ValidUntil" >= @P1)
    FROM "LabelAwardEvents" AS "l0"
    WHERE "l"."Id" = "l0"."AwardId" AND "l0"."EffectiveOn" <= @P1
    ORDER BY "l0"."EffectiveOn" DESC
    LIMIT 1), 0)
ORDER BY "l"."Id"
LIMIT @limit;

-- 6
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Producers" AS "p"
INNER JOIN "Regions" AS "r" ON "p"."RegionId" = "r"."Id"
WHERE "p"."Kind" = 'Cooperative' AND "r"."Slug" = @P0 AND EXISTS (
    SELECT 1
    FROM "ProducerTrades" AS "p0"
    INNER JOIN "Trades" AS "t" ON "p0"."TradeId" = "t"."Id"
    WHERE "p"."Id" = "p0"."ProducerId" AND "t"."Slug" = @P1)
) AS "counted";
