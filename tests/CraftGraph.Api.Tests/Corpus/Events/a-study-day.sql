-- 1
SELECT "e"."Slug", COALESCE("e"."Name_Fr", "e"."Name_En", "e"."Name_Ar", "e"."Name_Zgh"), "e"."Kind", "e"."StartsOn", "e"."EndsOn", COALESCE("e"."Venue_Fr", "e"."Venue_En", "e"."Venue_Ar", "e"."Venue_Zgh"), COALESCE("e"."Motto_Fr", "e"."Motto_En", "e"."Motto_Ar", "e"."Motto_Zgh"), "i"."Id", COALESCE("i"."Name_Fr", "i"."Name_En", "i"."Name_Ar", "i"."Name_Zgh"), "t"."Id", "t"."Slug", "r"."Id", "r"."Slug", "e"."Id"
FROM "Events" AS "e"
LEFT JOIN "Institutions" AS "i" ON "e"."OrganiserId" = "i"."Id"
LEFT JOIN "Towns" AS "t" ON "e"."TownId" = "t"."Id"
LEFT JOIN "Regions" AS "r" ON "e"."RegionId" = "r"."Id"
WHERE "e"."Slug" = @P0;

-- 2
SELECT "e"."Position", COALESCE("e"."Name_Fr", "e"."Name_En", "e"."Name_Ar", "e"."Name_Zgh")
FROM "EventAttendees" AS "e"
WHERE "e"."EventId" = @P0
ORDER BY "e"."Position", "e"."Id"
LIMIT 100;

-- 3
SELECT "e"."Position", "e"."Kind", COALESCE("e"."Name_Fr", "e"."Name_En", "e"."Name_Ar", "e"."Name_Zgh")
FROM "EventStatements" AS "e"
WHERE "e"."EventId" = @P0
ORDER BY "e"."Position", "e"."Id"
LIMIT 100;

-- 4
SELECT "e"."Position", "e"."PartOfDay", "e"."Kind", COALESCE("e"."Name_Fr", "e"."Name_En", "e"."Name_Ar", "e"."Name_Zgh"), COALESCE("e"."LedBy_Fr", "e"."LedBy_En", "e"."LedBy_Ar", "e"."LedBy_Zgh"), "e"."VerificationNote"
FROM "EventSessions" AS "e"
WHERE "e"."EventId" = @P0
ORDER BY "e"."Position", "e"."Id"
LIMIT 100;

-- 5
SELECT "p"."Position", COALESCE("p"."Name_Fr", "p"."Name_En", "p"."Name_Ar", "p"."Name_Zgh"), COALESCE("p"."Purpose_Fr", "p"."Purpose_En", "p"."Purpose_Ar", "p"."Purpose_Zgh"), "p"."Id"
FROM "PlanAxes" AS "p"
WHERE "p"."EventId" = @P0
ORDER BY "p"."Position", "p"."Id"
LIMIT 100;

-- 6: 4 runs, one for each row above it
SELECT COALESCE("l"."Name_Fr", "l"."Name_En", "l"."Name_Ar", "l"."Name_Zgh")
FROM "LogisticsServices" AS "l"
WHERE "l"."AxisId" = @P0
ORDER BY "l"."Id"
LIMIT @limit;

-- 7: 4 runs, one for each row above it
SELECT "p"."Slug"
FROM "ProductionSites" AS "p"
WHERE "p"."AxisId" = @P0
ORDER BY "p"."Id"
LIMIT @limit;

-- 8
SELECT "a"."Slug"
FROM "Agreements" AS "a"
WHERE "a"."EventId" = @P0
ORDER BY "a"."Id"
LIMIT @limit;
