-- 1
SELECT "p"."Slug", "p"."Stock" > 0
FROM "Products" AS "p"
WHERE ("p"."Stock" > 0) = @P0 AND instr("p"."NameKeys_Ar", @P1) - 1 < 0 AND instr("p"."NameKeys_Fr", @P2) - 1 < 0 AND instr("p"."NameKeys_En", @P3) - 1 < 0 AND instr("p"."NameKeys_Zgh", @P4) - 1 < 0
ORDER BY "p"."Id"
LIMIT @limit;
