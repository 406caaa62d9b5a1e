-- 1
SELECT *
FROM (
SELECT "p"."Kind", COALESCE("p"."Name_En", "p"."Name_Fr", "p"."Name_Ar", "p"."Name_Zgh"), CASE
    WHEN "p"."Name_En" IS NOT NULL THEN 'EN'
    WHEN "p"."Name_Fr" IS NOT NULL THEN 'FR'
    WHEN "p"."Name_Ar" IS NOT NULL THEN 'AR'
    ELSE 'ZGH'
END, "p"."Latitude", "p"."Longitude", "p"."TargetId", "p"."MapNumber", "p"."Id"
FROM "Places" AS "p"
WHERE "p"."Kind" IN (
    SELECT "p0"."value"
    FROM json_each(@P18) AS "p0"
) AND "p"."MapNumber" >= @P19 AND "p"."MapNumber" <= @P20 AND "p"."Latitude" >= @P0 AND "p"."Latitude" <= @P1 AND (("p"."Longitude" >= @P2 AND "p"."Longitude" <= @P3) OR ("p"."Longitude" >= @P4 AND "p"."Longitude" <= @P5))
ORDER BY "p"."MapNumber", "p"."Id"
LIMIT @limit
)
UNION ALL
SELECT *
FROM (
SELECT "p"."Kind", COALESCE("p"."Name_En", "p"."Name_Fr", "p"."Name_Ar", "p"."Name_Zgh"), CASE
    WHEN "p"."Name_En" IS NOT NULL THEN 'EN'
    WHEN "p"."Name_Fr" IS NOT NULL THEN 'FR'
    WHEN "p"."Name_Ar" IS NOT NULL THEN 'AR'
    ELSE 'ZGH'
END, "p"."Latitude", "p"."Longitude", "p"."TargetId", "p"."MapNumber", "p"."Id"
FROM "Places" AS "p"
WHERE "p"."Kind" IN (
    SELECT "p0"."value"
    FROM json_each(@P18) AS "p0"
) AND "p"."MapNumber" >= @P21 AND "p"."MapNumber" <= @P22 AND "p"."Latitude" >= @P0 AND "p"."Latitude" <= @P1 AND (("p"."Longitude" >= @P2 AND "p"."Longitude" <= @P3) OR ("p"."Longitude" >= @P4 AND "p"."Longitude" <= @P5))
ORDER BY "p"."MapNumber", "p"."Id"
LIMIT @limit
)
UNION ALL
SELECT *
FROM (
SELECT "p"."Kind", COALESCE("p"."Name_En", "p"."Name_Fr", "p"."Name_Ar", "p"."Name_Zgh"), CASE
    WHEN "p"."Name_En" IS NOT NULL THEN 'EN'
    WHEN "p"."Name_Fr" IS NOT NULL THEN 'FR'
    WHEN "p"."Name_Ar" IS NOT NULL THEN 'AR'
    ELSE 'ZGH'
END, "p"."Latitude", "p"."Longitude", "p"."TargetId", "p"."MapNumber", "p"."Id"
FROM "Places" AS "p"
WHERE "p"."Kind" IN (
    SELECT "p0"."value"
    FROM json_each(@P18) AS "p0"
) AND "p"."MapNumber" >= @P23 AND "p"."MapNumber" <= @P24 AND "p"."Latitude" >= @P0 AND "p"."Latitude" <= @P1 AND (("p"."Longitude" >= @P2 AND "p"."Longitude" <= @P3) OR ("p"."Longitude" >= @P4 AND "p"."Longitude" <= @P5))
ORDER BY "p"."MapNumber", "p"."Id"
LIMIT @limit
)
UNION ALL
SELECT *
FROM (
SELECT "p"."Kind", COALESCE("p"."Name_En", "p"."Name_Fr", "p"."Name_Ar", "p"."Name_Zgh"), CASE
    WHEN "p"."Name_En" IS NOT NULL THEN 'EN'
    WHEN "p"."Name_Fr" IS NOT NULL THEN 'FR'
    WHEN "p"."Name_Ar" IS NOT NULL THEN 'AR'
    ELSE 'ZGH'
END, "p"."Latitude", "p"."Longitude", "p"."TargetId", "p"."MapNumber", "p"."Id"
FROM "Places" AS "p"
WHERE "p"."Kind" IN (
    SELECT "p0"."value"
    FROM json_each(@P18) AS "p0"
) AND "p"."MapNumber" >= @P25 AND "p"."MapNumber" <= @P26 AND "p"."Latitude" >= @P0 AND "p"."Latitude" <= @P1 AND (("p"."Longitude" >= @P2 AND "p"."Longitude" <= @P3) OR ("p"."Longitude" >= @P4 AND "p"."Longitude" <= @P5))
ORDER BY "p"."MapNumber", "p"."Id"
LIMIT @limit
)
UNION ALL
SELECT *
FROM (
SELECT "p"."Kind", COALESCE("p"."Name_En", "p"."Name_Fr", "p"."Name_Ar", "p"."Name_Zgh"), CASE
    WHEN "p"."Name_En" IS NOT NULL THEN 'EN'
    WHEN "p"."Name_Fr" IS NOT NULL THEN 'FR'
    WHEN "p"."Name_Ar" IS NOT NULL THEN 'AR'
    ELSE 'ZGH'
END, "p"."Latitude", "p"."Longitude", "p"."TargetId", "p"."MapNumber", "p"."Id"
FROM "Places" AS "p"
WHERE "p"."Kind" IN (
    SELECT "p0"."value"
    FROM json_each(@P18) AS "p0"
) AND "p"."MapNumber" >= @P27 AND "p"."MapNumber" <= @P28 AND "p"."Latitude" >= @P0 AND "p"."Latitude" <= @P1 AND (("p"."Longitude" >= @P2 AND "p"."Longitude" <= @P3) OR ("p"."Longitude" >= @P4 AND "p"."Longitude" <= @P5))
ORDER BY "p"."MapNumber", "p"."Id"
LIMIT @limit
)
UNION ALL
SELECT *
FROM (
SELECT "p"."Kind", COALESCE("p"."Name_En", "p"."Name_Fr", "p"."Name_Ar", "p"."Name_Zgh"), CASE
    WHEN "p"."Name_En" IS NOT NULL THEN 'EN'
    WHEN "p"."Name_Fr" IS NOT NULL THEN 'FR'
    WHEN "p"."Name_Ar" IS NOT NULL THEN 'AR'
    ELSE 'ZGH'
END, "p"."Latitude", "p"."Longitude", "p"."TargetId", "p"."MapNumber", "p"."Id"
FROM "Places" AS "p"
WHERE "p"."Kind" IN (
    SELECT "p0"."value"
    FROM json_each(@P18) AS "p0"
) AND "p"."MapNumber" >= @P29 AND "p"."MapNumber" <= @P30 AND "p"."Latitude" >= @P0 AND "p"."Latitude" <= @P1 AND (("p"."Longitude" >= @P2 AND "p"."Longitude" <= @P3) OR ("p"."Longitude" >= @P4 AND "p"."Longitude" <= @P5))
ORDER BY "p"."MapNumber", "p"."Id"
LIMIT @limit
)
LIMIT @limit;

-- 2: 6 runs, one for each row above it
SELECT "p"."Kind", "p"."Slug", "p"."Id"
FROM "Producers" AS "p"
WHERE "p"."Id" = @P0;

-- 3: 6 runs, one for each row above it
SELECT "t"."Slug"
FROM "ProducerTrades" AS "p"
INNER JOIN "Trades" AS "t" ON "p"."TradeId" = "t"."Id"
WHERE "p"."ProducerId" = @P0
ORDER BY "p"."TradeId"
LIMIT 100;

-- 4: 4 runs, one for each row above it
SELECT "p"."Kind", "p"."Slug", "p"."Id"
FROM "Producers" AS "p"
WHERE "p"."Id" = @P0;

-- 5: 4 runs, one for each row above it
SELECT "t"."Slug"
FROM "ProducerTrades" AS "p"
INNER JOIN "Trades" AS "t" ON "p"."TradeId" = "t"."Id"
WHERE "p"."ProducerId" = @P0
ORDER BY "p"."TradeId"
LIMIT 100;

-- 6
SELECT COUNT(*)
FROM (
SELECT 1
FROM "Places" AS "p"
WHERE "p"."Kind" IN (
    SELECT "p0"."value"
    FROM json_each(@P18) AS "p0"
) AND (("p"."MapNumber" >= @P6 AND "p"."MapNumber" <= @P7) OR ("p"."MapNumber" >= @P8 AND "p"."MapNumber" <= @P9) OR ("p"."MapNumber" >= @P10 AND "p"."MapNumber" <= @P11) OR ("p"."MapNumber" >= @P12 AND "p"."MapNumber" <= @P13) OR ("p"."MapNumber" >= @P14 AND "p"."MapNumber" <= @P15) OR ("p"."MapNumber" >= @P16 AND "p"."MapNumber" <= @P17)) AND "p"."Latitude" >= @P0 AND "p"."Latitude" <= @P1 AND (("p"."Longitude" >= @P2 AND "p"."Longitude" <= @P3) OR ("p"."Longitude" >= @P4 AND "p"."Longitude" <= @P5))
) AS "counted";
