-- 1
SELECT "a"."Slug", COALESCE("a"."Name_En", "a"."Name_Fr", "a"."Name_Ar", "a"."Name_Zgh"), "a"."SignedOn", "a"."SignedOnAsPublished", COALESCE("a"."Subject_En", "a"."Subject_Fr", "a"."Subject_Ar", "a"."Subject_Zgh"), "a"."Id", "r"."Id", "r"."Slug", "p"."Id", "p"."Slug", "p0"."Id", "p0"."Slug", "p1"."Id", "p1"."Slug", "e"."Id", "e"."Slug"
FROM "Agreements" AS "a"
LEFT JOIN "Regions" AS "r" ON "a"."RegionId" = "r"."Id"
LEFT JOIN "Provinces" AS "p" ON "a"."ProvinceId" = "p"."Id"
LEFT JOIN "Plans" AS "p0" ON "a"."PlanId" = "p0"."Id"
LEFT JOIN "PlanProjects" AS "p1" ON "a"."ProjectId" = "p1"."Id"
LEFT JOIN "Events" AS "e" ON "a"."EventId" = "e"."Id"
ORDER BY "a"."SignedOn" DESC, "a"."Id" DESC
LIMIT @limit;

-- 2: 8 runs, one for each row above it
SELECT "a"."Position", COALESCE("a"."Name_En", "a"."Name_Fr", "a"."Name_Ar", "a"."Name_Zgh"), "i"."Id", "i"."Slug", "a"."IsRoleOnly"
FROM "AgreementParties" AS "a"
LEFT JOIN "Institutions" AS "i" ON "a"."InstitutionId" = "i"."Id"
WHERE "a"."AgreementId" = @P0
ORDER BY "a"."Position", "a"."Id"
LIMIT 100;

-- 3: 8 runs, one for each row above it
SELECT "a"."Position", COALESCE("a"."Name_En", "a"."Name_Fr", "a"."Name_Ar", "a"."Name_Zgh"), "a"."Quantity", "a"."Unit"
FROM "AgreementObjects" AS "a"
WHERE "a"."AgreementId" = @P0
ORDER BY "a"."Position", "a"."Id"
LIMIT 100;

-- 4
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Agreements" AS "a"
) AS "counted";
