using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Planning;

/// <summary>What is asked of a value of one object type: selections merged, fragments spread, in the order of the response.</summary>
/// <param name="Type">The object type.</param>
/// <param name="Fields">
/// The fields. A response name stands twice where variables decide on its place; a request meets the conditions of one of the two. Whoever writes them all at once ignores what is deferred, which is always right.
/// </param>
public sealed record SelectionSetPlan(ObjectType Type, IReadOnlyList<FieldPlan> Fields)
{
    /// <summary>The fields that are not deferred beyond the value itself.</summary>
    public IReadOnlyList<FieldPlan> Now { get; init; } = Fields;

    /// <summary>The other fields.</summary>
    public IReadOnlyList<DeferredSelection> Later { get; init; } = [];

    /// <summary>The deferred fragments that begin at the value, outer ones first.</summary>
    public IReadOnlyList<DeferUsage> Usages { get; init; } = [];

    /// <summary>Whether something begins to be deferred at the value, or is deferred here.</summary>
    public bool IsInParts => Later.Count > 0 || Usages.Count > 0;
}
