-- 1
SELECT "f"."Slug", COALESCE("i"."Name_En", "i"."Name_Fr", "i"."Name_Ar", "i"."Name_Zgh"), "f"."Exhibitors", "f"."SurfaceSquareMeters", "f0"."Slug", COALESCE("f0"."Name_En", "f0"."Name_Fr", "f0"."Name_Ar", "f0"."Name_Zgh"), "f0"."Kind", "f0"."StartsOn", "f0"."Venue"
FROM "FairParticipations" AS "f"
INNER JOIN "Institutions" AS "i" ON "f"."ParticipantId" = "i"."Id"
INNER JOIN "Fairs" AS "f0" ON "f"."FairId" = "f0"."Id"
ORDER BY "f"."Exhibitors" DESC, "f"."Id" DESC
LIMIT @limit;

-- 2
SELECT "f"."Slug", "f"."Exhibitors", "f"."Verification"
FROM "FairParticipations" AS "f"
WHERE "f"."Slug" = @P0;

-- 3
SELECT "f"."Slug", COALESCE("f"."Name_En", "f"."Name_Fr", "f"."Name_Ar", "f"."Name_Zgh"), "f"."Id"
FROM "Fairs" AS "f"
WHERE "f"."Slug" = @P0;

-- 4
SELECT "f"."Slug", "i"."Slug"
FROM "FairParticipations" AS "f"
INNER JOIN "Institutions" AS "i" ON "f"."ParticipantId" = "i"."Id"
WHERE "f"."FairId" = @P0
ORDER BY "f"."Id"
LIMIT 100;
