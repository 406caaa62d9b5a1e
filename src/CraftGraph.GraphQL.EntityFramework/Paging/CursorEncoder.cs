using CraftGraph.GraphQL.EntityFramework.Statements;

namespace CraftGraph.GraphQL.EntityFramework.Paging;

/// <summary>Makes the cursors of a statement's rows.</summary>
/// <param name="orderHash">The hash of the order that the rows stand in.</param>
/// <param name="columns">The columns of the order's keys.</param>
/// <param name="keys">How the keys stand in cursors.</param>
internal sealed class CursorEncoder(uint orderHash, int[] columns, CursorKey[] keys)
{
    /// <summary>Writes a row's cursor.</summary>
    /// <returns>Its length in <paramref name="target"/>.</returns>
    public int Encode(RowReader row, ref byte[] target) => Cursor.Encode(orderHash, row, columns, keys, ref target);

    /// <summary>Keeps a row's cursor as the page's first or newest.</summary>
    public void Keep(RowReader row, PageState page, bool isFirst)
    {
        var length = Encode(row, ref page.Buffer(isFirst));
        if (isFirst)
        {
            page.FirstLength = length;
        }
        else
        {
            page.LastLength = length;
        }
    }
}
