using CraftGraph.GraphQL.EntityFramework.Statements;

namespace CraftGraph.GraphQL.EntityFramework.Outputs;

/// <summary>A list without pages, of items that are never null.</summary>
/// <param name="statement">The statement of its rows.</param>
/// <param name="item">Writes an item.</param>
/// <param name="stream">How later items are put off; null when none are.</param>
internal sealed class ListOutput(CompiledStatement statement, Output item, StreamOutput? stream) : Output
{
    private readonly Output[] _items = [.. new[] { item, stream?.Item ?? item }.Distinct().Where(one => one.HasRows)];

    internal override bool HasRows => true;

    internal override void Request(RowReader? row, RowRequests requests) => requests.Add(statement, row, int.MaxValue, _items);

    public override OutputResult Write(RowReader? row, WriteScope scope)
    {
        var writer = scope.Writer;
        var initialCount = stream?.TryBegin(scope) ?? int.MaxValue;
        List<RowReader>? later = null;
        var rows = scope.Session.Open(statement, scope.Operation, row);
        try
        {
            writer.WriteRaw((byte)'[');
            for (var i = 0; rows.Read(); i++)
            {
                if (i >= initialCount)
                {
                    (later ??= []).Add(rows.Keep());
                    continue;
                }

                if (!scope.TryWriteItem(i, item, rows))
                {
                    return OutputResult.Failed;
                }
            }

            writer.WriteRaw((byte)']');
            if (later is not null)
            {
                stream!.PutOff(later, initialCount, scope);
            }

            return OutputResult.Written;
        }
        finally
        {
            rows.Close();
        }
    }
}
