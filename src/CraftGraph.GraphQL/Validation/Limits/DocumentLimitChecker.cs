using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language;
using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Validation.Limits;

/// <summary>Refuses documents that ask for more than the limits allow, before they are validated.</summary>
/// <remarks>
/// Takes time in proportion to the text, whatever fragments multiply it to, and does not recurse. Unknown fragments count
/// nothing and circles are followed once around: validation tells of both.
/// </remarks>
internal static class DocumentLimitChecker
{
    /// <summary>The limits that the parser holds while it reads.</summary>
    public static ParserOptions ToParserOptions(this DocumentLimits limits) =>
        new() { MaxTokens = limits.Tokens, MaxDepth = limits.SyntaxDepth };

    /// <summary>Looks at the size of a text before it is parsed.</summary>
    /// <param name="bytes">The length of the text in UTF-8.</param>
    /// <param name="limits">What is allowed.</param>
    /// <returns>The error; null when the text is not too long.</returns>
    public static GraphQLError? CheckSize(long bytes, DocumentLimits limits) => bytes <= limits.Bytes ? null : LimitError.Create(
        "bytes", $"The document has {bytes} bytes; {limits.Bytes} are allowed.", limits.Bytes, bytes);

    /// <summary>Looks at what a document asks for.</summary>
    /// <param name="document">The parsed document.</param>
    /// <param name="operation">The operation that will run; null to look at each.</param>
    /// <param name="limits">What is allowed.</param>
    /// <returns>One error for each limit that the document or an operation exceeds; empty when there is none.</returns>
    public static IReadOnlyList<GraphQLError> Check(
        DocumentNode document, OperationDefinitionNode? operation, DocumentLimits limits)
    {
        var errors = new List<GraphQLError>();
        var operations = document.Definitions.OfType<OperationDefinitionNode>().ToList();
        var fragments = document.Definitions.OfType<FragmentDefinitionNode>().ToList();
        Compare("operations", "The document", operations.Count, limits.Operations, "operations", default, errors);
        Compare("fragments", "The document", fragments.Count, limits.Fragments, "fragments", default, errors);
        if (errors.Count > 0)
        {
            return errors;
        }

        var census = new FragmentCensus(fragments);
        foreach (var one in operation is null ? operations : [operation])
        {
            var name = one.Name is null || one.Name.Length > 100 ? "The operation" : $"The operation \"{one.Name}\"";
            var once = census.CountOnce(one);
            Compare("aliases", name, once.Aliases, limits.Aliases, "aliases", one.Location, errors);
            Compare("directives", name, once.Directives, limits.Directives, "directives", one.Location, errors);
            Compare(
                "directivesPerLocation", name, once.MostDirectives.Count, limits.DirectivesPerLocation,
                "directives on one place", once.MostDirectives.Location, errors);
            Compare(
                "repeatedFields", name, once.MostRepeated.Count, limits.RepeatedFields,
                "fields of one response name in one selection set", once.MostRepeated.Location, errors);
            var spread = census.CountSpread(one);
            Compare("depth", name, spread.Depth, limits.Depth, "levels of fields", one.Location, errors);
            Compare("fields", name, spread.Fields, limits.Fields, "fields with its fragments", one.Location, errors);
        }

        return errors;
    }

    private static void Compare(
        string limit, string subject, long found, int maximum, string what, SourceLocation location, List<GraphQLError> errors)
    {
        if (found > maximum)
        {
            errors.Add(LimitError.Create(
                limit, $"{subject} has {found} {what}; {maximum} are allowed.", maximum, found, location == default ? [] : [location]));
        }
    }
}
