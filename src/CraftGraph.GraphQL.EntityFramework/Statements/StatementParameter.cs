using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.Planning;

namespace CraftGraph.GraphQL.EntityFramework.Statements;

/// <summary>A parameter of a statement.</summary>
public sealed class StatementParameter
{
    /// <summary>Its name in the text, with the sign before it.</summary>
    public required string Name { get; init; }

    /// <summary>Where a request finds the value; null when it is a column of the parent's row.</summary>
    public ValueSource? Source { get; init; }

    /// <summary>The column of the parent's row that is the value; -1 when the request has it.</summary>
    public int ParentColumn { get; init; } = -1;

    /// <summary>Turns the value into what the database stores, as the mapped property's converter does; null when it is the same.</summary>
    public Func<object?, object?>? Convert { get; init; }

    /// <summary>The value to bind in one request, not for a column of the parent's row.</summary>
    public object? GetValue(OperationContext context) =>
        Source!.Get(context) is { } value ? Convert is null ? value : Convert(value) : null;
}
