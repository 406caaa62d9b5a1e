using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.Validation;
using CraftGraph.GraphQL.Validation.Limits;

namespace CraftGraph.GraphQL.Tests.Validation;

/// <summary>Tries one rule on a document, against <see cref="CraftSchema"/> unless another schema is given.</summary>
internal sealed class Rule<TRule>(Schema? schema = null)
    where TRule : ValidationRule, new()
{
    /// <summary>Asserts that the rule has nothing against the document.</summary>
    public void Accepts(string document) => Assert.Empty(Find(document));

    /// <summary>Asserts that the rule finds exactly one mistake, told at one place.</summary>
    public void Rejects(string document, (int Line, int Column, string Message) expected) =>
        Rejects(document, [(expected.Message, [(expected.Line, expected.Column)])]);

    /// <summary>Asserts that the rule finds exactly one mistake, told at several places.</summary>
    public void Rejects(string document, string message, params (int Line, int Column)[] locations) =>
        Rejects(document, [(message, locations)]);

    /// <summary>Asserts that the rule finds exactly these mistakes, in any order.</summary>
    public void Rejects(string document, (string Message, (int Line, int Column)[] Locations)[] expected)
    {
        var found = Find(document);
        Assert.Equal(
            expected.Select(error => Write(error.Message, error.Locations.Select(at => new SourceLocation(at.Line, at.Column)))).Order(),
            found.Select(error => Write(error.Error.Message, error.Error.Locations)).Order());
        Assert.All(found, error =>
        {
            Assert.IsType<TRule>(error.Rule);
            Assert.Equal(ErrorCode.ValidationFailed, error.Error.Code);
            Assert.Equal(error.Rule!.SpecifiedBy, error.Error.Extensions!["specifiedBy"]);
        });
    }

    private IReadOnlyList<ValidationError> Find(string document) => DocumentValidator.Explain(
        schema ?? CraftSchema.Instance, Parser.Parse(document), [new TRule()], DocumentLimits.Default);

    private static string Write(string message, IEnumerable<SourceLocation> locations) =>
        $"{message} @ {string.Join(" ", locations)}";
}
