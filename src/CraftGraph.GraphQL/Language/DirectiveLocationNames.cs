namespace CraftGraph.GraphQL.Language;

/// <summary>The words that the grammar has for the places that directives may stand on.</summary>
/// <remarks>
/// Spec: <see href="https://spec.graphql.org/September2025/#DirectiveLocations"/>; directives on definitions of directives are a
/// proposal, as the reference implementation has it.
/// </remarks>
internal static class DirectiveLocationNames
{
    /// <summary>All of them, in the order of the specification, executable places first.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT",
        "VARIABLE_DEFINITION", "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE",
        "UNION", "ENUM", "ENUM_VALUE", "INPUT_OBJECT", "INPUT_FIELD_DEFINITION",
        "DIRECTIVE_DEFINITION",
    ];

    /// <summary>The position of a word in <see cref="All"/>; -1 when it is none of them.</summary>
    public static int IndexOf(ReadOnlySpan<char> word)
    {
        for (var index = 0; index < All.Count; index++)
        {
            if (word.SequenceEqual(All[index]))
            {
                return index;
            }
        }

        return -1;
    }
}
