namespace CraftGraph.GraphQL.EntityFramework.Facets;

/// <summary>How many items have a value.</summary>
internal sealed class FacetCount<TValue>
{
    public required TValue Value { get; init; }

    public required int Count { get; init; }
}
