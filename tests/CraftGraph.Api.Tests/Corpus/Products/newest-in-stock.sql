-- 1
SELECT "p"."Slug", "p"."Stock", "p"."CreatedAt"
FROM "Products" AS "p"
WHERE "p"."Stock" > @P0
ORDER BY "p"."CreatedAt" DESC, "p"."Id" DESC
LIMIT @limit;

-- 2
SELECT "p"."Slug", "p"."Stock"
FROM "Products" AS "p"
INNER JOIN "Regions" AS "r" ON "p"."RegionId" = "r"."Id"
INNER JOIN "Trades" AS "t" ON "p"."TradeId" = "t"."Id"
WHERE "r"."Slug" = @P0 AND "t"."Slug" = @P1
ORDER BY "p"."Stock" DESC, "p"."Id" DESC
LIMIT @limit;
