using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.EntityFramework.Outputs;

/// <summary>How the later items of a list are put off.</summary>
/// <param name="field">The list's field.</param>
/// <param name="item">Writes one of the later items.</param>
internal sealed class StreamOutput(FieldPlan field, Output item)
{
    /// <summary>Writes one of the later items.</summary>
    public Output Item => item;

    /// <summary>How many items come with the list; null when all do.</summary>
    public int? TryBegin(WriteScope scope) =>
        scope.Increments is { } increments && field.Stream!.CountIn(scope.Operation.Variables) is var count && increments.CanStream() ? count : null;

    /// <summary>Puts off the items of rows that were kept. The writer's path is that of the list.</summary>
    public void PutOff(IReadOnlyList<RowReader> rows, int firstIndex, WriteScope scope) => scope.Increments!.Stream(
        field,
        scope.Writer.Path.ToList(),
        firstIndex,
        new StreamedRows(rows, item, field.Field.Type.Nullable is ListType { OfType.IsNonNull: false }));
}
