using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.Validation.Limits;

namespace CraftGraph.GraphQL.Validation;

/// <summary>Tells whether a document may be executed against a schema, and if not, why.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Validation"/>.</remarks>
internal static class DocumentValidator
{
    /// <summary>Checks a document against every specified rule, in one pass over it.</summary>
    /// <param name="schema">A schema that is valid itself.</param>
    /// <param name="document">A parsed document, whose nesting the parser bounded.</param>
    /// <param name="limits">How much work and how many errors there may be; the defaults when null.</param>
    /// <returns>The mistakes, each told once; empty for a valid document.</returns>
    public static IReadOnlyList<GraphQLError> Validate(Schema schema, DocumentNode document, DocumentLimits? limits = null) =>
        [.. Explain(schema, document, SpecifiedRules.Create(), limits).Select(finding => finding.Error)];

    /// <summary>Checks a document against some rules and tells which rule each mistake breaks.</summary>
    /// <param name="schema">A schema that is valid itself.</param>
    /// <param name="document">A parsed document, whose nesting the parser bounded.</param>
    /// <param name="rules">Fresh rules: each serves one document.</param>
    /// <param name="limits">How much work and how many errors there may be; the defaults when null.</param>
    public static IReadOnlyList<ValidationError> Explain(
        Schema schema, DocumentNode document, IReadOnlyList<ValidationRule> rules, DocumentLimits? limits = null)
    {
        var context = new ValidationContext(schema, document, limits ?? DocumentLimits.Default);
        new DocumentWalker(context, rules).Walk();
        return context.Errors;
    }
}
