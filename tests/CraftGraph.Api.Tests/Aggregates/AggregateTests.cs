using System.Text.Json;
using CraftGraph.Api.Tests.Corpus;

namespace CraftGraph.Api.Tests.Aggregates;

/// <summary>Aggregates are what a walk over all pages comes to, on both databases.</summary>
public sealed class AggregateTests(CorpusDatabase database)
{
    public static TheoryData<bool> Databases => [false, true];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Products_by_region_and_trade_come_to_what_their_pages_do(bool isPostgres)
    {
        const string Where = "where: { isExportable: { eq: true }, price: { amountMinor: { lt: 90000 } } }";
        using var client = Open(isPostgres);
        var products = await WalkAsync(client, "products", Where, "region { slug } trade { slug } price { amountMinor } stock weightGrams");

        var groups = await AggregateAsync(
            client, "products", Where, "REGION, TRADE", "price { count min max sum median } stock { sum median } weightGrams { count median }");

        var expected = products
            .GroupBy(product => string.Join('/', product.GetProperty("region").GetProperty("slug").GetString(), product.GetProperty("trade").GetProperty("slug").GetString()))
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
        Assert.True(expected.Count > 20, "There are few groups.");
        Assert.Contains(expected, group => group.Count() % 2 == 0);
        Assert.Equal(expected.Select(group => (group.Key, group.Count())), groups.Select(group => (Key(group), group.GetProperty("count").GetInt32())));
        foreach (var (one, group) in expected.Zip(groups))
        {
            AssertNumber([.. one.Select(product => product.GetProperty("price").GetProperty("amountMinor").GetInt64())], group.GetProperty("price"));
            AssertNumber([.. one.Select(product => product.GetProperty("stock").GetInt64())], group.GetProperty("stock"));
            AssertNumber(
                [.. one.Select(product => product.GetProperty("weightGrams")).Where(weight => weight.ValueKind is JsonValueKind.Number).Select(weight => weight.GetInt64())],
                group.GetProperty("weightGrams"));
        }
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Without_a_key_all_items_are_one_group(bool isPostgres)
    {
        using var client = Open(isPostgres);
        var products = await WalkAsync(client, "products", "where: { stock: { gt: 30 } }", "leadTimeDays");

        var all = Assert.Single(await AggregateAsync(client, "products", "where: { stock: { gt: 30 } }", null, "leadTimeDays { count min max sum median } euro: price(currency: \"EUR\") { count sum median }"));

        Assert.Empty(all.GetProperty("keys").EnumerateArray());
        Assert.Equal(products.Count, all.GetProperty("count").GetInt32());
        AssertNumber([.. products.Select(product => product.GetProperty("leadTimeDays").GetInt64())], all.GetProperty("leadTimeDays"));
        Assert.Equal("""{"count":0,"sum":null,"median":null}""", all.GetProperty("euro").GetRawText());
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_only_makers_of_another_kind_have_comes_to_nothing(bool isPostgres)
    {
        using var client = Open(isPostgres);

        var all = Assert.Single(await AggregateAsync(client, "artisans", "where: { slug: { startsWith: \"demo\" } }", null, "womenMembers { count min max sum median }"));

        Assert.True(all.GetProperty("count").GetInt32() > 0);
        Assert.Equal("""{"count":0,"min":null,"max":null,"sum":null,"median":null}""", all.GetProperty("womenMembers").GetRawText());
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Nothing_comes_to_one_empty_group_and_with_a_key_to_none(bool isPostgres)
    {
        using var client = Open(isPostgres);

        var all = Assert.Single(await AggregateAsync(client, "products", "where: { slug: { eq: \"none\" } }", null, "price { count min median }"));

        Assert.Equal(0, all.GetProperty("count").GetInt32());
        Assert.Equal("""{"count":0,"min":null,"median":null}""", all.GetProperty("price").GetRawText());
        Assert.Empty(await AggregateAsync(client, "products", "where: { slug: { eq: \"none\" } }", "REGION", "price { count }"));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_maker_of_several_trades_is_in_the_group_of_each(bool isPostgres)
    {
        using var client = Open(isPostgres);
        var makers = await WalkAsync(client, "producers", "where: { region: { slug: { eq: \"fes-meknes\" } } }", "kind trades { slug } ... on Cooperative { members }");

        var groups = await AggregateAsync(
            client, "producers", "where: { region: { slug: { eq: \"fes-meknes\" } } }", "TRADE, KIND", "members { count sum median }");

        var expected = makers
            .SelectMany(maker => maker.GetProperty("trades").EnumerateArray().Select(trade => (Key: $"{trade.GetProperty("slug").GetString()}/{maker.GetProperty("kind").GetString()}", Maker: maker)))
            .GroupBy(pair => pair.Key, pair => pair.Maker)
            .ToDictionary(group => group.Key, group => group.ToList());
        Assert.Contains(makers, maker => maker.GetProperty("trades").GetArrayLength() > 1);
        Assert.Equal(expected.Count, groups.Count);
        foreach (var group in groups)
        {
            var one = expected[Key(group)];
            Assert.Equal(one.Count, group.GetProperty("count").GetInt32());
            AssertNumber(
                [.. one.Where(maker => maker.TryGetProperty("members", out var members) && members.ValueKind is JsonValueKind.Number).Select(maker => maker.GetProperty("members").GetInt64())],
                group.GetProperty("members"));
        }
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Awards_valid_on_a_day_are_grouped_by_label_region_and_year(bool isPostgres)
    {
        using var client = Open(isPostgres);
        var awards = await WalkAsync(client, "labelAwards", "validOn: \"2025-06-30\"", "awardedOn label { slug } producer { region { slug } }");

        var groups = await AggregateAsync(client, "labelAwards", "validOn: \"2025-06-30\"", "LABEL, REGION, YEAR", "");

        Assert.Equal(
            awards.CountBy(award => string.Join('/', award.GetProperty("label").GetProperty("slug").GetString(), award.GetProperty("producer").GetProperty("region").GetProperty("slug").GetString(), award.GetProperty("awardedOn").GetString()![..4])).ToDictionary(),
            groups.ToDictionary(Key, group => group.GetProperty("count").GetInt32()));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Figures_are_added_up_in_one_unit_and_with_their_decimals(bool isPostgres)
    {
        using var client = Open(isPostgres);
        var figures = await WalkAsync(client, "keyFigures", "", "year unit value");

        var groups = await AggregateAsync(client, "keyFigures", "", "YEAR, UNIT", "value(unit: PERCENT) { count min max sum median }");

        var expected = figures.GroupBy(figure => $"{figure.GetProperty("year")}/{figure.GetProperty("unit").GetString()}").ToDictionary(group => group.Key);
        Assert.Equal(expected.Count, groups.Count);
        foreach (var group in groups)
        {
            var one = expected[Key(group)];
            Assert.Equal(one.Count(), group.GetProperty("count").GetInt32());
            AssertNumber(
                [.. one.Where(figure => figure.GetProperty("unit").GetString() == "PERCENT").Select(figure => figure.GetProperty("value").GetDecimal())],
                group.GetProperty("value"));
        }
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Lists_inside_lists_have_aggregates_of_their_own(bool isPostgres)
    {
        using var client = Open(isPostgres);

        var data = await client.AskAsync(
            "{ regions(first: 5, where: { scheme: { eq: SINCE_2015 } }) { nodes { slug products { totalCount aggregates(by: [TRADE]) { keys { key name(language: FR) { value } } count price { median } } } } } }");

        foreach (var region in data.GetProperty("regions").GetProperty("nodes").EnumerateArray())
        {
            var alone = await AggregateAsync(
                client, "products", $"where: {{ region: {{ slug: {{ eq: \"{region.GetProperty("slug").GetString()}\" }} }} }}", "TRADE", "price { median }");
            var products = region.GetProperty("products");
            Assert.Equal(products.GetProperty("totalCount").GetInt32(), products.GetProperty("aggregates").EnumerateArray().Sum(group => group.GetProperty("count").GetInt32()));
            Assert.Equal(
                alone.Select(group => (Key(group), group.GetProperty("price").GetRawText())),
                products.GetProperty("aggregates").EnumerateArray().Select(group => (Key(group), group.GetProperty("price").GetRawText())));
        }
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task More_groups_than_are_shown_are_refused(bool isPostgres)
    {
        using var client = Open(isPostgres);

        var (code, message, path) = await client.FailAsync("{ products { totalCount aggregates(by: [PRODUCER, MATERIAL]) { count } } }");

        Assert.Equal("LIMIT_REACHED", code);
        Assert.Equal("\"aggregates\" has more than 1000 groups; narrow the list, or group by less.", message);
        Assert.Equal("products.aggregates", path);
    }

    private Client Open(bool isPostgres) => new(isPostgres ? database.OpenPostgresStore() : database.OpenStore());

    private static string Key(JsonElement group) =>
        string.Join('/', group.GetProperty("keys").EnumerateArray().Select(key => key.GetProperty("key").GetString()));

    private static void AssertNumber<T>(List<T> numbers, JsonElement answered)
        where T : IConvertible
    {
        var sorted = numbers.Select(number => number.ToDecimal(System.Globalization.CultureInfo.InvariantCulture)).Order().ToList();
        foreach (var part in answered.EnumerateObject())
        {
            decimal? expected = sorted.Count == 0 && part.Name != "count" ? null : part.Name switch
            {
                "count" => sorted.Count,
                "min" => sorted[0],
                "max" => sorted[^1],
                "sum" => sorted.Sum(),
                _ => (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2,
            };
            Assert.Equal(expected, part.Value.ValueKind is JsonValueKind.Null ? null : part.Value.GetDecimal());
        }
    }

    private static async Task<List<JsonElement>> AggregateAsync(Client client, string list, string arguments, string? by, string numbers)
    {
        var data = await client.AskAsync(
            $"{{ {list}{(arguments.Length == 0 ? "" : $"({arguments})")} {{ aggregates{(by is null ? "" : $"(by: [{by}])")} {{ keys {{ by key }} count {numbers} }} }} }}");
        return [.. data.GetProperty(list).GetProperty("aggregates").EnumerateArray()];
    }

    private static async Task<List<JsonElement>> WalkAsync(Client client, string list, string arguments, string fields)
    {
        var items = new List<JsonElement>();
        string? after = null;
        do
        {
            var data = await client.AskAsync(
                $"query ($after: String) {{ {list}(first: 100, after: $after, {arguments}) {{ nodes {{ {fields} }} pageInfo {{ hasNextPage endCursor }} }} }}", new { after });
            var page = data.GetProperty(list);
            items.AddRange(page.GetProperty("nodes").EnumerateArray());
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString() : null;
        }
        while (after is not null);

        return items;
    }
}
