namespace CraftGraph.Bench.Ceiling;

/// <summary>Parts of statements that both databases have.</summary>
internal static class CatalogueSql
{
    /// <summary>What <see cref="ProductPageJson"/> writes, from column 0 on.</summary>
    public static string ProductPage { get; } =
        $"""
        p."Slug", p."Sku", {Name("p")},
        CASE WHEN p."Name_En" IS NOT NULL THEN 'EN' WHEN p."Name_Fr" IS NOT NULL THEN 'FR' WHEN p."Name_Ar" IS NOT NULL THEN 'AR' ELSE 'ZGH' END,
        COALESCE(p."Description_En", p."Description_Fr", p."Description_Ar", p."Description_Zgh"), p."PriceMinor", p."Currency", p."Unit", p."Stock", p."MinimumOrder",
        p."LeadTimeDays", p."IsExportable", h."Code", m."Kind", m."Slug", {Name("m")}, r."Slug", {Name("r")}, t."Slug", {Name("t")}, p."CreatedAt"
        """;

    /// <summary>What <see cref="ListingJson"/> writes of an article, from column 0 on.</summary>
    public static string Listed { get; } =
        $"""p."Slug", {Name("p")}, p."PriceMinor", p."Currency", m."Kind", m."Slug", {Name("m")}, r."Slug", {Name("r")}""";

    /// <summary>The condition that an award <c>a</c> holds on a day.</summary>
    /// <param name="day">The day's parameter.</param>
    public static string IsValidOn(string day) =>
        $"""
        (SELECT e."Kind" NOT IN ('Withdrawn', 'Suspended') AND (e."ValidUntil" IS NULL OR e."ValidUntil" >= {day}) FROM "LabelAwardEvents" AS e
            WHERE e."AwardId" = a."Id" AND e."EffectiveOn" <= {day} ORDER BY e."EffectiveOn" DESC LIMIT 1)
        """;

    /// <summary>Metres between a point of sale <c>p</c> and a place, by the parameters of <see cref="NearCircle"/>.</summary>
    public static string Distance(string latitude, string longitude, string cosine, string least) =>
        $"""
        12742017.6 * asin({least}(1.0, sqrt(pow(sin((p."Latitude" - {latitude}) * 0.0087266462599716477), 2.0)
            + ({cosine} * cos(p."Latitude" * 0.017453292519943295)) * pow(sin((p."Longitude" - {longitude}) * 0.0087266462599716477), 2.0))))
        """;

    /// <summary>A name as those who ask for English read it.</summary>
    /// <param name="table">The table's alias.</param>
    public static string Name(string table) =>
        $"""COALESCE({table}."Name_En", {table}."Name_Fr", {table}."Name_Ar", {table}."Name_Zgh")""";
}
