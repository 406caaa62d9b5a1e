-- 1
SELECT "p"."IsoCode", "p"."Id", "p"."Slug", "p"."SeatName", CASE
    WHEN "p"."Latitude" IS NOT NULL THEN 1
END, "p"."Latitude", "p"."Longitude", COALESCE("p"."Facts_En", "p"."Facts_Fr", "p"."Facts_Ar", "p"."Facts_Zgh"), CASE
    WHEN "p"."Facts_En" IS NOT NULL THEN 'EN'
    WHEN "p"."Facts_Fr" IS NOT NULL THEN 'FR'
    WHEN "p"."Facts_Ar" IS NOT NULL THEN 'AR'
    ELSE 'ZGH'
END, "r0"."Slug"
FROM "Provinces" AS "p"
INNER JOIN "Regions" AS "r" ON "p"."RegionId" = "r"."Id"
INNER JOIN "Regions" AS "r0" ON "p"."FormerRegionId" = "r0"."Id"
WHERE "p"."Kind" = @P0 AND "r"."Slug" IN (
    SELECT "p0"."value"
    FROM json_each(@P1) AS "p0"
)
ORDER BY "p"."IsoCode", "p"."Id"
LIMIT @limit;

-- 2
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Provinces" AS "p"
INNER JOIN "Regions" AS "r" ON "p"."RegionId" = "r"."Id"
WHERE "p"."Kind" = @P0 AND "r"."Slug" IN (
    SELECT "p0"."value"
    FROM json_each(@P1) AS "p0"
)
) AS "counted";

-- 3
SELECT COALESCE("p"."Name_En", "p"."Name_Fr", "p"."Name_Ar", "p"."Name_Zgh"), "p"."Kind", "r"."Slug", "r0"."Slug", "p"."Id", "p"."Verification"
FROM "Provinces" AS "p"
INNER JOIN "Regions" AS "r" ON "p"."RegionId" = "r"."Id"
INNER JOIN "Regions" AS "r0" ON "p"."FormerRegionId" = "r0"."Id"
WHERE "p"."Slug" = @P0;

-- 4
SELECT "t"."Slug", COALESCE("t"."Name_En", "t"."Name_Fr", "t"."Name_Ar", "t"."Name_Zgh")
FROM "Towns" AS "t"
WHERE "t"."ProvinceId" = @P0
ORDER BY "t"."Id"
LIMIT @limit;
