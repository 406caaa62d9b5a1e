using System.Text.RegularExpressions;
using CraftGraph.Api.Tests.Corpus;
using CraftGraph.Api.Tests.Snapshots;

namespace CraftGraph.Api.Tests.Guides;

/// <summary>The queries that guides show are answered by a fresh catalogue, and find something; those for its main users show the answers too.</summary>
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

    [Theory]
    [InlineData("buyers")]
    [InlineData("partners")]
    [InlineData("travellers")]
    public Task Answers_stand_below_the_queries_of_a_guide_as_the_catalogue_gives_them(string guide) => CompareAsync(guide, _client);

    [Theory]
    [InlineData("buyers")]
    [InlineData("partners")]
    [InlineData("travellers")]
    public async Task PostgreSQL_gives_the_answers_of_a_guide_too(string guide)
    {
        using var client = new Client(database.OpenPostgresStore());
        await CompareAsync(guide, client);
    }

    private static async Task CompareAsync(string guide, Client client)
    {
        var text = Text(guide);
        var blocks = Blocks().Matches(text);
        for (var i = blocks.Count - 1; i >= 0; i--)
        {
            var (start, length) = (blocks[i].Index, blocks[i].Length);
            var answer = GuideAnswer.Write(await client.AskAsync(blocks[i].Groups["query"].Value));
            text = $"{text[..start]}```graphql\n{blocks[i].Groups["query"].Value}```\n\n```json\n{answer}\n```{text[(start + length)..]}";
        }

        Snapshot.Current.Match(Address(guide), text.TrimEnd('\n'));
    }

    private static List<string> Read(string guide) => [.. Blocks().Matches(Text(guide)).Select(block => block.Groups["query"].Value)];

    private static string Text(string guide) => File.ReadAllText(Address(guide)).ReplaceLineEndings("\n");

    private static string Address(string guide) => Path.Combine(RepositoryFiles.Root, "docs", $"{guide}.md");

    // A query, and the answer below it where there is one.
    [GeneratedRegex("^```graphql\n(?<query>.*?)^```$(\n\n^```json\n.*?^```$)?", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Blocks();
}
