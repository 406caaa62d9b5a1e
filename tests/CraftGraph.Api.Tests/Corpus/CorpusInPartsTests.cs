using System.Text.Json.Nodes;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Tests.Execution;

namespace CraftGraph.Api.Tests.Corpus;

/// <summary>Whatever parts of the corpus' queries are put off, the answer in the end is the one beside the query.</summary>
public sealed class CorpusInPartsTests(CorpusDatabase database)
{
    public static TheoryData<string> Names => CorpusTests.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public Task Gives_the_same_answer_in_parts(string name) => GivesTheSameAnswerInPartsAsync(name, database.OpenStore);

    [Theory]
    [MemberData(nameof(Names))]
    public Task Gives_the_same_answer_in_parts_on_PostgreSQL(string name) => GivesTheSameAnswerInPartsAsync(name, database.OpenPostgresStore);

    private static async Task GivesTheSameAnswerInPartsAsync(string name, Func<EntityStore> openStore)
    {
        var query = CorpusQuery.Find(name);
        var expected = JsonNode.Parse(await File.ReadAllTextAsync(query.AnswerPath, TestContext.Current.CancellationToken))!["data"];
        var announced = 0;
        for (var seed = 0; seed < 6; seed++)
        {
            var text = new IncrementInserter(seed).Insert(query.Text);
            var parts = await query.RunInPartsAsync(text, openStore());
            var read = IncrementReader.Read(parts);

            Assert.True(JsonNode.DeepEquals(expected, read.Data), $"{text}\n\n{string.Join('\n', parts.Select(part => part.ToJsonString()))}");
            announced += read.Announced.Count;
        }

        Assert.True(announced > 0 || query.Text.Contains("__schema", StringComparison.Ordinal), "Nothing was put off.");
    }
}
