-- 1
SELECT "p"."Slug", "p"."Stock", "p"."CreatedAt"
FROM "Products" AS "p"
WHERE "p"."Stock" > @P0_
ORDER BY "p"."CreatedAt" DESC, "p"."Id" DESC
LIMIT @limit;

-- 2
SELECT "p"."Slug", "p"."Stock"
FROM "Products" AS "p"
INNER JOIN "Regions" AS "r" ON "p"."RegionId" = "r"."Id"
INNER JOIN "Trades" AS "t" ON "p"."TradeId" = "t"."Id"
WHERE "r"."Slug" = @P0_ AND "t"."Slug" = @P1_
ORDER BY "p"."Stock" DESC, "p"."Id" DESC
LIMIT @limit;
