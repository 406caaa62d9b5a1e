using System.Text.Json;
using System.Text.RegularExpressions;
using CraftGraph.Api.Tests.Corpus;
using CraftGraph.Api.Tests.Snapshots;

namespace CraftGraph.Api.Tests;

/// <summary>The queries of docs/travellers.md.</summary>
public sealed partial class TravellersGuideTests(CorpusDatabase database)
{
    public static TheoryData<string> Queries { get; } = new(
        QueryPattern().Matches(File.ReadAllText(Path.Combine(RepositoryFiles.Root, "docs", "travellers.md")).ReplaceLineEndings("\n"))
            .Select(match => match.Groups["query"].Value));

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Each_query_answers_with_something(string query)
    {
        using var client = new Client(database);

        var data = await client.AskAsync(query);

        Assert.All(data.EnumerateObject(), field => Assert.False(
            field.Value.ValueKind is JsonValueKind.Null || (field.Value.TryGetProperty("nodes", out var nodes) && nodes.GetArrayLength() == 0), data.ToString()));
    }

    [GeneratedRegex("```graphql\n(?<query>.+?)\n```", RegexOptions.Singleline)]
    private static partial Regex QueryPattern();
}
