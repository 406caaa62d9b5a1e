-- 1
SELECT "e"."Slug", "e"."Currency", "e"."Day", "e"."Units", "e"."DirhamTenThousandths", "e"."IsDemonstration", "e"."Verification", "e"."VerificationNote", "e"."Id"
FROM "ExchangeRates" AS "e"
WHERE "e"."Currency" IN (
    SELECT "p"."value"
    FROM json_each(@P0) AS "p"
)
ORDER BY "e"."Day" DESC, "e"."Id" DESC
LIMIT @limit;

-- 2: 4 runs, one for each row above it
SELECT "s"."Slug"
FROM "ExchangeRateSources" AS "e"
INNER JOIN "Sources" AS "s" ON "e"."SourceId" = "s"."Id"
WHERE "e"."ExchangeRateId" = @P0
ORDER BY "e"."SourceId"
LIMIT 100;

-- 3
SELECT COUNT(*)
FROM (
SELECT 1
FROM "ExchangeRates" AS "e"
WHERE "e"."Currency" IN (
    SELECT "p"."value"
    FROM json_each(@P0) AS "p"
)
) AS "counted";

-- 4
SELECT "e"."Day", "e"."DirhamTenThousandths"
FROM "ExchangeRates" AS "e"
WHERE "e"."Slug" = @P0;
