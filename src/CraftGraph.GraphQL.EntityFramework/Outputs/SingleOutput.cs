using CraftGraph.GraphQL.EntityFramework.Statements;

namespace CraftGraph.GraphQL.EntityFramework.Outputs;

/// <summary>The object of a statement with one row at most; null when there is none.</summary>
internal sealed class SingleOutput(CompiledStatement statement, Output item) : Output
{
    private readonly Output[] _items = item.HasRows ? [item] : [];

    internal override bool HasRows => true;

    internal override void Request(RowReader? row, RowRequests requests) => requests.Add(statement, row, 1, _items);

    public override OutputResult Write(RowReader? row, WriteScope scope)
    {
        var rows = scope.Session.Open(statement, scope.Operation, row);
        try
        {
            return rows.Read() ? item.Write(rows, scope) : OutputResult.Null;
        }
        finally
        {
            rows.Close();
        }
    }
}
