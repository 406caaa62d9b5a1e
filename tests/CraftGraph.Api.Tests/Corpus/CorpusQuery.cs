using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CraftGraph.Api.Languages;
using CraftGraph.Api.Tests.Snapshots;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Tests.Execution;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.Validation.Limits;

namespace CraftGraph.Api.Tests.Corpus;

/// <summary>A query of the corpus: <c>name.graphql</c>, with <c>name.variables.json</c> where it takes variables.</summary>
/// <remarks>A first line <c># Accept-Language: ar</c> asks for texts in that language; English otherwise.</remarks>
internal sealed class CorpusQuery
{
    private const string LanguageComment = "# Accept-Language: ";

    private static readonly Schema Schema = CatalogueSchema.Create();

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly DocumentLimits Unlimited = new() { Aliases = int.MaxValue, Directives = int.MaxValue };

    private readonly string _path;

    private CorpusQuery(string path) => _path = path;

    /// <summary>The concept and the name, such as <c>Regions/all</c>.</summary>
    public string Name => Path.GetRelativePath(RepositoryFiles.Corpus, Path.ChangeExtension(_path, null)).Replace('\\', '/');

    /// <summary>The document.</summary>
    public string Text => File.ReadAllText(_path);

    /// <summary>The file beside the query that has the answer.</summary>
    public string AnswerPath => Path.ChangeExtension(_path, ".json");

    /// <summary>The file beside the query that has the commands.</summary>
    public string SqlPath => Path.ChangeExtension(_path, ".sql");

    /// <summary>All queries of the corpus, in order of their names.</summary>
    public static IEnumerable<CorpusQuery> All => Directory
        .EnumerateFiles(RepositoryFiles.Corpus, "*.graphql", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(path => new CorpusQuery(path));

    /// <summary>The query of that name.</summary>
    public static CorpusQuery Find(string name) => new(Path.Combine(RepositoryFiles.Corpus, name + ".graphql"));

    /// <summary>Runs the query, or another document in its place, with the query's variables and language.</summary>
    /// <param name="store">The database; closed afterwards.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <param name="document">The other document; null for the query's own.</param>
    /// <exception cref="InvalidOperationException">The program has a bug, which the response may not show.</exception>
    /// <returns>The response, indented, and the statements in the order in which each ran first, with how often it ran.</returns>
    public Task<(string Answer, IReadOnlyList<(CompiledStatement Statement, int Runs)> Statements)> RunAsync(
        EntityStore store, CancellationToken cancellationToken, string? document = null) =>
        RunAsync(document ?? Text, ReadVariables(), ReadLanguage(Text), document is null ? DocumentLimits.Default : Unlimited, store, cancellationToken);

    /// <summary>Runs a document of which no file is kept, in English.</summary>
    /// <inheritdoc cref="RunAsync(EntityStore, CancellationToken, string?)"/>
    public static Task<(string Answer, IReadOnlyList<(CompiledStatement Statement, int Runs)> Statements)> RunAsync(
        string document, EntityStore store, CancellationToken cancellationToken) =>
        RunAsync(document, null, Language.En, Unlimited, store, cancellationToken);

    /// <summary>Runs the query, and has the database tell how it runs each command.</summary>
    /// <param name="store">The database; closed afterwards.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The commands, each once, with the lines of their plans; not those that were not sent.</returns>
    public async Task<IReadOnlyList<(string Sql, IReadOnlyList<string> Plan)>> ExplainAsync(EntityStore store, CancellationToken cancellationToken)
    {
        using var closing = (IDisposable)store;
        var engine = new GraphQLEngine(Schema);
        using var result = await engine.ExecuteAsync(
            new()
            {
                Query = Text,
                Variables = ReadVariables(),
                Services = new StoreServices(store),
                Prepare = context => context.SetFeature(new RequestLanguage(ReadLanguage(Text))),
                IsExplained = true,
            },
            cancellationToken);
        var fields = JsonNode.Parse(result.Json.Span)!["extensions"]!["plan"]!["fields"]!.AsObject();
        return
        [
            .. fields.SelectMany(field => field.Value!["statements"]!.AsArray()).Where(statement => statement!["queryPlan"] is not null)
                .Select(statement => (Sql: (string)statement!["sql"]!, (IReadOnlyList<string>)[.. statement["queryPlan"]!.AsArray().Select(line => (string)line!)]))
                .DistinctBy(statement => statement.Sql),
        ];
    }

    /// <summary>Runs another text of the query, with its variables and language, and gives the parts of the response.</summary>
    public async Task<List<JsonNode>> RunInPartsAsync(string text, EntityStore store)
    {
        using var closing = (IDisposable)store;
        return await Parts.ReadAsync(new(Schema), new()
        {
            Query = text,
            Variables = ReadVariables(),
            Services = new StoreServices(store),
            Prepare = context => context.SetFeature(new RequestLanguage(ReadLanguage(Text))),
            AcceptsIncrements = true,
        });
    }

    /// <summary>The variables; null where it takes none.</summary>
    public JsonElement? ReadVariables()
    {
        var path = Path.ChangeExtension(_path, ".variables.json");
        return File.Exists(path) ? JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(path)) : null;
    }

    private static async Task<(string Answer, IReadOnlyList<(CompiledStatement Statement, int Runs)> Statements)> RunAsync(
        string document, JsonElement? variables, Language language, DocumentLimits limits, EntityStore store, CancellationToken cancellationToken)
    {
        using var closing = (IDisposable)store;
        var order = new List<CompiledStatement>();
        var runs = new Dictionary<CompiledStatement, int>();
        store.Ran = statement =>
        {
            if (!runs.TryGetValue(statement, out var count))
            {
                order.Add(statement);
            }

            runs[statement] = count + 1;
        };

        Exception? bug = null;
        var engine = new GraphQLEngine(Schema, new() { OnBug = (exception, _) => bug = exception, DocumentLimits = limits });
        using var result = await engine.ExecuteAsync(
            new()
            {
                Query = document,
                Variables = variables,
                Services = new StoreServices(store),
                Prepare = context => context.SetFeature(new RequestLanguage(language)),
            },
            cancellationToken);
        if (bug is not null)
        {
            throw new InvalidOperationException($"This found a bug: {document}", bug);
        }

        using var json = JsonDocument.Parse(result.Json);
        return (
            JsonSerializer.Serialize(json.RootElement, Readable).ReplaceLineEndings("\n"),
            [.. order.Select(statement => (statement, runs[statement]))]);
    }

    private static Language ReadLanguage(string text) => text.StartsWith(LanguageComment, StringComparison.Ordinal)
        ? Enum.Parse<Language>(text[LanguageComment.Length..text.IndexOf('\n', StringComparison.Ordinal)].Trim(), ignoreCase: true)
        : Language.En;

    private sealed class StoreServices(EntityStore store) : IServiceProvider
    {
        public object? GetService(Type serviceType) =>
            serviceType == typeof(EntityStore) ? store : serviceType == typeof(TimeProvider) ? CorpusDatabase.Time : null;
    }
}
