using System.Globalization;
using System.Text;
using CraftGraph.Api.Tests.Snapshots;
using CraftGraph.GraphQL.EntityFramework.Statements;

namespace CraftGraph.Api.Tests.Corpus;

/// <summary>Each query of the corpus gives the answer beside it, by the SQL beside it.</summary>
public sealed class CorpusTests(CorpusDatabase database)
{
    public static TheoryData<string> Names => [.. CorpusQuery.All.Select(query => query.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Gives_the_answer_and_runs_the_SQL_that_were_reviewed(string name)
    {
        var query = CorpusQuery.Find(name);

        var (answer, statements) = await query.RunAsync(database.OpenStore(), TestContext.Current.CancellationToken);

        string?[] differences = [Snapshot.Current.Compare(query.AnswerPath, answer), Snapshot.Current.Compare(query.SqlPath, Print(statements))];
        Assert.True(differences.All(difference => difference is null), string.Join("\n\n", differences.OfType<string>()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Gives_the_same_answer_on_PostgreSQL_by_as_many_statements_each_run_once(string name)
    {
        var query = CorpusQuery.Find(name);

        var (answer, statements) = await query.RunAsync(database.OpenPostgresStore(), TestContext.Current.CancellationToken);

        var (expected, onSqlite) = await query.RunAsync(database.OpenStore(), TestContext.Current.CancellationToken);
        Assert.Equal(expected, answer);
        Assert.Equal(onSqlite.Count, statements.Count);
        Assert.All(statements, statement => Assert.Equal(1, statement.Runs));
    }

    [Fact]
    public void Every_answer_and_every_SQL_file_has_its_query()
    {
        var known = CorpusQuery.All.SelectMany(query => new[] { query.AnswerPath, query.SqlPath, Path.ChangeExtension(query.SqlPath, ".variables.json") });
        var files = Directory.EnumerateFiles(RepositoryFiles.Corpus, "*", SearchOption.AllDirectories).Where(file => file.EndsWith(".json") || file.EndsWith(".sql"));

        Assert.Empty(files.Except(known));
    }

    // A statement of a list inside a list runs for each parent; it is shown once, with how often it ran.
    private static string Print(IReadOnlyList<(CompiledStatement Statement, int Runs)> statements)
    {
        var text = new StringBuilder();
        for (var i = 0; i < statements.Count; i++)
        {
            var (statement, runs) = statements[i];
            text.Append(i == 0 ? "" : "\n\n").Append(CultureInfo.InvariantCulture, $"-- {i + 1}");
            text.Append(CultureInfo.InvariantCulture, $"{(runs == 1 ? "" : $": {runs} runs, one for each row above it")}\n");
            text.Append(statement.Sql.ReplaceLineEndings("\n")).Append(';');
        }

        return text.ToString();
    }
}
