-- 1
SELECT *
FROM (
SELECT CASE
    WHEN "s"."rowid" >= 0 THEN 0
    ELSE -1
END, "s"."rowid", "s"."Kind", COALESCE("s"."Name_Fr", "s"."Name_En", "s"."Name_Ar", "s"."Name_Zgh"), "s"."Name_Ar", "s"."Name_Fr", "s"."Name_En", "s"."Name_Zgh"
FROM "SearchIndex" AS "s"
WHERE "s"."SearchIndex" = @P1 AND "s"."rowid" > -9223372036854775808 AND "s"."rowid" < 9223372036854775807
ORDER BY "s"."rowid"
LIMIT @limit
)
UNION ALL
SELECT *
FROM (
SELECT CASE
    WHEN "s"."rowid" >= 0 THEN 1
    ELSE -1
END, "s"."rowid", "s"."Kind", COALESCE("s"."Name_Fr", "s"."Name_En", "s"."Name_Ar", "s"."Name_Zgh"), "s"."Name_Ar", "s"."Name_Fr", "s"."Name_En", "s"."Name_Zgh"
FROM "SearchIndex" AS "s"
WHERE "s"."SearchIndex" = @P2 AND "s"."rowid" > -9223372036854775808 AND "s"."rowid" < 9223372036854775807
ORDER BY "s"."rowid"
LIMIT @limit
)
UNION ALL
SELECT *
FROM (
SELECT CASE
    WHEN "s"."rowid" >= 0 THEN 2
    ELSE -1
END, "s"."rowid", "s"."Kind", COALESCE("s"."Name_Fr", "s"."Name_En", "s"."Name_Ar", "s"."Name_Zgh"), "s"."Name_Ar", "s"."Name_Fr", "s"."Name_En", "s"."Name_Zgh"
FROM "SearchIndex" AS "s"
WHERE "s"."SearchIndex" = @P3 AND "s"."rowid" > -9223372036854775808 AND "s"."rowid" < 9223372036854775807
ORDER BY "s"."rowid"
LIMIT @limit
)
UNION ALL
SELECT *
FROM (
SELECT CASE
    WHEN "s"."rowid" >= 0 THEN 3
    ELSE -1
END, "s"."rowid", "s"."Kind", COALESCE("s"."Name_Fr", "s"."Name_En", "s"."Name_Ar", "s"."Name_Zgh"), "s"."Name_Ar", "s"."Name_Fr", "s"."Name_En", "s"."Name_Zgh"
FROM "SearchIndex" AS "s"
WHERE "s"."SearchIndex" = @P4 AND "s"."rowid" > -9223372036854775808 AND "s"."rowid" < 9223372036854775807
ORDER BY "s"."rowid"
LIMIT @limit
)
LIMIT @limit;
