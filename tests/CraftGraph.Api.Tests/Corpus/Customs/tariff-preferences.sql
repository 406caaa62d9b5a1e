-- 1
SELECT "t"."Slug", "t"."Reference", "c"."Slug", "c"."Id", "t"."Id", "t"."Verification", "t"."VerificationNote"
FROM "TariffPreferences" AS "t"
INNER JOIN "CountryGroups" AS "c" ON "t"."CountryGroupId" = "c"."Id"
ORDER BY "t"."Slug", "t"."Id"
LIMIT @limit;

-- 2: 3 runs, one for each row above it
SELECT "c"."CountryCode"
FROM "CountryGroupMembers" AS "c"
WHERE "c"."CountryGroupId" = @P0
ORDER BY "c"."CountryCode", "c"."Id"
LIMIT 100;

-- 3: 3 runs, one for each row above it
SELECT "e"."Slug"
FROM "TariffPreferenceProofs" AS "t"
INNER JOIN "ExportDocuments" AS "e" ON "t"."ExportDocumentId" = "e"."Id"
WHERE "t"."TariffPreferenceId" = @P0
ORDER BY "t"."ExportDocumentId"
LIMIT 100;

-- 4: 3 runs, one for each row above it
SELECT "s"."TitleAndAddress"
FROM "TariffPreferenceSources" AS "t"
INNER JOIN "Sources" AS "s" ON "t"."SourceId" = "s"."Id"
WHERE "t"."TariffPreferenceId" = @P0
ORDER BY "t"."SourceId"
LIMIT 100;

-- 5
SELECT COUNT(*)
FROM (
SELECT 1
FROM "TariffPreferences" AS "t"
) AS "counted";

-- 6
SELECT COALESCE("t"."Name_En", "t"."Name_Fr", "t"."Name_Ar", "t"."Name_Zgh"), CASE
    WHEN "t"."Name_En" IS NOT NULL THEN 'EN'
    WHEN "t"."Name_Fr" IS NOT NULL THEN 'FR'
    WHEN "t"."Name_Ar" IS NOT NULL THEN 'AR'
    ELSE 'ZGH'
END, "t"."InForceSince", "l"."Id", "l"."Reference", "c"."Id"
FROM "TariffPreferences" AS "t"
LEFT JOIN "LegalTexts" AS "l" ON "t"."LegalTextId" = "l"."Id"
INNER JOIN "CountryGroups" AS "c" ON "t"."CountryGroupId" = "c"."Id"
WHERE "t"."Slug" = @P0;

-- 7
SELECT "c"."CountryCode"
FROM "CountryGroupMembers" AS "c"
WHERE "c"."CountryGroupId" = @P0
ORDER BY "c"."CountryCode", "c"."Id"
LIMIT 100;

-- 8
SELECT "c"."Slug", COALESCE("c"."Name_En", "c"."Name_Fr", "c"."Name_Ar", "c"."Name_Zgh")
FROM "CountryGroups" AS "c"
WHERE EXISTS (
    SELECT 1
    FROM "CountryGroupMembers" AS "c0"
    WHERE "c"."Id" = "c0"."CountryGroupId" AND "c0"."CountryCode" = @P0)
ORDER BY "c"."Slug", "c"."Id"
LIMIT @limit;

-- 9
SELECT "c"."Id", "c"."Verification"
FROM "CountryGroups" AS "c"
WHERE "c"."Slug" = @P0;

-- 10
SELECT "c"."CountryCode"
FROM "CountryGroupMembers" AS "c"
WHERE "c"."CountryGroupId" = @P0
ORDER BY "c"."CountryCode", "c"."Id"
LIMIT 100;
