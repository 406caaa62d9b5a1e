using System.Text.Json;
using System.Text.RegularExpressions;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.Tests.Validation;
using CraftGraph.GraphQL.Validation;
using CraftGraph.GraphQL.Validation.Limits;

namespace CraftGraph.GraphQL.Tests.Conformance;

/// <summary>
/// The reference implementation and the rules find the same mistakes, in the same words at the same places, in every
/// document of <c>tests/conformance/validation</c> and in documents generated from these.
/// </summary>
public sealed class ValidationConformanceTests
{
    private const int Seed = 20_250_903;
    private const int GeneratedDocuments = 3_000;

    // Where the two are meant to differ, with the section that decides and the errors that are left out on both sides.
    private static readonly (string Section, Func<DocumentNode, (string Rule, string Error), bool> LeavesOut)[] Departures =
    [
        // Definitions make the document invalid; nothing more is said of what is in them.
        ("sec-Executable-Definitions", (document, error) =>
            error.Rule != "ExecutableDefinitionsRule" && document.Definitions.Any(one => one is TypeSystemDefinitionNode)),

        // Arguments of a directive that is not known have no type. The reference implementation takes that of the
        // field's argument of the same name.
        ("sec-Directives-Are-Defined", (document, error) =>
            error.Rule is "VariablesInAllowedPositionRule" or "ValuesOfCorrectTypeRule"
            && Regex.Matches(SyntaxPrinter.Print(document), @"@(\w+)\(")
                .Any(use => !CraftSchema.Instance.Directives.Contains(use.Groups[1].Value))),

        // Neither @skip nor @include may stand at the root of a subscription. The reference implementation leaves out
        // the fields that a constant takes away.
        ("sec-Single-Root-Field", (document, error) =>
            error.Rule == "SingleFieldSubscriptionsRule"
            && Regex.IsMatch(SyntaxPrinter.Print(document), @"subscription[\s\S]*@(skip|include)")),

        // A oneOf field is a non-null place whatever wraps the object, and a variable's default satisfies it.
        ("sec-All-Variable-Usages-Are-Allowed", (_, error) =>
            error.Error.Contains("must be non-nullable to be used for OneOf", StringComparison.Ordinal)),

        // A typename is a String! like any other when shapes are compared.
        ("sec-Field-Selection-Merging", (document, error) =>
            error.Rule == "OverlappingFieldsCanBeMergedRule"
            && error.Error.Contains("conflicting types", StringComparison.Ordinal)
            && SyntaxPrinter.Print(document).Contains("__typename", StringComparison.Ordinal)),

        // A number out of range is an error, not infinity.
        ("sec-Float.Input-Coercion", (_, error) => Regex.IsMatch(error.Error, @"Float cannot represent .*e\+?\d{3}")),
    ];

    [Fact]
    public async Task Every_document_has_the_mistakes_that_the_reference_implementation_finds()
    {
        var texts = ReadDocuments();
        var written = texts.Count;
        var mutator = new DocumentMutator(Seed, texts);
        texts.AddRange(Enumerable.Range(0, GeneratedDocuments * 4).Select(_ => mutator.Next()).Where(Parses).Take(GeneratedDocuments));
        var verdicts = await NodeRunner.RunAsync(
            "validation.mjs", texts.Select(text => new { text }), TestContext.Current.CancellationToken);

        var met = new HashSet<string>(StringComparer.Ordinal);
        var differences = new List<string>();
        foreach (var (text, verdict) in texts.Zip(verdicts))
        {
            var document = Parser.Parse(text);
            var (expected, actual) = (Describe(verdict), Describe(document));
            foreach (var (section, leavesOut) in Departures)
            {
                if (Write(expected.Where(error => leavesOut(document, error))) != Write(actual.Where(error => leavesOut(document, error))))
                {
                    met.Add(section);
                    expected.RemoveAll(error => leavesOut(document, error));
                    actual.RemoveAll(error => leavesOut(document, error));
                }
            }

            if (Write(expected) != Write(actual))
            {
                differences.Add($"--- {text}\nexpected\n{Write(expected)}\nactual\n{Write(actual)}");
            }
        }

        Assert.True(written >= 250);
        Assert.True(texts.Count - written >= 1_500, $"only {texts.Count - written} generated documents parse");
        Assert.True(differences.Count == 0, string.Join('\n', differences.Take(20).Prepend($"{differences.Count} of {texts.Count} differ")));
        Assert.Equal(Departures.Select(departure => departure.Section).Order(), met.Order());
    }

    private static List<string> ReadDocuments() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(NodeRunner.Folder, "validation", "documents"), "*.graphql")
            .Order(StringComparer.Ordinal)
            .SelectMany(file => Regex.Split(File.ReadAllText(file), "^### .*\n", RegexOptions.Multiline))
            .Where(text => text.Length > 0),
    ];

    private static bool Parses(string text)
    {
        try
        {
            Parser.Parse(text);
            return true;
        }
        catch (GraphQLException)
        {
            return false;
        }
    }

    private static List<(string Rule, string Error)> Describe(JsonElement verdict) => verdict.ValueKind is JsonValueKind.Object
        ? [("syntax", verdict.GetProperty("syntax").GetString()!)]
        : [.. verdict.EnumerateArray().Select(error => (
            error.GetProperty("rule").GetString()!,
            Write(
                error.GetProperty("message").GetString()!,
                error.GetProperty("locations").EnumerateArray().Select(location => location.GetString()!))))];

    private static List<(string Rule, string Error)> Describe(DocumentNode document) =>
    [
        .. DocumentValidator
            .Explain(
                CraftSchema.Instance, document, SpecifiedRules.Create(), DocumentLimits.Default with { Errors = 1_000 })
            .Select(error => (
                error.Rule?.ReferenceName ?? "none",
                Write(error.Error.Message, error.Error.Locations.Select(location => location.ToString())))),
    ];

    private static string Write(string message, IEnumerable<string> locations) => $"{message} @ {string.Join(' ', locations)}";

    private static string Write(IEnumerable<(string Rule, string Error)> errors) =>
        string.Join('\n', errors.Select(error => $"{error.Rule}: {error.Error}").Order(StringComparer.Ordinal));
}
