-- 1
SELECT "p"."Kind", "p"."Slug", COALESCE("p"."Name_En", "p"."Name_Fr", "p"."Name_Ar", "p"."Name_Zgh"), CASE
    WHEN "p"."Latitude" IS NOT NULL THEN 1
END, "p"."Latitude", "p"."Longitude", "p"."CreatedAt", "p"."UpdatedAt", "p"."Members", "p"."MasterSince", "p"."Employees", "p"."LegalForm"
FROM "Producers" AS "p"
ORDER BY "p"."NameKeys_En", "p"."Id"
LIMIT @limit;

-- 2
SELECT "p"."Slug", "p"."MasterSince"
FROM "Producers" AS "p"
WHERE "p"."Kind" = 'Artisan'
ORDER BY "p"."Id"
LIMIT @limit;

-- 3
SELECT "p"."Slug", "p"."Employees"
FROM "Producers" AS "p"
WHERE "p"."Kind" = 'ProductionUnit'
ORDER BY "p"."Id"
LIMIT @limit;

-- 4
SELECT "p"."Slug", "p"."LegalForm"
FROM "Producers" AS "p"
WHERE "p"."Kind" = 'Enterprise'
ORDER BY "p"."NameKeys_En" DESC, "p"."Id" DESC
LIMIT @limit;
