-- 1
SELECT "e"."Slug", COALESCE("e"."Name_En", "e"."Name_Fr", "e"."Name_Ar", "e"."Name_Zgh"), "e"."Subject", COALESCE("e"."Goods_En", "e"."Goods_Fr", "e"."Goods_Ar", "e"."Goods_Zgh"), "e"."Reference", "l"."Id", "l"."Slug", "l"."Reference", "e0"."Id", "e0"."Slug", COALESCE("e0"."Name_En", "e0"."Name_Fr", "e0"."Name_Ar", "e0"."Name_Zgh"), COALESCE("e0"."Issuer_En", "e0"."Issuer_Fr", "e0"."Issuer_Ar", "e0"."Issuer_Zgh"), "e"."Id", "e"."Verification"
FROM "ExportRestrictions" AS "e"
LEFT JOIN "LegalTexts" AS "l" ON "e"."LegalTextId" = "l"."Id"
LEFT JOIN "ExportDocuments" AS "e0" ON "e"."PermitId" = "e0"."Id"
ORDER BY "e"."Id"
LIMIT @limit;

-- 2: 3 runs, one for each row above it
SELECT "t"."Slug"
FROM "ExportRestrictionTrades" AS "e"
INNER JOIN "Trades" AS "t" ON "e"."TradeId" = "t"."Id"
WHERE "e"."ExportRestrictionId" = @P0
ORDER BY "e"."TradeId"
LIMIT 100;

-- 3: 3 runs, one for each row above it
SELECT "s"."TitleAndAddress"
FROM "ExportRestrictionSources" AS "e"
INNER JOIN "Sources" AS "s" ON "e"."SourceId" = "s"."Id"
WHERE "e"."ExportRestrictionId" = @P0
ORDER BY "e"."SourceId"
LIMIT 100;

-- 4
SELECT COUNT(*)
FROM (
SELECT 1
FROM "ExportRestrictions" AS "e"
) AS "counted";

-- 5
SELECT COALESCE("e"."Name_En", "e"."Name_Fr", "e"."Name_Ar", "e"."Name_Zgh"), "e0"."Id", "e0"."Slug"
FROM "ExportRestrictions" AS "e"
LEFT JOIN "ExportDocuments" AS "e0" ON "e"."PermitId" = "e0"."Id"
WHERE "e"."Slug" = @P0;

-- 6
SELECT "p"."Slug", CASE
    WHEN @P1 <> 'MA' THEN 1
END, "p"."TradeId", @P1
FROM "Products" AS "p"
INNER JOIN "Trades" AS "t" ON "p"."TradeId" = "t"."Id"
WHERE "t"."Slug" = @P0
ORDER BY "p"."Id"
LIMIT @limit;

-- 7
SELECT "e"."Slug"
FROM "ExportRestrictions" AS "e"
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

-- 8
SELECT "e"."Slug"
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
        WHERE "c"."Id" = "c0"."CountryGroupId" AND "c0"."CountryCode" = @P1))) AND "e"."Kind" = @P2
ORDER BY "e"."Id"
LIMIT 100;
