-- 1
SELECT "p"."Slug", COALESCE("p"."Name_En", "p"."Name_Fr", "p"."Name_Ar", "p"."Name_Zgh"), CASE
    WHEN "p"."Name_En" IS NOT NULL THEN 'EN'
    WHEN "p"."Name_Fr" IS NOT NULL THEN 'FR'
    WHEN "p"."Name_Ar" IS NOT NULL THEN 'AR'
    ELSE 'ZGH'
END, "p"."Name_En" IS NULL, "p"."Scope", "p"."StartYear", "p"."EndYear", "p"."SignedOn", CASE
    WHEN "p"."BudgetMinor" IS NOT NULL THEN 1
END, "p"."BudgetMinor", 'MAD', "r"."Id", "r"."Slug", "p"."DeclaredAxisCount", "p"."DeclaredProjectCount", (
    SELECT COUNT(*)
    FROM "PlanProjects" AS "p0"
    WHERE "p"."Id" = "p0"."PlanId"), COALESCE("p"."Vision_En", "p"."Vision_Fr", "p"."Vision_Ar", "p"."Vision_Zgh"), COALESCE("p"."HeadlineGoal_En", "p"."HeadlineGoal_Fr", "p"."HeadlineGoal_Ar", "p"."HeadlineGoal_Zgh"), "i"."Id", "i"."Slug", "p"."Id"
FROM "Plans" AS "p"
LEFT JOIN "Regions" AS "r" ON "p"."RegionId" = "r"."Id"
LEFT JOIN "Institutions" AS "i" ON "p"."DataProviderId" = "i"."Id"
ORDER BY "p"."StartYear", "p"."Slug", "p"."Id"
LIMIT @limit;

-- 2: 6 runs, one for each row above it
SELECT "p"."Kind", "p"."Position", COALESCE("p"."Name_En", "p"."Name_Fr", "p"."Name_Ar", "p"."Name_Zgh"), "p"."Theme", "p"."IsListOpen"
FROM "PlanAxes" AS "p"
WHERE "p"."PlanId" = @P0
ORDER BY "p"."Position", "p"."Id"
LIMIT 100;

-- 3: 6 runs, one for each row above it
SELECT "p"."Slug", "p"."ValueInThousandths", "p"."Unit", "p"."Year", "p"."IsApproximate"
FROM "PlanTargets" AS "p"
WHERE "p"."PlanId" = @P0
ORDER BY "p"."Id"
LIMIT @limit;

-- 4: 4 runs, one for each row above it
SELECT "r0"."Slug"
FROM "RegionSuccessions" AS "r"
INNER JOIN "Regions" AS "r0" ON "r"."RegionId" = "r0"."Id"
WHERE "r"."FormerRegionId" = @P0
ORDER BY "r"."Id"
LIMIT 100;

-- 5
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Plans" AS "p"
) AS "counted";
