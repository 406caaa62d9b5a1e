using CraftGraph.GraphQL.EntityFramework.Aggregates;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Outputs;

namespace CraftGraph.GraphQL.EntityFramework.Facets;

/// <summary>A property by which the items of a list are counted, value by value, so that readers see what narrowing the list would leave.</summary>
/// <param name="key">What clients call it: a name of an enum's value, such as <c>REGION</c>.</param>
/// <param name="condition">Which condition of <c>where</c> is its own, and does not count for its numbers.</param>
public abstract class Facet(string key, string condition)
{
    /// <summary>What clients call it.</summary>
    public string Key { get; } = key;

    /// <summary>What it counts by.</summary>
    public string? Description { get; private set; }

    internal OwnCondition Condition { get; } = new(condition);

    /// <summary>Says what it counts by.</summary>
    public void Describe(string description)
    {
        Description = description;
        Group?.Describe(description);
    }

    /// <summary>The key by which lists can be grouped by the same; null where it has no values to group by.</summary>
    internal virtual GroupKey? Group => null;

    /// <summary>The entity that its values are; null where they are none.</summary>
    internal virtual EntityType? GetValueType(EntitySchema schema) => null;

    /// <summary>Compiles what is asked of it.</summary>
    internal abstract Output Compile(FacetCompiler compiler);
}
