using System.Text.RegularExpressions;
using CraftGraph.Api.Tests.Corpus;
using CraftGraph.Api.Tests.Snapshots;

namespace CraftGraph.Api.Tests.Guides;

/// <summary>The queries that guides show are answered by a fresh catalogue, and find something.</summary>
public sealed partial class GuideTests(CorpusDatabase database) : IDisposable
{
    private readonly Client _client = new(database);

    public static TheoryData<string, int> Queries
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var guide in new[] { "buyers", "filters-and-facets", "labels", "partners", "trades", "travellers" })
            {
                for (var i = 0; i < Read(guide).Count; i++)
                {
                    data.Add(guide, i);
                }
            }

            return data;
        }
    }

    public void Dispose() => _client.Dispose();

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task A_query_of_a_guide_is_answered(string guide, int number)
    {
        var answer = await _client.AskAsync(Read(guide)[number]);

        Assert.All(answer.EnumerateObject(), root => Assert.NotEqual(System.Text.Json.JsonValueKind.Null, root.Value.ValueKind));
        Assert.DoesNotContain("\"totalCount\":0", answer.GetRawText(), StringComparison.Ordinal);
    }

    private static List<string> Read(string guide) => [.. Blocks()
        .Matches(File.ReadAllText(Path.Combine(RepositoryFiles.Root, "docs", $"{guide}.md")).ReplaceLineEndings("\n"))
        .Select(block => block.Groups[1].Value)];

    [GeneratedRegex("^```graphql\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
