using System.Text.Json;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Sdl;

namespace CraftGraph.GraphQL.Tests.Conformance;

/// <summary>The reference implementation builds, refuses and prints the schemas of <c>tests/conformance/schema</c> as we do.</summary>
public sealed class SchemaConformanceTests
{
    [Fact]
    public async Task Every_schema_is_printed_or_refused_as_the_reference_implementation_does()
    {
        var texts = File.ReadLines(Path.Combine(NodeRunner.Folder, "schema", "documents.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!)
            .ToList();
        var verdicts = await NodeRunner.RunAsync(
            "schema.mjs", texts.Select(text => new { text }), TestContext.Current.CancellationToken);

        var differences = texts
            .Zip(verdicts, (text, verdict) =>
                (Text: text, Expected: Describe(verdict), Actual: Describe(text, withPlaces: HasPlaces(verdict))))
            .Where(one => one.Expected != one.Actual)
            .Select(one => $"--- {JsonSerializer.Serialize(one.Text)}\nexpected {one.Expected}\nactual   {one.Actual}")
            .ToList();

        Assert.True(texts.Count >= 100);
        Assert.True(differences.Count == 0, string.Join('\n', differences.Take(20).Prepend($"{differences.Count} differ")));
    }

    private static string Describe(JsonElement verdict) => verdict.TryGetProperty("errors", out var errors)
        ? Join("refuses", Strings(errors))
        : Join("prints", Strings(verdict.GetProperty("printed")));

    // Only mistakes of the text have places; those of the schema are told of its types.
    private static bool HasPlaces(JsonElement verdict) =>
        verdict.TryGetProperty("errors", out var errors) && char.IsAsciiDigit(errors[0].GetString()![0]);

    private static string Describe(string text, bool withPlaces)
    {
        try
        {
            var schema = SchemaBuilder.Build(text);
            var mistakes = SchemaValidator.Validate(schema);
            return mistakes.Count > 0
                ? Join("refuses", mistakes.Select(error => error.Message))
                : Join("prints", Parser.Parse(SchemaPrinter.Print(schema)).Definitions.Select(PrintLike));
        }
        catch (SchemaException exception)
        {
            return Join("refuses", exception.Errors.Select(error =>
                withPlaces ? $"{string.Join(' ', error.Locations)} {error.Message}" : error.Message));
        }

        string PrintLike(DefinitionNode definition) => definition switch
        {
            TypeDefinitionNode type =>
                SchemaPrinter.Print(SchemaBuilder.Build(text).FindType(type.Name)!),
            DirectiveDefinitionNode directive =>
                SchemaPrinter.Print(SchemaBuilder.Build(text).Directives[directive.Name]),
            _ => SyntaxPrinter.Print(definition),
        };
    }

    private static IEnumerable<string> Strings(JsonElement list) => list.EnumerateArray().Select(item => item.GetString()!);

    private static string Join(string verdict, IEnumerable<string> lines) =>
        $"{verdict}\n{string.Join('\n', lines.Order(StringComparer.Ordinal))}";
}
