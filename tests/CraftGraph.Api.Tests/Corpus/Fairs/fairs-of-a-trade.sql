-- 1
SELECT "f"."Slug", COALESCE("f"."Name_En", "f"."Name_Fr", "f"."Name_Ar", "f"."Name_Zgh"), "f"."Series", "f"."Edition", "f"."Kind", "f"."StartsOn", "f"."StartsOnAsPublished", "f"."EndsOn", "f"."Venue", "f"."Exhibitors", "f"."Visitors", "t0"."Id", "t0"."Slug", "r"."Slug", "i"."Id", "i"."Slug", "f"."Id", COALESCE("f"."Facts_En", "f"."Facts_Fr", "f"."Facts_Ar", "f"."Facts_Zgh")
FROM "Fairs" AS "f"
LEFT JOIN "Towns" AS "t0" ON "f"."TownId" = "t0"."Id"
LEFT JOIN "Regions" AS "r" ON "t0"."RegionId" = "r"."Id"
LEFT JOIN "Institutions" AS "i" ON "f"."OrganiserId" = "i"."Id"
WHERE EXISTS (
    SELECT 1
    FROM "FairTrades" AS "f0"
    INNER JOIN "Trades" AS "t" ON "f0"."TradeId" = "t"."Id"
    WHERE "f"."Id" = "f0"."FairId" AND "t"."Slug" = @P0)
ORDER BY "f"."StartsOn" DESC, "f"."Id" DESC
LIMIT @limit;

-- 2: 3 runs, one for each row above it
SELECT "t"."Slug"
FROM "FairTrades" AS "f"
INNER JOIN "Trades" AS "t" ON "f"."TradeId" = "t"."Id"
WHERE "f"."FairId" = @P0
ORDER BY "f"."TradeId"
LIMIT 100;

-- 3
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Fairs" AS "f"
WHERE EXISTS (
    SELECT 1
    FROM "FairTrades" AS "f0"
    INNER JOIN "Trades" AS "t" ON "f0"."TradeId" = "t"."Id"
    WHERE "f"."Id" = "f0"."FairId" AND "t"."Slug" = @P0)
) AS "counted";
