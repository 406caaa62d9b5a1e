namespace CraftGraph.GraphQL.EntityFramework.Facets;

/// <summary>The items whose numbers lie between two steps.</summary>
internal sealed class FacetSpan<TNumber>
{
    public required int Step { get; init; }

    public required int Count { get; init; }

    public required TNumber Least { get; init; }

    public required TNumber Greatest { get; init; }
}
