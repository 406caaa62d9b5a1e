-- 1
SELECT "g"."Slug", COALESCE("g"."Name_En", "g"."Name_Fr", "g"."Name_Ar", "g"."Name_Zgh"), CASE
    WHEN "g"."Name_En" IS NOT NULL THEN 'EN'
    WHEN "g"."Name_Fr" IS NOT NULL THEN 'FR'
    WHEN "g"."Name_Ar" IS NOT NULL THEN 'AR'
    ELSE 'ZGH'
END, "g"."Name_En" IS NULL, "g"."Kind", "g"."Publisher", COALESCE("g"."Facts_En", "g"."Facts_Fr", "g"."Facts_Ar", "g"."Facts_Zgh"), "g"."Verification"
FROM "Guidebooks" AS "g"
LEFT JOIN "Regions" AS "r" ON "g"."RegionId" = "r"."Id"
WHERE "r"."Slug" = @P0
ORDER BY "g"."NameKeys_En", "g"."Id"
LIMIT @limit;

-- 2
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Guidebooks" AS "g"
LEFT JOIN "Regions" AS "r" ON "g"."RegionId" = "r"."Id"
WHERE "r"."Slug" = @P0
) AS "counted";

-- 3
SELECT "g"."Slug", COALESCE("g"."Name_En", "g"."Name_Fr", "g"."Name_Ar", "g"."Name_Zgh"), "r"."Id", "r"."Slug"
FROM "Guidebooks" AS "g"
LEFT JOIN "Regions" AS "r" ON "g"."RegionId" = "r"."Id"
WHERE "g"."Slug" = @P0;
