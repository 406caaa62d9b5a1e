using System.Text.Json;
using System.Text.Json.Nodes;

namespace CraftGraph.Api.Tests.Hosting.Hostile;

/// <summary>Variables that are made to cost more than they are worth, and batches.</summary>
[Collection(UnderAttack.Name)]
public sealed class ValueAttackTests(HostileHost host)
{
    private const string Regions = "query($where: RegionFilterInput, $first: Int, $slugs: [String!]) "
        + "{ regions(where: $where, first: $first) { totalCount } other: regions(where: { slug: { in: $slugs } }) { totalCount } }";

    [Fact]
    public async Task Values_that_nest_too_deep_are_refused() => await host.SurvivesAsync(async () =>
    {
        Assert.Equal((400, "BAD_REQUEST"), await host.PostAsync(Ask(Nest(5_000, "[", "]"))));
        Assert.Equal((400, "BAD_REQUEST"), await host.PostAsync(Ask(Nest(5_000, "{\"and\":[", "]}"))));
        Assert.Equal((400, "BAD_REQUEST"), await host.PostAsync(Nest(100_000, "[", "]")));
        Assert.Equal((400, "BAD_REQUEST"), await host.PostAsync(new string('[', 500_000)));
        Assert.Equal("LIMIT_REACHED", (await host.PostAsync(Ask(Nest(33, "{\"not\":", "}", "{}")))).Code);
        Assert.Equal("LIMIT_REACHED", (await host.PostAsync(Ask("{\"or\":[" + string.Join(',', Enumerable.Repeat("{\"slug\":{\"eq\":\"x\"}}", 5_000)) + "]}"))).Code);
    });

    [Fact]
    public async Task Values_that_are_too_many_are_refused() => await host.SurvivesAsync(async () =>
    {
        var (_, many) = (0, Enumerable.Repeat("x", 110_000));
        Assert.Equal((400, "LIMIT_REACHED"), await host.AskAsync(Regions, new { slugs = many }));
        Assert.Equal((200, null), await host.AskAsync(Regions, new { slugs = many.Take(20_000) }));
        Assert.Equal((400, "BAD_USER_INPUT"), await host.AskAsync(Regions, new { slugs = Enumerable.Range(0, 20_000) }));
        Assert.Equal((400, "BAD_USER_INPUT"), await host.AskAsync(Regions, new { where = Enumerable.Range(0, 20_000).ToDictionary(i => $"nothing{i}") }));
        Assert.Equal((200, null), await host.AskAsync("{ __typename }", Enumerable.Range(0, 20_000).ToDictionary(i => $"unused{i}")));
    });

    [Theory]
    [InlineData("9999999999999999999999")]
    [InlineData("1e400")]
    [InlineData("-1E+99999999999999999999")]
    [InlineData("1.5")]
    [InlineData("\"1\"")]
    [InlineData("[[1]]")]
    public async Task Numbers_that_are_none_of_the_type_are_refused(string number) => await host.SurvivesAsync(async () =>
        Assert.Equal((400, "BAD_USER_INPUT"), await host.PostAsync($"{{\"query\":{JsonSerializer.Serialize(Regions)},\"variables\":{{\"first\":{number}}}}}")));

    [Fact]
    public async Task Digits_without_end_are_refused() => await host.SurvivesAsync(async () =>
    {
        var digits = new string('9', 900_000);
        Assert.Equal((400, "BAD_USER_INPUT"), await host.PostAsync($"{{\"query\":{JsonSerializer.Serialize(Regions)},\"variables\":{{\"first\":{digits}}}}}"));
        Assert.Equal((400, "BAD_USER_INPUT"), await host.PostAsync(
            $"{{\"query\":\"query($a: Decimal) {{ products(where: {{ price: {{ amountMinor: {{ eq: 1 }} }}, weightGrams: {{ eq: 1 }} }}) {{ totalCount }} x: keyFigures(where: {{ value: {{ eq: $a }} }}) {{ totalCount }} }}\",\"variables\":{{\"a\":\"{digits}\"}}}}"));
    });

    [Fact]
    public async Task Batches_are_bounded_and_priced_together_and_those_of_variables_are_not_served() => await host.SurvivesAsync(async () =>
    {
        var dear = JsonSerializer.SerializeToNode(new { query = "{ regions(first: 100) { nodes { producers(first: 100) { nodes { products(first: 5) { nodes { slug } } } } } } }" })!;

        Assert.Equal(200, (await host.PostAsync(List(1, dear))).Status);
        Assert.Equal("COST_EXCEEDED", (await host.PostAsync(List(10, dear))).Code);
        Assert.Equal((400, "LIMIT_REACHED"), await host.PostAsync(List(11, dear)));
        Assert.Equal((400, "BAD_REQUEST"), await host.PostAsync("[" + List(1, dear) + "]"));
        Assert.Equal((400, "BAD_REQUEST"), await host.PostAsync("[]"));
        Assert.Equal((400, "BAD_REQUEST"), await host.PostAsync("{\"query\":\"{ __typename }\",\"variables\":[{},{}]}"));
    });

    private static string List(int times, JsonNode request) => new JsonArray([.. Enumerable.Range(0, times).Select(_ => request.DeepClone())]).ToJsonString();

    private static string Ask(string where) => $"{{\"query\":{JsonSerializer.Serialize(Regions)},\"variables\":{{\"where\":{where}}}}}";

    private static string Nest(int levels, string open, string close, string inside = "") =>
        string.Concat(Enumerable.Repeat(open, levels)) + inside + string.Concat(Enumerable.Repeat(close, levels));
}
