-- 1
SELECT "p"."Slug", CASE
    WHEN @P0 <> 'MA' THEN 1
END, "h"."Code", "p"."TradeId", @P0
FROM "Products" AS "p"
INNER JOIN "HsCodes" AS "h" ON "p"."HsCodeId" = "h"."Id"
ORDER BY "p"."Id"
LIMIT @limit;
