-- 1
SELECT *
FROM (
SELECT CASE
    WHEN "s"."rowid" >= 0 THEN 0
    ELSE -1
END, "s"."rowid", "s"."Kind", COALESCE("s"."Name_Fr", "s"."Name_En", "s"."Name_Ar", "s"."Name_Zgh"), "s"."Name_Ar", "s"."Name_Fr", "s"."Name_En", "s"."Name_Zgh"
FROM "SearchIndex" AS "s"
WHERE "s"."SearchIndex" = @P1
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
WHERE "s"."SearchIndex" = @P2
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
WHERE "s"."SearchIndex" = @P3
ORDER BY "s"."rowid"
LIMIT @limit
)
LIMIT @limit;
