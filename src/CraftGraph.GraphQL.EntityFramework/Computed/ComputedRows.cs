using System.Collections.Concurrent;
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

    /// <summary>Reads a list to its end; one that all objects of a request share, once in the request.</summary>
    /// <param name="list">The list.</param>
    /// <param name="read">Makes an item of a row, which is gone afterwards; the same for all objects.</param>
    public IReadOnlyList<TItem> Read<TItem>(ComputedList list, Func<ComputedRow, TItem> read)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(read);
        return list.IsShared ? (IReadOnlyList<TItem>)SharedRows.Of(Operation).GetOrAdd(list, _ => ReadAll(list, read)) : ReadAll(list, read);
    }

    private List<TItem> ReadAll<TItem>(ComputedList list, Func<ComputedRow, TItem> read)
    {
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

    // Parts of a request run side by side.
    private sealed class SharedRows : ConcurrentDictionary<ComputedList, object>
    {
        public static SharedRows Of(OperationContext context)
        {
            if (context.Feature<SharedRows>() is not { } rows)
            {
                context.SetFeature(rows = new());
            }

            return rows;
        }
    }
}
