-- 1
SELECT "a"."Slug", COALESCE("a"."Name_Ar", "a"."Name_Fr", "a"."Name_En", "a"."Name_Zgh"), CASE
    WHEN "a"."Name_Ar" IS NOT NULL THEN 'AR'
    WHEN "a"."Name_Fr" IS NOT NULL THEN 'FR'
    WHEN "a"."Name_En" IS NOT NULL THEN 'EN'
    ELSE 'ZGH'
END, "p"."Id", COALESCE("p"."Name_Ar", "p"."Name_Fr", "p"."Name_En", "p"."Name_Zgh"), COALESCE("r"."Name_Ar", "r"."Name_Fr", "r"."Name_En", "r"."Name_Zgh"), COALESCE("r0"."Name_Ar", "r0"."Name_Fr", "r0"."Name_En", "r0"."Name_Zgh"), "a"."Id", "p0"."Id", COALESCE("p0"."Name_Ar", "p0"."Name_Fr", "p0"."Name_En", "p0"."Name_Zgh"), "p1"."DeclaredProjectCount"
FROM "Agreements" AS "a"
LEFT JOIN "Provinces" AS "p" ON "a"."ProvinceId" = "p"."Id"
LEFT JOIN "Regions" AS "r" ON "p"."RegionId" = "r"."Id"
LEFT JOIN "Regions" AS "r0" ON "p"."FormerRegionId" = "r0"."Id"
LEFT JOIN "PlanProjects" AS "p0" ON "a"."ProjectId" = "p0"."Id"
LEFT JOIN "Plans" AS "p1" ON "p0"."PlanId" = "p1"."Id"
WHERE "a"."Slug" = @P0;

-- 2
SELECT "a"."Slug", COALESCE("a"."Name_Ar", "a"."Name_Fr", "a"."Name_En", "a"."Name_Zgh"), "a"."Id"
FROM "AgreementParties" AS "a"
WHERE "a"."AgreementId" = @P0
ORDER BY "a"."Position", "a"."Id"
LIMIT 100;

-- 3: 2 runs, one for each row above it
SELECT "f"."Number"
FROM "AgreementPartyFoundingFacts" AS "a"
INNER JOIN "FoundingFacts" AS "f" ON "a"."FoundingFactId" = "f"."Id"
WHERE "a"."AgreementPartyId" = @P0
ORDER BY "a"."FoundingFactId"
LIMIT 100;

-- 4
SELECT "a"."Slug", COALESCE("a"."Name_Ar", "a"."Name_Fr", "a"."Name_En", "a"."Name_Zgh"), "a"."Quantity", "a"."Unit", "a"."Id"
FROM "AgreementObjects" AS "a"
WHERE "a"."AgreementId" = @P0
ORDER BY "a"."Position", "a"."Id"
LIMIT 100;

-- 5: 2 runs, one for each row above it
SELECT "f"."Number", "f"."Quotation"
FROM "AgreementObjectFoundingFacts" AS "a"
INNER JOIN "FoundingFacts" AS "f" ON "a"."FoundingFactId" = "f"."Id"
WHERE "a"."AgreementObjectId" = @P0
ORDER BY "a"."FoundingFactId"
LIMIT 100;
