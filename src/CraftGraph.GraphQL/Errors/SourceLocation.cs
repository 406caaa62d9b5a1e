namespace CraftGraph.GraphQL.Errors;

/// <summary>A place in a document. Both numbers start at 1; the column counts UTF-16 code units.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Errors"/>.</remarks>
public readonly record struct SourceLocation(int Line, int Column)
{
    /// <summary>Written <c>line:column</c>.</summary>
    public override string ToString() => $"{Line}:{Column}";
}
