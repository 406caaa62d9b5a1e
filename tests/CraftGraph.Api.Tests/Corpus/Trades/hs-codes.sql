-- 1
SELECT "h"."Code", "h"."Heading", "h"."Chapter", COALESCE("h"."Description_En", "h"."Description_Fr", "h"."Description_Ar", "h"."Description_Zgh"), "h"."Id"
FROM "HsCodes" AS "h"
WHERE "h"."Chapter" = @P0
ORDER BY "h"."Code", "h"."Id"
LIMIT @limit;

-- 2: 3 runs, one for each row above it
SELECT "t0"."Slug"
FROM "TradeHsCodes" AS "t"
INNER JOIN "Trades" AS "t0" ON "t"."TradeId" = "t0"."Id"
WHERE "t"."HsCodeId" = @P0
ORDER BY "t"."TradeId"
LIMIT @limit;

-- 3
SELECT COUNT(*)
FROM (
SELECT 1
FROM "HsCodes" AS "h"
WHERE "h"."Chapter" = @P0
) AS "counted";

-- 4
SELECT "h"."Code", COALESCE("h"."Description_Fr", "h"."Description_En", "h"."Description_Ar", "h"."Description_Zgh"), "h"."Id"
FROM "HsCodes" AS "h"
WHERE "h"."Code" = @P0;

-- 5
SELECT "t0"."Slug"
FROM "TradeHsCodes" AS "t"
INNER JOIN "Trades" AS "t0" ON "t"."TradeId" = "t0"."Id"
WHERE "t"."HsCodeId" = @P0
ORDER BY "t"."TradeId"
LIMIT @limit;

-- 6
SELECT "s"."TitleAndAddress"
FROM "HsCodeSources" AS "h"
INNER JOIN "Sources" AS "s" ON "h"."SourceId" = "s"."Id"
WHERE "h"."HsCodeId" = @P0
ORDER BY "h"."SourceId"
LIMIT 100;
