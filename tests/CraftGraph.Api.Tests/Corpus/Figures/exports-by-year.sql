-- 1
WITH "items"("c0", "c1", "c2", "c3", "c4", "c5") AS (
SELECT "m"."Slug", "k"."Unit", "k"."Year", COALESCE("m"."Name_En", "m"."Name_Fr", "m"."Name_Ar", "m"."Name_Zgh"), CASE
    WHEN "k"."Unit" = @P0 THEN "k"."ValueInThousandths"
END, CASE
    WHEN "k"."Unit" = @P1 THEN "k"."ValueInThousandths"
END
FROM "KeyFigures" AS "k"
INNER JOIN "Measures" AS "m" ON "k"."MeasureId" = "m"."Id"
WHERE instr("m"."Slug", @P2) - 1 >= 0
)
SELECT "c0", "c1", "c2", "c3", COUNT(*), COUNT("c4"), MIN("c4"), MAX("c4"), CAST(SUM("c4") AS bigint), MAX(CASE WHEN "r0" = ("n0" + 1) / 2 THEN "c4" END), MAX(CASE WHEN "r0" = "n0" / 2 + 1 THEN "c4" END), COUNT("c5"), MIN("c5"), MAX("c5"), CAST(SUM("c5") AS bigint), NULL, NULL
FROM (SELECT "items".*, ROW_NUMBER() OVER (PARTITION BY "c0", "c1", "c2", "c3" ORDER BY "c4" NULLS LAST) AS "r0", COUNT("c4") OVER (PARTITION BY "c0", "c1", "c2", "c3") AS "n0" FROM "items") AS "ranked"
GROUP BY "c0", "c1", "c2", "c3"
LIMIT 1001;
