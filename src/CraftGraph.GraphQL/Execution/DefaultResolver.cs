using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Execution;

/// <summary>How a field without a handler comes to its value.</summary>
internal static class DefaultResolver
{
    /// <summary>The parent's entry of the field's name, where the parent is a dictionary; else null.</summary>
    public static ValueTask<object?> Resolve(ResolverContext context) => ValueTask.FromResult(
        context.Parent is IReadOnlyDictionary<string, object?> parent && parent.TryGetValue(context.Field.Name, out var value) ? value : null);
}
