using System.Text.Json;
using System.Text.RegularExpressions;
using CraftGraph.Api.Tests.Corpus;
using CraftGraph.Api.Tests.Snapshots;

namespace CraftGraph.Api.Tests.Offers;

/// <summary>The queries of <c>docs/buyers.md</c>.</summary>
public sealed partial class BuyersGuideTests(CorpusDatabase database)
{
    public static TheoryData<string> Queries => [.. QueryPattern().Matches(File.ReadAllText(Path.Combine(RepositoryFiles.Root, "docs", "buyers.md"))).Select(match => match.Groups["query"].Value)];

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Each_query_runs_and_finds_something(string query)
    {
        using var client = new Client(database);

        var data = await client.AskAsync(query);

        Assert.Contains(Lists(data), list => list.GetArrayLength() > 0);
    }

    private static IEnumerable<JsonElement> Lists(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => [element],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(field => Lists(field.Value)),
        _ => [],
    };

    [GeneratedRegex("```graphql\n(?<query>.*?)```", RegexOptions.Singleline)]
    private static partial Regex QueryPattern();
}
