-- 1
SELECT "p"."Slug", "h"."Code", "p"."Id", CASE
    WHEN @P3 <> 'MA' THEN 1
END, @P3
FROM "Products" AS "p"
INNER JOIN "HsCodes" AS "h" ON "p"."HsCodeId" = "h"."Id"
WHERE EXISTS (
    SELECT 1
    FROM "PreferentialOrigins" AS "p0"
    INNER JOIN "TariffPreferences" AS "t" ON "p0"."TariffPreferenceId" = "t"."Id"
    INNER JOIN "CountryGroups" AS "c" ON "t"."CountryGroupId" = "c"."Id"
    WHERE "p"."Id" = "p0"."ProductId" AND EXISTS (
        SELECT 1
        FROM "CountryGroupMembers" AS "c0"
        WHERE "c"."Id" = "c0"."CountryGroupId" AND "c0"."CountryCode" = @P0)) AND instr("h"."Code", @P1) - 1 = 0 AND EXISTS (
    SELECT 1
    FROM "PreferentialOrigins" AS "p1"
    WHERE "p"."Id" = "p1"."ProductId" AND "p1"."Criterion" = @P2)
ORDER BY "p"."Id"
LIMIT @limit;

-- 2: 3 runs, one for each row above it
SELECT "p"."Criterion", "t"."Slug"
FROM "PreferentialOrigins" AS "p"
INNER JOIN "TariffPreferences" AS "t" ON "p"."TariffPreferenceId" = "t"."Id"
WHERE "p"."ProductId" = @P0
ORDER BY "p"."Id"
LIMIT 100;

-- 3: 3 runs, one for each row above it
SELECT "t"."Slug"
FROM "PreferentialOrigins" AS "p"
INNER JOIN "TariffPreferences" AS "t" ON "p"."TariffPreferenceId" = "t"."Id"
INNER JOIN "CountryGroups" AS "c" ON "t"."CountryGroupId" = "c"."Id"
WHERE "p"."ProductId" = @P0 AND EXISTS (
    SELECT 1
    FROM "CountryGroupMembers" AS "c0"
    WHERE "c"."Id" = "c0"."CountryGroupId" AND "c0"."CountryCode" = @P1)
ORDER BY "p"."Id"
LIMIT 100;

-- 4
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Products" AS "p"
INNER JOIN "HsCodes" AS "h" ON "p"."HsCodeId" = "h"."Id"
WHERE EXISTS (
    SELECT 1
    FROM "PreferentialOrigins" AS "p0"
    INNER JOIN "TariffPreferences" AS "t" ON "p0"."TariffPreferenceId" = "t"."Id"
    INNER JOIN "CountryGroups" AS "c" ON "t"."CountryGroupId" = "c"."Id"
    WHERE "p"."Id" = "p0"."ProductId" AND EXISTS (
        SELECT 1
        FROM "CountryGroupMembers" AS "c0"
        WHERE "c"."Id" = "c0"."CountryGroupId" AND "c0"."CountryCode" = @P0)) AND instr("h"."Code", @P1) - 1 = 0 AND EXISTS (
    SELECT 1
    FROM "PreferentialOrigins" AS "p1"
    WHERE "p"."Id" = "p1"."ProductId" AND "p1"."Criterion" = @P2)
) AS "counted";
