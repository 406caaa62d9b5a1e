-- 1
SELECT "t"."Slug", COALESCE("t"."Name_En", "t"."Name_Fr", "t"."Name_Ar", "t"."Name_Zgh"), "t"."Id"
FROM "TradeCategories" AS "t"
ORDER BY "t"."Id"
LIMIT @limit;

-- 2: 11 runs, one for each row above it
SELECT "t"."Slug"
FROM "Trades" AS "t"
WHERE "t"."CategoryId" = @P0
ORDER BY "t"."Id"
LIMIT @limit;

-- 3: 11 runs, one for each row above it
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Trades" AS "t"
WHERE "t"."CategoryId" = @P0
) AS "counted";

-- 4
SELECT COALESCE("t"."Name_En", "t"."Name_Fr", "t"."Name_Ar", "t"."Name_Zgh"), "t"."Verification"
FROM "TradeCategories" AS "t"
WHERE "t"."Slug" = @P0;

-- 5
SELECT "m"."Slug"
FROM "Materials" AS "m"
ORDER BY "m"."NameKeys_En", "m"."Id"
LIMIT @limit;

-- 6
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Materials" AS "m"
) AS "counted";

-- 7
SELECT "t"."Slug", COALESCE("t"."Name_En", "t"."Name_Fr", "t"."Name_Ar", "t"."Name_Zgh")
FROM "Techniques" AS "t"
WHERE instr("t"."NameKeys_Ar", @P0) - 1 >= 0 OR instr("t"."NameKeys_Fr", @P1) - 1 >= 0 OR instr("t"."NameKeys_En", @P2) - 1 >= 0 OR instr("t"."NameKeys_Zgh", @P3) - 1 >= 0
ORDER BY "t"."Id"
LIMIT @limit;
