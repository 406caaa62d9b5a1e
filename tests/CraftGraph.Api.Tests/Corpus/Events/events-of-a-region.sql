-- 1
SELECT "e"."Slug", "e"."StartsOn", "e"."Id"
FROM "Events" AS "e"
LEFT JOIN "Regions" AS "r" ON "e"."RegionId" = "r"."Id"
WHERE "r"."Slug" = @P0 AND "e"."StartsOn" >= @P1
ORDER BY "e"."StartsOn" DESC, "e"."Id" DESC
LIMIT @limit;

-- 2
SELECT "e"."Slug", COALESCE("e"."Name_En", "e"."Name_Fr", "e"."Name_Ar", "e"."Name_Zgh")
FROM "EventSessions" AS "e"
WHERE "e"."EventId" = @P0 AND "e"."Kind" = @P1
ORDER BY "e"."NameKeys_En", "e"."Id"
LIMIT 100;

-- 3
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Events" AS "e"
LEFT JOIN "Regions" AS "r" ON "e"."RegionId" = "r"."Id"
WHERE "r"."Slug" = @P0 AND "e"."StartsOn" >= @P1
) AS "counted";
