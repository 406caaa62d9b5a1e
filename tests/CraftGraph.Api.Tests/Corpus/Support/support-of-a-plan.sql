-- 1
SELECT "s"."Slug", COALESCE("s"."Name_Fr", "s"."Name_En", "s"."Name_Ar", "s"."Name_Zgh"), "s"."Kind", "s"."Theme", "r"."Id", "r"."Slug", "p"."Id", "p"."Slug", "p0"."Id", "p0"."Position", "s"."Id"
FROM "SupportMeasures" AS "s"
LEFT JOIN "Regions" AS "r" ON "s"."RegionId" = "r"."Id"
LEFT JOIN "PlanProjects" AS "p" ON "s"."ProjectId" = "p"."Id"
LEFT JOIN "PlanAxes" AS "p0" ON "p"."AxisId" = "p0"."Id"
WHERE "s"."Slug" = @P0;

-- 2
SELECT "f"."Number", COALESCE("f"."Statement_Fr", "f"."Statement_En", "f"."Statement_Ar", "f"."Statement_Zgh")
FROM "SupportMeasureFoundingFacts" AS "s"
INNER JOIN "FoundingFacts" AS "f" ON "s"."FoundingFactId" = "f"."Id"
WHERE "s"."SupportMeasureId" = @P0
ORDER BY "s"."FoundingFactId"
LIMIT 100;

-- 3
SELECT "r"."Id"
FROM "Regions" AS "r"
WHERE "r"."Slug" = @P0;

-- 4
SELECT "s"."Slug", "s"."Theme", CASE
    WHEN "s"."AmountMinor" IS NOT NULL THEN 1
END, "s"."AmountMinor", 'MAD', "p"."Id", "p"."Slug"
FROM "SupportMeasures" AS "s"
LEFT JOIN "PlanProjects" AS "p" ON "s"."ProjectId" = "p"."Id"
WHERE "s"."RegionId" = @P0
ORDER BY "s"."Id"
LIMIT @limit;
