-- 1
SELECT "r"."Scheme" = 'Since2015', "r"."Id"
FROM "Regions" AS "r"
WHERE "r"."Slug" = @P0;

-- 2
WITH "items"("c0", "c1", "c2", "c3", "c4") AS (
SELECT "s"."Slug", "p"."Kind", COALESCE("s"."Name_Ar", "s"."Name_Fr", "s"."Name_En", "s"."Name_Zgh"), "p"."Members", "p"."WomenMembers"
FROM "Producers" AS "p"
INNER JOIN (
    SELECT "t"."Slug", "t"."Name_Ar", "t"."Name_En", "t"."Name_Fr", "t"."Name_Zgh", "p0"."ProducerId"
    FROM "ProducerTrades" AS "p0"
    INNER JOIN "Trades" AS "t" ON "p0"."TradeId" = "t"."Id"
) AS "s" ON "p"."Id" = "s"."ProducerId"
WHERE "p"."RegionId" = @P0
)
SELECT "c0", "c1", "c2", COUNT(*), COUNT("c3"), MIN("c3"), MAX("c3"), CAST(SUM("c3") AS bigint), MAX(CASE WHEN "r0" = ("n0" + 1) / 2 THEN "c3" END), MAX(CASE WHEN "r0" = "n0" / 2 + 1 THEN "c3" END), COUNT("c4"), MIN("c4"), MAX("c4"), CAST(SUM("c4") AS bigint), NULL, NULL
FROM (SELECT "items".*, ROW_NUMBER() OVER (PARTITION BY "c0", "c1", "c2" ORDER BY "c3" NULLS LAST) AS "r0", COUNT("c3") OVER (PARTITION BY "c0", "c1", "c2") AS "n0" FROM "items") AS "ranked"
GROUP BY "c0", "c1", "c2"
LIMIT 1001;
