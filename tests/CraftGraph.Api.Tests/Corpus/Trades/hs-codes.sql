-- 1
SELECT "h"."Code", "h"."Heading", "h"."Chapter", COALESCE("h"."Description_En", "h"."Description_Fr", "h"."Description_Ar", "h"."Description_Zgh"), "h"."Id"
FROM "HsCodes" AS "h"
WHERE "h"."Chapter" = @P0
ORDER BY "h"."Code", "h"."Id"
LIMIT @limit;

-- 2: 3 runs, one for each row above it
SELECT "s"."Slug"
FROM "HsCodes" AS "h"
INNER JOIN (
    SELECT "t0"."Id", "t0"."Slug", "t"."HsCodeId"
    FROM "TradeHsCodes" AS "t"
    INNER JOIN "Trades" AS "t0" ON "t"."TradeId" = "t0"."Id"
) AS "s" ON "h"."Id" = "s"."HsCodeId"
WHERE "h"."Id" = @P0
ORDER BY "s"."Id"
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
SELECT "s"."Slug"
FROM "HsCodes" AS "h"
INNER JOIN (
    SELECT "t0"."Id", "t0"."Slug", "t"."HsCodeId"
    FROM "TradeHsCodes" AS "t"
    INNER JOIN "Trades" AS "t0" ON "t"."TradeId" = "t0"."Id"
) AS "s" ON "h"."Id" = "s"."HsCodeId"
WHERE "h"."Id" = @P0
ORDER BY "s"."Id"
LIMIT @limit;

-- 6
SELECT "s0"."TitleAndAddress"
FROM "HsCodes" AS "h"
INNER JOIN (
    SELECT "s"."Id", "s"."TitleAndAddress", "h0"."HsCodeId"
    FROM "HsCodeSources" AS "h0"
    INNER JOIN "Sources" AS "s" ON "h0"."SourceId" = "s"."Id"
) AS "s0" ON "h"."Id" = "s0"."HsCodeId"
WHERE "h"."Id" = @P0
ORDER BY "s0"."Id"
LIMIT @limit;
