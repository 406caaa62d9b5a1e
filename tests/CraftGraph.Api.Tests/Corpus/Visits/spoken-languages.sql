-- 1
SELECT "s"."Slug", "s"."Tag", COALESCE("s"."Name_En", "s"."Name_Fr", "s"."Name_Ar", "s"."Name_Zgh"), "s"."Verification"
FROM "SpokenLanguages" AS "s"
WHERE length("s"."Tag") - @P1 >= 0 AND substr("s"."Tag", (length("s"."Tag") - @P1) + 1) = @P0
ORDER BY "s"."Id"
LIMIT @limit;
