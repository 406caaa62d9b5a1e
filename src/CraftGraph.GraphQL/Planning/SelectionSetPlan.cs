using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Planning;

/// <summary>What is asked of a value of one object type: selections merged, fragments spread, in the order of the response.</summary>
/// <param name="Type">The object type.</param>
/// <param name="Fields">The fields. A response name stands twice where variables decide on its place; a request meets the conditions of one of the two.</param>
public sealed record SelectionSetPlan(ObjectType Type, IReadOnlyList<FieldPlan> Fields);
