-- 1
SELECT "l"."Number", "l"."AwardedOn" <= @P1_ AND ("l"."ValidUntil" IS NULL OR "l"."ValidUntil" >= @P1_4) AND ("l"."Status" = 'Valid' OR CASE
    WHEN "l"."StatusSince" > @P1_4 THEN 1
    ELSE 0
END), "l0"."Slug"
FROM "LabelAwards" AS "l"
INNER JOIN "Labels" AS "l0" ON "l"."LabelId" = "l0"."Id"
WHERE "l"."AwardedOn" <= @P0_ AND ("l"."ValidUntil" IS NULL OR "l"."ValidUntil" >= @P0_1) AND ("l"."Status" = 'Valid' OR "l"."StatusSince" > @P0_1)
ORDER BY "l"."Id"
LIMIT @limit;

-- 2
SELECT "l"."Number", "l"."AwardedOn", "l"."ValidUntil", "l"."AwardedOn" <= @P1_ AND ("l"."ValidUntil" IS NULL OR "l"."ValidUntil" >= @P1_2) AND ("l"."Status" = 'Valid' OR CASE
    WHEN "l"."StatusSince" > @P1_2 THEN 1
    ELSE 0
END), "l"."AwardedOn" <= @P2_ AND ("l"."ValidUntil" IS NULL OR "l"."ValidUntil" >= @P2_5) AND ("l"."Status" = 'Valid' OR CASE
    WHEN "l"."StatusSince" > @P2_5 THEN 1
    ELSE 0
END)
FROM "LabelAwards" AS "l"
WHERE "l"."Number" = @P0_;

-- 3
SELECT "l"."Number", "l"."Status", "l"."StatusSince", "l"."AwardedOn" <= @P1_ AND ("l"."ValidUntil" IS NULL OR "l"."ValidUntil" >= @P1_2) AND ("l"."Status" = 'Valid' OR CASE
    WHEN "l"."StatusSince" > @P1_2 THEN 1
    ELSE 0
END)
FROM "LabelAwards" AS "l"
WHERE "l"."Status" <> @P0_
ORDER BY "l"."Id"
LIMIT @limit;
