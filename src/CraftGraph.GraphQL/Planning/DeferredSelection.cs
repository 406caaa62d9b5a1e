namespace CraftGraph.GraphQL.Planning;

/// <summary>Fields of an object that come later, together.</summary>
/// <param name="Usages">The deferred fragments that ask for them; not empty.</param>
/// <param name="Fields">The fields; not empty.</param>
public sealed record DeferredSelection(IReadOnlyList<DeferUsage> Usages, IReadOnlyList<FieldPlan> Fields);
