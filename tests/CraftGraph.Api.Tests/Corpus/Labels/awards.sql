-- 1
SELECT "l"."Number", "l"."AwardedOn" <= @P1 AND ("l"."ValidUntil" IS NULL OR "l"."ValidUntil" >= @P1) AND ("l"."Status" = 'Valid' OR CASE
    WHEN "l"."StatusSince" > @P1 THEN 1
    ELSE 0
END), "l0"."Slug"
FROM "LabelAwards" AS "l"
INNER JOIN "Labels" AS "l0" ON "l"."LabelId" = "l0"."Id"
WHERE "l"."AwardedOn" <= @P0 AND ("l"."ValidUntil" IS NULL OR "l"."ValidUntil" >= @P0) AND ("l"."Status" = 'Valid' OR "l"."StatusSince" > @P0)
ORDER BY "l"."Id"
LIMIT @limit;

-- 2
SELECT "l"."Number", "l"."AwardedOn", "l"."ValidUntil", "l"."AwardedOn" <= @P1 AND ("l"."ValidUntil" IS NULL OR "l"."ValidUntil" >= @P1) AND ("l"."Status" = 'Valid' OR CASE
    WHEN "l"."StatusSince" > @P1 THEN 1
    ELSE 0
END), "l"."AwardedOn" <= @P2 AND ("l"."ValidUntil" IS NULL OR "l"."ValidUntil" >= @P2) AND ("l"."Status" = 'Valid' OR CASE
    WHEN "l"."StatusSince" > @P2 THEN 1
    ELSE 0
END)
FROM "LabelAwards" AS "l"
WHERE "l"."Number" = @P0;

-- 3
SELECT "l"."Number", "l"."Status", "l"."StatusSince", "l"."AwardedOn" <= @P1 AND ("l"."ValidUntil" IS NULL OR "l"."ValidUntil" >= @P1) AND ("l"."Status" = 'Valid' OR CASE
    WHEN "l"."StatusSince" > @P1 THEN 1
    ELSE 0
END)
FROM "LabelAwards" AS "l"
WHERE "l"."Status" <> @P0
ORDER BY "l"."Id"
LIMIT @limit;
