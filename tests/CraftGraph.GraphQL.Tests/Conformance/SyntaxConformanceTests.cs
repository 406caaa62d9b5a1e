using System.Text.Json;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language;

namespace CraftGraph.GraphQL.Tests.Conformance;

/// <summary>The reference implementation and the parser say the same of every document of <c>tests/conformance/syntax</c>.</summary>
public sealed class SyntaxConformanceTests
{
    [Fact]
    public async Task Every_document_is_printed_or_refused_as_the_reference_implementation_does()
    {
        var texts = ReadDocuments();
        var verdicts = await NodeRunner.RunAsync(
            "syntax.mjs", texts.Select(text => new { text }), TestContext.Current.CancellationToken);

        var differences = texts
            .Zip(verdicts, (text, verdict) => (Text: text, Expected: Describe(verdict), Actual: Describe(text)))
            .Where(one => one.Expected != one.Actual)
            .Select(one => $"--- {JsonSerializer.Serialize(one.Text)}\nexpected {one.Expected}\nactual   {one.Actual}")
            .ToList();

        Assert.True(texts.Count >= 200);
        Assert.True(differences.Count == 0, string.Join('\n', differences.Take(20).Prepend($"{differences.Count} differ")));
    }

    private static List<string> ReadDocuments()
    {
        var folder = Path.Combine(NodeRunner.Folder, "syntax");
        return
        [
            .. Directory.EnumerateFiles(folder, "*.graphql").Order(StringComparer.Ordinal).Select(File.ReadAllText),
            .. File.ReadLines(Path.Combine(folder, "documents.jsonl"))
                .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!),
        ];
    }

    private static string Describe(JsonElement verdict) => verdict.TryGetProperty("printed", out var printed)
        ? $"prints\n{printed.GetString()}"
        : $"refuses at {verdict.GetProperty("line")}:{verdict.GetProperty("column")}: {verdict.GetProperty("message")}";

    private static string Describe(string text)
    {
        try
        {
            return $"prints\n{SyntaxPrinter.Print(Parser.Parse(text))}";
        }
        catch (GraphQLException exception)
        {
            return $"refuses at {exception.Error.Locations[0]}: {exception.Message}";
        }
    }
}
