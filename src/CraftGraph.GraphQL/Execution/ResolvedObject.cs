using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.Response;

namespace CraftGraph.GraphQL.Execution;

/// <summary>A completed object: the value of each of its fields, in the same order.</summary>
/// <remarks>
/// A value is null, what a leaf serialized to, a <see cref="ResolvedObject"/>, a <see cref="ResolvedList"/>, a
/// <see cref="ConstantField"/> or the <see cref="ResponseWriter"/> that a planned field wrote to.
/// </remarks>
internal sealed class ResolvedObject(IReadOnlyList<FieldPlan> fields)
{
    /// <summary>Stands for a field that directives leave out.</summary>
    public static readonly object LeftOut = new();

    public IReadOnlyList<FieldPlan> Fields { get; } = fields;

    public object?[] Values { get; } = new object?[fields.Count];
}

/// <summary>A completed list, of the same values as an object.</summary>
internal sealed record ResolvedList(IReadOnlyList<object?> Items);

/// <summary>Stands for a value that could not be had: null goes up to the nearest place where it may stand.</summary>
/// <param name="Error">What is told there; null when it is told already.</param>
internal sealed record FailedValue(Errors.GraphQLError? Error);
