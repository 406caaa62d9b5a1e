-- 1
SELECT COALESCE("m"."Name_En", "m"."Name_Fr", "m"."Name_Ar", "m"."Name_Zgh"), "k"."ValueInThousandths", "k"."Unit", "k"."Year", "k"."IsApproximate", "k"."SeedFact"
FROM "KeyFigures" AS "k"
LEFT JOIN "Regions" AS "r" ON "k"."RegionId" = "r"."Id"
INNER JOIN "Measures" AS "m" ON "k"."MeasureId" = "m"."Id"
WHERE "r"."Slug" = @P0 AND "k"."Unit" = @P1
ORDER BY "k"."ValueInThousandths" DESC, "k"."Id" DESC
LIMIT @limit;
