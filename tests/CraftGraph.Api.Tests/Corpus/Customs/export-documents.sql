-- 1
SELECT "e"."Slug", COALESCE("e"."Name_En", "e"."Name_Fr", "e"."Name_Ar", "e"."Name_Zgh"), "e"."Requirement", COALESCE("e"."WhenRequired_En", "e"."WhenRequired_Fr", "e"."WhenRequired_Ar", "e"."WhenRequired_Zgh"), "e"."Scope", COALESCE("e"."Destination_En", "e"."Destination_Fr", "e"."Destination_Ar", "e"."Destination_Zgh"), "e"."Id", COALESCE("e"."Issuer_En", "e"."Issuer_Fr", "e"."Issuer_Ar", "e"."Issuer_Zgh"), "e"."Verification"
FROM "ExportDocuments" AS "e"
WHERE "e"."Kind" = @P0
ORDER BY "e"."Id"
LIMIT @limit;

-- 2: 5 runs, one for each row above it
SELECT "c"."Slug"
FROM "ExportDocumentCountryGroups" AS "e"
INNER JOIN "CountryGroups" AS "c" ON "e"."CountryGroupId" = "c"."Id"
WHERE "e"."ExportDocumentId" = @P0
ORDER BY "c"."Slug", "e"."CountryGroupId"
LIMIT 100;

-- 3: 5 runs, one for each row above it
SELECT "t"."Slug"
FROM "ExportDocumentTrades" AS "e"
INNER JOIN "Trades" AS "t" ON "e"."TradeId" = "t"."Id"
WHERE "e"."ExportDocumentId" = @P0
ORDER BY "e"."TradeId"
LIMIT 100;

-- 4
SELECT COUNT(*)
FROM (
SELECT 1
FROM "ExportDocuments" AS "e"
WHERE "e"."Kind" = @P0
) AS "counted";

-- 5
SELECT "e"."Slug", "e"."Kind", "e"."Id", "e"."Verification", "e"."VerificationNote"
FROM "ExportDocuments" AS "e"
WHERE "e"."Slug" = @P0;

-- 6
SELECT "c"."Slug"
FROM "ExportDocumentCountryGroups" AS "e"
INNER JOIN "CountryGroups" AS "c" ON "e"."CountryGroupId" = "c"."Id"
WHERE "e"."ExportDocumentId" = @P0
ORDER BY "c"."Slug", "e"."CountryGroupId"
LIMIT 100;

-- 7
SELECT "t"."Slug"
FROM "ExportDocumentTrades" AS "e"
INNER JOIN "Trades" AS "t" ON "e"."TradeId" = "t"."Id"
WHERE "e"."ExportDocumentId" = @P0
ORDER BY "e"."TradeId"
LIMIT 100;

-- 8
SELECT "s"."TitleAndAddress"
FROM "ExportDocumentSources" AS "e"
INNER JOIN "Sources" AS "s" ON "e"."SourceId" = "s"."Id"
WHERE "e"."ExportDocumentId" = @P0
ORDER BY "e"."SourceId"
LIMIT 100;
