-- 1
SELECT "v"."Kind", COALESCE("v"."Name_Ar", "v"."Name_Fr", "v"."Name_En", "v"."Name_Zgh"), CASE
    WHEN "v"."Name_Ar" IS NOT NULL THEN 'AR'
    WHEN "v"."Name_Fr" IS NOT NULL THEN 'FR'
    WHEN "v"."Name_En" IS NOT NULL THEN 'EN'
    ELSE 'ZGH'
END, COALESCE("v"."Description_Ar", "v"."Description_Fr", "v"."Description_En", "v"."Description_Zgh"), "v"."Id"
FROM "Visits" AS "v"
WHERE "v"."Slug" = @P0;

-- 2
SELECT COALESCE("s"."Name_Ar", "s"."Name_Fr", "s"."Name_En", "s"."Name_Zgh")
FROM "VisitLanguages" AS "v"
INNER JOIN "SpokenLanguages" AS "s" ON "v"."SpokenLanguageId" = "s"."Id"
WHERE "v"."VisitId" = @P0
ORDER BY "v"."SpokenLanguageId"
LIMIT 100;
