using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.Response;

namespace CraftGraph.GraphQL.EntityFramework.Outputs;

/// <summary>A request while its rows are written.</summary>
/// <param name="operation">The request.</param>
/// <param name="session">Where its statements run.</param>
/// <param name="writer">The response.</param>
public sealed class WriteScope(OperationContext operation, StatementSession session, ResponseWriter writer)
{
    /// <summary>The request.</summary>
    public OperationContext Operation { get; } = operation;

    /// <summary>Where its statements run.</summary>
    public StatementSession Session { get; } = session;

    /// <summary>The response.</summary>
    public ResponseWriter Writer { get; } = writer;

    /// <summary>Whether the values of a facet that were written last were all that it has.</summary>
    internal bool IsFacetComplete { get; set; }

    /// <summary>Where parts of the response can be put off; null when it is one whole.</summary>
    internal IncrementScope? Increments { get; private init; } = operation.Increments;

    /// <summary>The same request inside an object at which deferred fragments begin.</summary>
    internal WriteScope Within(IncrementScope increments) => new(Operation, Session, Writer) { Increments = increments };

    /// <summary>Writes an item of a list after those before it; false when it must be null, which the list does not allow.</summary>
    internal bool TryWriteItem(int index, Output item, RowReader row)
    {
        if (index > 0)
        {
            Writer.WriteRaw((byte)',');
        }

        Writer.Path.Push(index);
        var result = item.Write(row, this);
        Writer.Path.Pop();
        return result is OutputResult.Written;
    }

    /// <summary>Forgets what was put off below the writer's path or, if given, at <paramref name="responseName"/> below it, which becomes null.</summary>
    internal void DropIncrements(string? responseName = null)
    {
        if (Increments is not null)
        {
            Increments.Drop(responseName is null ? Writer.Path.ToList() : [.. Writer.Path.ToList(), responseName]);
        }
    }

    /// <summary>Reports a null where none may stand, at <paramref name="responseName"/> below the writer's path.</summary>
    internal void ReportNull(FieldPlan field, string responseName) => ReportNull(field, [.. Writer.Path.ToList(), responseName], Operation);

    /// <summary>Reports a null where none may stand.</summary>
    internal static void ReportNull(FieldPlan field, IReadOnlyList<object> path, OperationContext operation) => operation.Errors.Add(new()
    {
        Message = $"Cannot return null for non-nullable field {field.ParentType.Name}.{field.Field.Name}.",
        Code = ErrorCode.NonNullViolation,
        Locations = field.LocationsIn(operation.Variables),
        Path = path,
    });
}
