-- 1
SELECT "t"."Slug", "p"."Slug", "r"."Slug"
FROM "Towns" AS "t"
INNER JOIN "Provinces" AS "p" ON "t"."ProvinceId" = "p"."Id"
INNER JOIN "Regions" AS "r" ON "p"."RegionId" = "r"."Id"
ORDER BY "t"."Slug" DESC, "t"."Id" DESC
LIMIT @limit;

-- 2
SELECT "t"."Slug", "t"."Latitude", "t"."Longitude", "t"."Id"
FROM "Towns" AS "t"
WHERE "t"."Slug" = @P0;

-- 3
SELECT "s0"."Slug", "s0"."TitleAndAddress"
FROM "Towns" AS "t"
INNER JOIN (
    SELECT "s"."Id", "s"."Slug", "s"."TitleAndAddress", "t0"."TownId"
    FROM "TownSources" AS "t0"
    INNER JOIN "Sources" AS "s" ON "t0"."SourceId" = "s"."Id"
) AS "s0" ON "t"."Id" = "s0"."TownId"
WHERE "t"."Id" = @P0
ORDER BY "s0"."Id"
LIMIT @limit;
