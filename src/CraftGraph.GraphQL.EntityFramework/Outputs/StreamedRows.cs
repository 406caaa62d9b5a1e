using CraftGraph.GraphQL.EntityFramework.Roots;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.Response;

namespace CraftGraph.GraphQL.EntityFramework.Outputs;

/// <summary>The later items of a list, written from copies of their rows.</summary>
/// <param name="rows">The rows of these items.</param>
/// <param name="item">Writes an item.</param>
/// <param name="isNullable">Whether an item may be null.</param>
internal sealed class StreamedRows(IReadOnlyList<RowReader> rows, Output item, bool isNullable) : StreamedItems
{
    private int _current = -1;

    public override ValueTask<bool> MoveNextAsync() => ValueTask.FromResult(++_current < rows.Count);

    public override async ValueTask<bool> WriteAsync(OperationContext context, ResponseWriter writer)
    {
        var start = writer.Length;
        if (await RequestSession.Of(context).WriteAsync(item, rows[_current], context, writer).ConfigureAwait(false) is OutputResult.Written)
        {
            return true;
        }

        if (isNullable)
        {
            writer.Rewind(start);
            writer.WriteNull();
        }

        return isNullable;
    }
}
