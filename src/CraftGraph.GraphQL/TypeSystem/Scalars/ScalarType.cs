namespace CraftGraph.GraphQL.TypeSystem.Scalars;

/// <summary>A leaf that is one value: a number, a text, a date.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Scalars"/>.</remarks>
public abstract class ScalarType(string name) : LeafType(name)
{
    /// <summary>The address of the text that defines the scalar (<c>@specifiedBy</c>); null without one.</summary>
    public string? SpecifiedByUrl { get; init; }
}
