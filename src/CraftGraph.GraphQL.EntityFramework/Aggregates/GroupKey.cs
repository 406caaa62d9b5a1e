using System.Linq.Expressions;

namespace CraftGraph.GraphQL.EntityFramework.Aggregates;

/// <summary>A property by which the items of a list are put into groups.</summary>
/// <param name="key">What clients call it: a name of an enum's value, such as <c>REGION</c>.</param>
/// <param name="value">Over an item, or over one of its <paramref name="links"/>: an entity, an enum's value, a truth value, a whole number or a text.</param>
/// <param name="links">What leads from an item to several values; null for an item that has one value or none.</param>
public sealed class GroupKey(string key, LambdaExpression value, LambdaExpression? links = null)
{
    /// <summary>What clients call it.</summary>
    public string Key { get; } = key;

    /// <summary>What it groups by.</summary>
    public string? Description { get; private set; }

    /// <summary>The value.</summary>
    internal LambdaExpression Value { get; } = value;

    /// <summary>What leads to several values.</summary>
    internal LambdaExpression? Links { get; } = links;

    /// <summary>Says what it groups by.</summary>
    public GroupKey Describe(string? description)
    {
        Description = description;
        return this;
    }
}
