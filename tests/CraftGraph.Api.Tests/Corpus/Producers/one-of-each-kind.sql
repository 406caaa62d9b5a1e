-- 1
SELECT "p"."Kind", COALESCE("p"."Name_En", "p"."Name_Fr", "p"."Name_Ar", "p"."Name_Zgh"), COALESCE("p"."Description_En", "p"."Description_Fr", "p"."Description_Ar", "p"."Description_Zgh"), "r"."Slug", "r0"."Id", "r0"."Slug", "p0"."Id", "p0"."Slug", "t"."Id", "t"."Slug", CASE
    WHEN "p"."Latitude" IS NOT NULL THEN 1
END, "p"."Latitude", "p"."Longitude", "p"."Id", "p"."IsDemonstration", "p"."Verification"
FROM "Producers" AS "p"
LEFT JOIN "Regions" AS "r" ON "p"."RegionId" = "r"."Id"
LEFT JOIN "Regions" AS "r0" ON "p"."FormerRegionId" = "r0"."Id"
LEFT JOIN "Provinces" AS "p0" ON "p"."ProvinceId" = "p0"."Id"
LEFT JOIN "Towns" AS "t" ON "p"."TownId" = "t"."Id"
WHERE "p"."Slug" = @P0;

-- 2
SELECT "p"."Slug", COALESCE("p"."Name_En", "p"."Name_Fr", "p"."Name_Ar", "p"."Name_Zgh")
FROM "Producers" AS "p"
WHERE "p"."Kind" = 'Cooperative' AND "p"."Slug" = @P0;

-- 3
SELECT "p"."Slug"
FROM "Producers" AS "p"
WHERE "p"."Kind" = 'Cooperative' AND "p"."Slug" = @P0;

-- 4
SELECT "p"."Slug", "p"."MasterSince"
FROM "Producers" AS "p"
WHERE "p"."Kind" = 'Artisan' AND "p"."Slug" = @P0;

-- 5
SELECT "p"."Slug"
FROM "Producers" AS "p"
WHERE "p"."Kind" = 'ProductionUnit' AND "p"."Slug" = @P0;

-- 6
SELECT "p"."Slug"
FROM "Producers" AS "p"
WHERE "p"."Kind" = 'Enterprise' AND "p"."Slug" = @P0;
