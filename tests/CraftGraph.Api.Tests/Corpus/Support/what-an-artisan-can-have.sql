-- 1
SELECT "s"."Slug", COALESCE("s"."Name_En", "s"."Name_Fr", "s"."Name_Ar", "s"."Name_Zgh"), "s"."Kind", "s"."Theme", CASE
    WHEN "s"."AmountMinor" IS NOT NULL THEN 1
END, "s"."AmountMinor", 'MAD', "s"."AmountBasis", "s"."Period", COALESCE("s"."Facts_En", "s"."Facts_Fr", "s"."Facts_Ar", "s"."Facts_Zgh")
FROM "SupportMeasures" AS "s"
LEFT JOIN "Regions" AS "r" ON "s"."RegionId" = "r"."Id"
WHERE "s"."TargetGroup" = @P0 AND "r"."Slug" IS NULL
ORDER BY "s"."NameKeys_En", "s"."Id"
LIMIT @limit;

-- 2
SELECT COUNT(*)
FROM (
SELECT 1
FROM "SupportMeasures" AS "s"
LEFT JOIN "Regions" AS "r" ON "s"."RegionId" = "r"."Id"
WHERE "s"."TargetGroup" = @P0 AND "r"."Slug" IS NULL
) AS "counted";
