using System.Text.RegularExpressions;
using CraftGraph.Api.Tests.Corpus;
using CraftGraph.Api.Tests.Snapshots;

namespace CraftGraph.Api.Tests.Places;

/// <summary>The queries of <c>docs/maps.md</c>.</summary>
public sealed partial class MapGuideTests(CorpusDatabase database)
{
    public static TheoryData<string> Queries => [.. Query()
        .Matches(File.ReadAllText(Path.Combine(RepositoryFiles.Root, "docs", "maps.md")).ReplaceLineEndings("\n")).Select(match => match.Groups[1].Value)];

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task A_query_of_the_guide_is_answered_with_something(string query)
    {
        using var client = new Client(database);

        var data = await client.AskAsync(query);

        Assert.All(data.EnumerateObject(), field => Assert.NotEqual("{\"nodes\":[]}", field.Value.GetRawText()));
    }

    [GeneratedRegex("^```graphql\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Query();
}
