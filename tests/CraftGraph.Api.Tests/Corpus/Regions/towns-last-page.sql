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
SELECT "s"."Slug", "s"."TitleAndAddress"
FROM "TownSources" AS "t"
INNER JOIN "Sources" AS "s" ON "t"."SourceId" = "s"."Id"
WHERE "t"."TownId" = @P0
ORDER BY "t"."SourceId"
LIMIT 100;
