using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;

namespace CraftGraph.GraphQL.EntityFramework.Computed;

/// <summary>The rows of one object in one request.</summary>
public sealed class ComputedRows
{
    private readonly WriteScope _scope;
    private readonly RowReader? _parent;

    internal ComputedRows(WriteScope scope, RowReader? parent) => (_scope, _parent) = (scope, parent);

    /// <summary>The request.</summary>
    public OperationContext Operation => _scope.Operation;

    /// <summary>Reads a list to its end.</summary>
    /// <param name="list">The list.</param>
    /// <param name="read">Makes an item of a row, which is gone afterwards.</param>
    public IReadOnlyList<TItem> Read<TItem>(ComputedList list, Func<ComputedRow, TItem> read)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(read);
        var items = new List<TItem>();
        var rows = _scope.Session.Open(list.Statement, Operation, _parent);
        try
        {
            while (rows.Read())
            {
                items.Add(read(new(rows, list.Columns)));
            }
        }
        finally
        {
            rows.Close();
        }

        return items;
    }
}
