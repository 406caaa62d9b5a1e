-- 1
SELECT "p"."Slug", COALESCE("p"."Name_En", "p"."Name_Fr", "p"."Name_Ar", "p"."Name_Zgh"), "t"."Slug", "h"."Code", "p"."Unit", "r"."Slug", "p0"."Slug", "p"."Id"
FROM "ProductFamilies" AS "p"
INNER JOIN "Trades" AS "t" ON "p"."TradeId" = "t"."Id"
INNER JOIN "HsCodes" AS "h" ON "p"."HsCodeId" = "h"."Id"
INNER JOIN "Regions" AS "r" ON "p"."RegionId" = "r"."Id"
LEFT JOIN "Plans" AS "p0" ON "p"."PlanId" = "p0"."Id"
ORDER BY "p"."Slug", "p"."Id"
LIMIT @limit;

-- 2: 3 runs, one for each row above it
SELECT "p"."Slug", "p"."PriceMinor", "p"."Currency"
FROM "Products" AS "p"
WHERE "p"."FamilyId" = @P0
ORDER BY "p"."PriceMinor", "p"."Id"
LIMIT @limit;

-- 3
SELECT COALESCE("p"."Name_En", "p"."Name_Fr", "p"."Name_Ar", "p"."Name_Zgh"), "p"."Id"
FROM "ProductFamilies" AS "p"
WHERE "p"."Slug" = @P0;

-- 4
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Products" AS "p"
WHERE "p"."FamilyId" = @P0
) AS "counted";
