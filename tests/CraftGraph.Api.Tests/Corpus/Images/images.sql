-- 1
SELECT "p"."Slug", "p"."Id"
FROM "Products" AS "p"
ORDER BY "p"."Id"
LIMIT @limit;

-- 2: 2 runs, one for each row above it
SELECT "i"."Slug", "i"."ContentVersion", "i"."MediaType", "i"."Width", "i"."Height", COALESCE("i"."Alternative_En", "i"."Alternative_Fr", "i"."Alternative_Ar", "i"."Alternative_Zgh"), "i"."Credit", "i"."Licence", "i"."IsDrawing", "i"."ByteSize"
FROM "ProductImages" AS "p"
INNER JOIN "Images" AS "i" ON "p"."ImageId" = "i"."Id"
WHERE "p"."ProductId" = @P0
ORDER BY "p"."ImageId"
LIMIT 20;

-- 3
SELECT "p"."Id"
FROM "PointsOfSale" AS "p"
WHERE "p"."Slug" = @P0;

-- 4
SELECT "i"."Slug", "i"."ContentVersion", "i"."MediaType"
FROM "PointOfSaleImages" AS "p"
INNER JOIN "Images" AS "i" ON "p"."ImageId" = "i"."Id"
WHERE "p"."PointOfSaleId" = @P0
ORDER BY "p"."ImageId"
LIMIT 20;

-- 5
SELECT "c"."Id"
FROM "Circuits" AS "c"
WHERE "c"."Slug" = @P0;

-- 6
SELECT "i"."Slug", "i"."ContentVersion", "i"."MediaType"
FROM "CircuitImages" AS "c"
INNER JOIN "Images" AS "i" ON "c"."ImageId" = "i"."Id"
WHERE "c"."CircuitId" = @P0
ORDER BY "c"."ImageId"
LIMIT 20;

-- 7
SELECT "i"."Slug", "i"."ContentVersion", "i"."MediaType", "i"."Width", "i"."Height", COALESCE("i"."Alternative_En", "i"."Alternative_Fr", "i"."Alternative_Ar", "i"."Alternative_Zgh"), "i"."Credit", "i"."Licence", "i"."IsDrawing", "i"."ByteSize"
FROM "Images" AS "i"
ORDER BY "i"."Id"
LIMIT @limit;

-- 8
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Images" AS "i"
) AS "counted";

-- 9
SELECT "i"."Slug", COALESCE("i"."Alternative_En", "i"."Alternative_Fr", "i"."Alternative_Ar", "i"."Alternative_Zgh"), CASE
    WHEN "i"."Alternative_En" IS NOT NULL THEN 'EN'
    WHEN "i"."Alternative_Fr" IS NOT NULL THEN 'FR'
    WHEN "i"."Alternative_Ar" IS NOT NULL THEN 'AR'
    ELSE 'ZGH'
END
FROM "Images" AS "i"
WHERE "i"."Slug" = @P0;
