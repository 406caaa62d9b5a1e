-- 1
SELECT "i"."Slug", COALESCE("i"."Name_En", "i"."Name_Fr", "i"."Name_Ar", "i"."Name_Zgh"), "i"."Kind", COALESCE("i"."Role_En", "i"."Role_Fr", "i"."Role_Ar", "i"."Role_Zgh"), COALESCE("i"."Facts_En", "i"."Facts_Fr", "i"."Facts_Ar", "i"."Facts_Zgh"), "t"."Id", COALESCE("t"."Name_En", "t"."Name_Fr", "t"."Name_Ar", "t"."Name_Zgh"), "r"."Id", "r"."Slug"
FROM "Institutions" AS "i"
LEFT JOIN "Towns" AS "t" ON "i"."TownId" = "t"."Id"
LEFT JOIN "Regions" AS "r" ON "i"."RegionId" = "r"."Id"
WHERE "i"."Kind" IN (
    SELECT "p"."value"
    FROM json_each(@P0) AS "p"
)
ORDER BY "i"."Slug", "i"."Id"
LIMIT @limit;

-- 2
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Institutions" AS "i"
WHERE "i"."Kind" IN (
    SELECT "p"."value"
    FROM json_each(@P0) AS "p"
)
) AS "counted";

-- 3
SELECT COALESCE("i"."Name_Ar", "i"."Name_Fr", "i"."Name_En", "i"."Name_Zgh"), "i"."Kind", "i"."Id"
FROM "Institutions" AS "i"
WHERE "i"."Slug" = @P0;

-- 4
SELECT "s"."TitleAndAddress", "s"."Locator"
FROM "InstitutionSources" AS "i"
INNER JOIN "Sources" AS "s" ON "i"."SourceId" = "s"."Id"
WHERE "i"."InstitutionId" = @P0
ORDER BY "i"."SourceId"
LIMIT 100;

-- 5
SELECT "l"."Slug", COALESCE("l"."Name_En", "l"."Name_Fr", "l"."Name_Ar", "l"."Name_Zgh"), "l"."Reference", "l"."Subject", "l"."DateAsPublished", "l"."Date", "l"."Verification"
FROM "LegalTexts" AS "l"
WHERE "l"."Subject" = @P0
ORDER BY "l"."Date" DESC, "l"."Id" DESC
LIMIT @limit;

-- 6
SELECT "l"."Reference", "l"."Date", "l"."Subject"
FROM "LegalTexts" AS "l"
WHERE "l"."Slug" = @P0;
