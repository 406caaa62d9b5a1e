-- 1
SELECT "p"."Kind", COUNT(*)
FROM "PointsOfSale" AS "p"
INNER JOIN "Regions" AS "r" ON "p"."RegionId" = "r"."Id"
WHERE "p"."Kind" <> @P0 AND "r"."Slug" = @P1
GROUP BY "p"."Kind";

-- 2
SELECT "r"."Slug", COALESCE("p0"."Count", 0), "r"."Slug" = @P0, COALESCE("r"."Name_Ar", "r"."Name_Fr", "r"."Name_En", "r"."Name_Zgh"), CASE
    WHEN "r"."Name_Ar" IS NOT NULL THEN 'AR'
    WHEN "r"."Name_Fr" IS NOT NULL THEN 'FR'
    WHEN "r"."Name_En" IS NOT NULL THEN 'EN'
    ELSE 'ZGH'
END
FROM "Regions" AS "r"
LEFT JOIN (
    SELECT "p"."RegionId" AS "Value", COUNT(*) AS "Count"
    FROM "PointsOfSale" AS "p"
    WHERE "p"."Kind" <> @P1
    GROUP BY "p"."RegionId"
) AS "p0" ON "r"."Id" = "p0"."Value"
WHERE COALESCE("p0"."Count", 0) > 0 OR "r"."Slug" = @P0
ORDER BY COALESCE("p0"."Count", 0) DESC, "r"."Slug"
LIMIT 1001;

-- 3
SELECT "r"."Slug", "s"."Count", COALESCE("r"."Name_Ar", "r"."Name_Fr", "r"."Name_En", "r"."Name_Zgh"), CASE
    WHEN "r"."Name_Ar" IS NOT NULL THEN 'AR'
    WHEN "r"."Name_Fr" IS NOT NULL THEN 'FR'
    WHEN "r"."Name_En" IS NOT NULL THEN 'EN'
    ELSE 'ZGH'
END
FROM "Regions" AS "r"
INNER JOIN (
    SELECT "p"."FormerRegionId" AS "Value", COUNT(*) AS "Count"
    FROM "PointsOfSale" AS "p"
    INNER JOIN "Regions" AS "r0" ON "p"."RegionId" = "r0"."Id"
    WHERE "p"."Kind" <> @P0 AND "r0"."Slug" = @P1
    GROUP BY "p"."FormerRegionId"
) AS "s" ON "r"."Id" = "s"."Value"
ORDER BY "s"."Count" DESC, "r"."Slug"
LIMIT 1001;

-- 4
SELECT "p"."Slug", "s"."Count", COALESCE("p"."Name_Ar", "p"."Name_Fr", "p"."Name_En", "p"."Name_Zgh"), CASE
    WHEN "p"."Name_Ar" IS NOT NULL THEN 'AR'
    WHEN "p"."Name_Fr" IS NOT NULL THEN 'FR'
    WHEN "p"."Name_En" IS NOT NULL THEN 'EN'
    ELSE 'ZGH'
END
FROM "Provinces" AS "p"
INNER JOIN (
    SELECT "p0"."ProvinceId" AS "Value", COUNT(*) AS "Count"
    FROM "PointsOfSale" AS "p0"
    INNER JOIN "Regions" AS "r" ON "p0"."RegionId" = "r"."Id"
    WHERE "p0"."Kind" <> @P0 AND "r"."Slug" = @P1
    GROUP BY "p0"."ProvinceId"
) AS "s" ON "p"."Id" = "s"."Value"
ORDER BY "s"."Count" DESC, "p"."Slug"
LIMIT 1001;

-- 5
SELECT "t"."Slug", "s"."Count", COALESCE("t"."Name_Ar", "t"."Name_Fr", "t"."Name_En", "t"."Name_Zgh"), CASE
    WHEN "t"."Name_Ar" IS NOT NULL THEN 'AR'
    WHEN "t"."Name_Fr" IS NOT NULL THEN 'FR'
    WHEN "t"."Name_En" IS NOT NULL THEN 'EN'
    ELSE 'ZGH'
END
FROM "Towns" AS "t"
INNER JOIN (
    SELECT "p"."TownId" AS "Value", COUNT(*) AS "Count"
    FROM "PointsOfSale" AS "p"
    INNER JOIN "Regions" AS "r" ON "p"."RegionId" = "r"."Id"
    WHERE "p"."Kind" <> @P0 AND "r"."Slug" = @P1
    GROUP BY "p"."TownId"
) AS "s" ON "t"."Id" = "s"."Value"
ORDER BY "s"."Count" DESC, "t"."Slug"
LIMIT 1001;

-- 6
SELECT "t"."Slug", "s"."Count", COALESCE("t"."Name_Ar", "t"."Name_Fr", "t"."Name_En", "t"."Name_Zgh"), CASE
    WHEN "t"."Name_Ar" IS NOT NULL THEN 'AR'
    WHEN "t"."Name_Fr" IS NOT NULL THEN 'FR'
    WHEN "t"."Name_En" IS NOT NULL THEN 'EN'
    ELSE 'ZGH'
END
FROM "Trades" AS "t"
INNER JOIN (
    SELECT "p0"."TradeId" AS "Value", COUNT(*) AS "Count"
    FROM "PointsOfSale" AS "p"
    INNER JOIN "Regions" AS "r" ON "p"."RegionId" = "r"."Id"
    INNER JOIN "PointOfSaleTrades" AS "p0" ON "p"."Id" = "p0"."PointOfSaleId"
    WHERE "p"."Kind" <> @P0 AND "r"."Slug" = @P1
    GROUP BY "p0"."TradeId"
) AS "s" ON "t"."Id" = "s"."Value"
ORDER BY "s"."Count" DESC, "t"."Slug"
LIMIT 1001;

-- 7
SELECT "s"."Key", COUNT(*)
FROM (
    SELECT "p"."Verification" = 'Demonstration' AS "Key"
    FROM "PointsOfSale" AS "p"
    INNER JOIN "Regions" AS "r" ON "p"."RegionId" = "r"."Id"
    WHERE "p"."Kind" <> @P0 AND "r"."Slug" = @P1
) AS "s"
GROUP BY "s"."Key";
