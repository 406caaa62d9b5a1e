-- 1
SELECT "l"."Slug", "l"."Kind", COALESCE("l"."Name_Fr", "l"."Name_En", "l"."Name_Ar", "l"."Name_Zgh"), "l"."CodeScheme", "l"."Code", "t"."Id", "t"."Slug", CASE
    WHEN "l"."Latitude" IS NOT NULL AND "l"."Longitude" IS NOT NULL THEN 1
END, "l"."Latitude", "l"."Longitude", "p"."Id", "p"."Slug", COALESCE("p"."Purpose_Fr", "p"."Purpose_En", "p"."Purpose_Ar", "p"."Purpose_Zgh")
FROM "LogisticsServices" AS "l"
LEFT JOIN "Towns" AS "t" ON "l"."TownId" = "t"."Id"
LEFT JOIN "PlanAxes" AS "p" ON "l"."AxisId" = "p"."Id"
WHERE "l"."Kind" <> @P0
ORDER BY "l"."Id"
LIMIT @limit;

-- 2
SELECT "l"."Slug", COALESCE("l"."Name_Ar", "l"."Name_Fr", "l"."Name_En", "l"."Name_Zgh"), "l"."Id"
FROM "LogisticsServices" AS "l"
WHERE "l"."Slug" = @P0;

-- 3
SELECT "f"."Number", "f"."Id"
FROM "LogisticsServiceFoundingFacts" AS "l"
INNER JOIN "FoundingFacts" AS "f" ON "l"."FoundingFactId" = "f"."Id"
WHERE "l"."LogisticsServiceId" = @P0
ORDER BY "l"."FoundingFactId"
LIMIT 100;

-- 4
SELECT "r0"."Slug"
FROM "ReadingFoundingFacts" AS "r"
INNER JOIN "Readings" AS "r0" ON "r"."ReadingId" = "r0"."Id"
WHERE "r"."FoundingFactId" = @P0
ORDER BY "r"."ReadingId"
LIMIT 100;
