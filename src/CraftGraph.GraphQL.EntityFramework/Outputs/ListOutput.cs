using CraftGraph.GraphQL.EntityFramework.Statements;

namespace CraftGraph.GraphQL.EntityFramework.Outputs;

/// <summary>A list without pages, of items that are never null.</summary>
internal sealed class ListOutput(CompiledStatement statement, Output item) : Output
{
    private readonly Output[] _items = item.HasRows ? [item] : [];

    internal override bool HasRows => true;

    internal override void Request(RowReader? row, RowRequests requests) => requests.Add(statement, row, int.MaxValue, _items);

    public override OutputResult Write(RowReader? row, WriteScope scope)
    {
        var writer = scope.Writer;
        var rows = scope.Session.Open(statement, scope.Operation, row);
        try
        {
            writer.WriteRaw((byte)'[');
            for (var i = 0; rows.Read(); i++)
            {
                if (i > 0)
                {
                    writer.WriteRaw((byte)',');
                }

                writer.Path.Push(i);
                var result = item.Write(rows, scope);
                writer.Path.Pop();
                if (result is not OutputResult.Written)
                {
                    return OutputResult.Failed;
                }
            }

            writer.WriteRaw((byte)']');
            return OutputResult.Written;
        }
        finally
        {
            rows.Close();
        }
    }
}
