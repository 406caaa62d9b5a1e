-- 1
SELECT "t"."Slug", COALESCE("t"."Name_En", "t"."Name_Fr", "t"."Name_Ar", "t"."Name_Zgh"), "t"."Kind", "t"."Form", "r"."Id", "r"."Slug", "p"."Id", "p"."Slug", COALESCE("p"."Name_En", "p"."Name_Fr", "p"."Name_Ar", "p"."Name_Zgh"), "t"."Id"
FROM "TrainingProvisions" AS "t"
LEFT JOIN "PlanProjects" AS "p" ON "t"."ProjectId" = "p"."Id"
LEFT JOIN "Plans" AS "p0" ON "p"."PlanId" = "p0"."Id"
LEFT JOIN "Regions" AS "r" ON "t"."RegionId" = "r"."Id"
WHERE "p0"."Slug" = @P0
ORDER BY "t"."Id"
LIMIT @limit;

-- 2: 4 runs, one for each row above it
SELECT "f"."Number"
FROM "TrainingProvisionFoundingFacts" AS "t"
INNER JOIN "FoundingFacts" AS "f" ON "t"."FoundingFactId" = "f"."Id"
WHERE "t"."TrainingProvisionId" = @P0
ORDER BY "t"."FoundingFactId"
LIMIT 100;
