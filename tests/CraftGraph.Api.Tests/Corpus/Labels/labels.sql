-- 1
SELECT "l"."Slug", "l"."Kind", COALESCE("l"."Name_En", "l"."Name_Fr", "l"."Name_Ar", "l"."Name_Zgh"), "l"."ArabicNameOrigin", "t"."Id", "t"."Slug", "r"."Id", "r"."Slug", COALESCE("l"."IssuingBody_En", "l"."IssuingBody_Fr", "l"."IssuingBody_Ar", "l"."IssuingBody_Zgh"), "i"."Id", "i"."Slug", COALESCE("l"."RegisteredWith_En", "l"."RegisteredWith_Fr", "l"."RegisteredWith_Ar", "l"."RegisteredWith_Zgh"), "i0"."Id", "i0"."Slug", "l"."YearAsPublished", "l"."UnitsCertified", COALESCE("l"."Facts_En", "l"."Facts_Fr", "l"."Facts_Ar", "l"."Facts_Zgh")
FROM "Labels" AS "l"
LEFT JOIN "Trades" AS "t" ON "l"."TradeId" = "t"."Id"
LEFT JOIN "Regions" AS "r" ON "l"."RegionId" = "r"."Id"
LEFT JOIN "Institutions" AS "i" ON "l"."IssuerId" = "i"."Id"
LEFT JOIN "Institutions" AS "i0" ON "l"."RegisterId" = "i0"."Id"
WHERE "l"."Kind" IN (
    SELECT "p"."value"
    FROM json_each(@P0) AS "p"
)
ORDER BY "l"."Slug", "l"."Id"
LIMIT @limit;

-- 2
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Labels" AS "l"
WHERE "l"."Kind" IN (
    SELECT "p"."value"
    FROM json_each(@P0) AS "p"
)
) AS "counted";
