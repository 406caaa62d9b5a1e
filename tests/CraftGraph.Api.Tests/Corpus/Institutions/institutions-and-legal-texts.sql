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
SELECT "s0"."TitleAndAddress", "s0"."Locator"
FROM "Institutions" AS "i"
INNER JOIN (
    SELECT "s"."Id", "s"."Locator", "s"."TitleAndAddress", "i0"."InstitutionId"
    FROM "InstitutionSources" AS "i0"
    INNER JOIN "Sources" AS "s" ON "i0"."SourceId" = "s"."Id"
) AS "s0" ON "i"."Id" = "s0"."InstitutionId"
WHERE "i"."Id" = @P0
ORDER BY "s0"."Id"
LIMIT @limit;

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
