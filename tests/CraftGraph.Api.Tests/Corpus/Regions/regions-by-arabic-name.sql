-- 1
SELECT COALESCE("r"."Name_Ar", "r"."Name_Fr", "r"."Name_En", "r"."Name_Zgh"), CASE
    WHEN "r"."Name_Ar" IS NOT NULL THEN 'AR'
    WHEN "r"."Name_Fr" IS NOT NULL THEN 'FR'
    WHEN "r"."Name_En" IS NOT NULL THEN 'EN'
    ELSE 'ZGH'
END, "r"."Name_Ar" IS NULL, COALESCE("r"."Name_Zgh", "r"."Name_Fr", "r"."Name_Ar", "r"."Name_En"), CASE
    WHEN "r"."Name_Zgh" IS NOT NULL THEN 'ZGH'
    WHEN "r"."Name_Fr" IS NOT NULL THEN 'FR'
    WHEN "r"."Name_Ar" IS NOT NULL THEN 'AR'
    ELSE 'EN'
END, "r"."Name_Zgh" IS NULL, "r"."NameKeys_Ar", "r"."Id"
FROM "Regions" AS "r"
WHERE "r"."Scheme" = @P0
ORDER BY "r"."NameKeys_Ar" DESC, "r"."Id" DESC
LIMIT @limit;
