-- 1
SELECT "p"."Slug", CASE
    WHEN @P2 <> 'MA' THEN 1
END, @P2, 'MA', "h"."Code", COALESCE("h"."Description_En", "h"."Description_Fr", "h"."Description_Ar", "h"."Description_Zgh"), "n"."Id", "n"."Code", "h0"."Code", "n"."IsDemonstration", "p"."Id", "p"."TradeId"
FROM "Products" AS "p"
INNER JOIN "HsCodes" AS "h" ON "p"."HsCodeId" = "h"."Id"
LEFT JOIN "NationalCodes" AS "n" ON "p"."NationalCodeId" = "n"."Id" AND "p"."HsCodeId" = "n"."HsCodeId"
LEFT JOIN "HsCodes" AS "h0" ON "n"."HsCodeId" = "h0"."Id" AND "n"."HsDigits" = "h0"."Code"
WHERE "h"."Code" = @P0 AND "p"."IsExportable" = @P1
ORDER BY "p"."Id"
LIMIT @limit;

-- 2: 3 runs, one for each row above it
SELECT "t"."Slug", COALESCE("t"."Name_En", "t"."Name_Fr", "t"."Name_Ar", "t"."Name_Zgh"), "t"."Reference", "t"."InForceSince", "t"."InForceSinceAsPublished", "l"."Id", "l"."Slug", "t"."Id", "t"."Verification"
FROM "TariffPreferences" AS "t"
INNER JOIN "CountryGroups" AS "c" ON "t"."CountryGroupId" = "c"."Id"
LEFT JOIN "LegalTexts" AS "l" ON "t"."LegalTextId" = "l"."Id"
WHERE EXISTS (
    SELECT 1
    FROM "CountryGroupMembers" AS "c0"
    WHERE "c"."Id" = "c0"."CountryGroupId" AND "c0"."CountryCode" = @P0)
ORDER BY "t"."Id"
LIMIT 100;

-- 3: 3 runs, one for each row above it
SELECT "e"."Slug"
FROM "TariffPreferenceProofs" AS "t"
INNER JOIN "ExportDocuments" AS "e" ON "t"."ExportDocumentId" = "e"."Id"
WHERE "t"."TariffPreferenceId" = @P0
ORDER BY "t"."ExportDocumentId"
LIMIT 100;

-- 4: 3 runs, one for each row above it
SELECT "p"."Criterion", "t"."Slug", "t"."Id"
FROM "PreferentialOrigins" AS "p"
INNER JOIN "TariffPreferences" AS "t" ON "p"."TariffPreferenceId" = "t"."Id"
INNER JOIN "CountryGroups" AS "c" ON "t"."CountryGroupId" = "c"."Id"
WHERE "p"."ProductId" = @P0 AND EXISTS (
    SELECT 1
    FROM "CountryGroupMembers" AS "c0"
    WHERE "c"."Id" = "c0"."CountryGroupId" AND "c0"."CountryCode" = @P1)
ORDER BY "p"."Id"
LIMIT 100;

-- 5: 3 runs, one for each row above it
SELECT "e"."Slug", "e"."Kind", "e"."Requirement", COALESCE("e"."WhenRequired_En", "e"."WhenRequired_Fr", "e"."WhenRequired_Ar", "e"."WhenRequired_Zgh"), "e"."Scope", COALESCE("e"."Destination_En", "e"."Destination_Fr", "e"."Destination_Ar", "e"."Destination_Zgh"), COALESCE("e"."Issuer_En", "e"."Issuer_Fr", "e"."Issuer_Ar", "e"."Issuer_Zgh")
FROM "ExportDocuments" AS "e"
WHERE (NOT EXISTS (
    SELECT 1
    FROM "ExportDocumentTrades" AS "e0"
    INNER JOIN "Trades" AS "t" ON "e0"."TradeId" = "t"."Id"
    WHERE "e"."Id" = "e0"."ExportDocumentId") OR EXISTS (
    SELECT 1
    FROM "ExportDocumentTrades" AS "e1"
    INNER JOIN "Trades" AS "t0" ON "e1"."TradeId" = "t0"."Id"
    WHERE "e"."Id" = "e1"."ExportDocumentId" AND "t0"."Id" = @P0)) AND ("e"."Scope" <> 'Groups' OR EXISTS (
    SELECT 1
    FROM "ExportDocumentCountryGroups" AS "e2"
    INNER JOIN "CountryGroups" AS "c" ON "e2"."CountryGroupId" = "c"."Id"
    WHERE "e"."Id" = "e2"."ExportDocumentId" AND EXISTS (
        SELECT 1
        FROM "CountryGroupMembers" AS "c0"
        WHERE "c"."Id" = "c0"."CountryGroupId" AND "c0"."CountryCode" = @P1)))
ORDER BY "e"."Id"
LIMIT 100;

-- 6: 3 runs, one for each row above it
SELECT "e"."Slug", "e"."Subject", COALESCE("e"."Goods_En", "e"."Goods_Fr", "e"."Goods_Ar", "e"."Goods_Zgh"), "e2"."Id", "e2"."Slug"
FROM "ExportRestrictions" AS "e"
LEFT JOIN "ExportDocuments" AS "e2" ON "e"."PermitId" = "e2"."Id"
WHERE NOT EXISTS (
    SELECT 1
    FROM "ExportRestrictionTrades" AS "e0"
    INNER JOIN "Trades" AS "t" ON "e0"."TradeId" = "t"."Id"
    WHERE "e"."Id" = "e0"."ExportRestrictionId") OR EXISTS (
    SELECT 1
    FROM "ExportRestrictionTrades" AS "e1"
    INNER JOIN "Trades" AS "t0" ON "e1"."TradeId" = "t0"."Id"
    WHERE "e"."Id" = "e1"."ExportRestrictionId" AND "t0"."Id" = @P0)
ORDER BY "e"."Id"
LIMIT 100;

-- 7
SELECT "e"."Slug", COALESCE("e"."Name_En", "e"."Name_Fr", "e"."Name_Ar", "e"."Name_Zgh")
FROM "TariffPreferenceProofs" AS "t"
INNER JOIN "ExportDocuments" AS "e" ON "t"."ExportDocumentId" = "e"."Id"
WHERE "t"."TariffPreferenceId" = @P0
ORDER BY "t"."ExportDocumentId"
LIMIT 100;
