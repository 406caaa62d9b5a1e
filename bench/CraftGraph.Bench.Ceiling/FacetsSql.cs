namespace CraftGraph.Bench.Ceiling;

/// <summary>The statements of <c>operations/facets.graphql</c>. Their parameters: <c>$1</c> text, <c>$2</c> region, <c>$3</c> trade, <c>$4</c> price.</summary>
/// <param name="indexOf">The database's function that finds a text in another one.</param>
internal sealed class FacetsSql(string indexOf)
{
    private const string Region = """p."RegionId" = (SELECT "Id" FROM "Regions" WHERE "Slug" = $2)""";
    private const string Trade = """p."TradeId" = (SELECT "Id" FROM "Trades" WHERE "Slug" = $3)""";
    private const string Price = """p."PriceMinor" < $4""";

    private static readonly long[] Steps = [10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000, 2_500_000];

    /// <summary>Where the parts of the range of prices end; the last one has no end.</summary>
    public static IReadOnlyList<long> Ends => Steps;

    /// <summary>How many articles there are.</summary>
    public string Count => $"""SELECT count(*) FROM "Products" p WHERE {Where(Region, Trade, Price)}""";

    /// <summary>The page: slug, name, price in two columns, kind, slug and name of the maker.</summary>
    public string Page =>
        $"""
        SELECT p."Slug", {CatalogueSql.Name("p")}, p."PriceMinor", p."Currency", m."Kind", m."Slug", {CatalogueSql.Name("m")}
        FROM "Products" p JOIN "Producers" m ON m."Id" = p."ProducerId" WHERE {Where(Region, Trade, Price)} ORDER BY p."PriceMinor", p."Id" LIMIT {ListingJson.PageSize}
        """;

    /// <summary>Facets with values, by key: the value's key, its name, the count, whether it is chosen.</summary>
    public IReadOnlyList<(string Key, string Sql)> Values =>
    [
        ("REGION", Entities("Regions", "RegionId", $"""FROM "Products" p WHERE {Where(Trade, Price)}""", "$2")),
        ("TRADE", Entities("Trades", "TradeId", $"""FROM "Products" p WHERE {Where(Region, Price)}""", "$3")),
        ("MATERIAL", Entities(
            "Materials", "MaterialId", $"""FROM "Products" p JOIN "ProductMaterials" x ON x."ProductId" = p."Id" WHERE {Where(Region, Trade, Price)}""", null)),
        ("PRODUCER_KIND",
            $"""
            SELECT upper(CASE m."Kind" WHEN 'ProductionUnit' THEN 'PRODUCTION_UNIT' ELSE m."Kind" END), NULL, count(*), 1 = 0
            FROM "Products" p JOIN "Producers" m ON m."Id" = p."ProducerId" WHERE {Where(Region, Trade, Price)} GROUP BY m."Kind" ORDER BY 3 DESC, m."Kind"
            """),
    ];

    /// <summary>The facet of prices: one row with the least, the greatest, and the count of each part of the range.</summary>
    public string Prices =>
        $"""
        SELECT min(p."PriceMinor"), max(p."PriceMinor"), {string.Join(", ", Enumerable.Range(0, Steps.Length + 1).Select(CountOfPart))}
        FROM "Products" p WHERE {Where(Region, Trade)}
        """;

    private static string CountOfPart(int part)
    {
        var from = part == 0 ? long.MinValue : Steps[part - 1];
        var end = part == Steps.Length ? long.MaxValue : Steps[part];
        return $"""count(*) FILTER (WHERE p."PriceMinor" >= {from} AND p."PriceMinor" < {end})""";
    }

    // Counts come first, so that names are read for what is found alone. What is chosen is there even when nothing is found.
    private static string Entities(string table, string column, string items, string? chosen)
    {
        var counted = $"""(SELECT "{column}" AS id, count(*) AS n {items} GROUP BY "{column}") c""";
        return chosen is null
            ? $"""SELECT e."Slug", {CatalogueSql.Name("e")}, c.n, 1 = 0 FROM {counted} JOIN "{table}" e ON e."Id" = c.id ORDER BY c.n DESC, e."Slug" """
            : $"""
              SELECT e."Slug", {CatalogueSql.Name("e")}, COALESCE(c.n, 0), e."Slug" = {chosen}
              FROM "{table}" e LEFT JOIN {counted} ON c.id = e."Id" WHERE c.n IS NOT NULL OR e."Slug" = {chosen} ORDER BY 3 DESC, e."Slug"
              """;
    }

    private string Where(params string[] others) => $"""p."IsExportable" = true AND {indexOf}(p."NameKeys_En", $1) > 0 AND {string.Join(" AND ", others)}""";
}
