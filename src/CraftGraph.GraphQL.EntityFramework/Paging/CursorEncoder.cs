using System.Buffers.Text;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Response;

namespace CraftGraph.GraphQL.EntityFramework.Paging;

/// <summary>Makes the cursors of a statement's rows.</summary>
/// <param name="orderHash">The hash of the order that the rows stand in.</param>
/// <param name="columns">The columns of the order's keys.</param>
/// <param name="keys">How the keys stand in cursors.</param>
internal sealed class CursorEncoder(uint orderHash, int[] columns, CursorKey[] keys)
{
    /// <summary>Writes a row's cursor as a JSON string.</summary>
    public void Write(RowReader row, ResponseWriter writer)
    {
        var measured = Cursor.Measure(row, columns, keys);
        var target = writer.GetSpan(Base64Url.GetEncodedLength(measured) + 2);
        target[0] = (byte)'"';
        var length = Cursor.Encode(orderHash, row, columns, keys, measured, target[1..]);
        target[length + 1] = (byte)'"';
        writer.Advance(length + 2);
    }

    /// <summary>Keeps a row's cursor as the page's first or newest.</summary>
    public void Keep(RowReader row, PageState page, bool isFirst)
    {
        var measured = Cursor.Measure(row, columns, keys);
        ref var buffer = ref page.Buffer(isFirst);
        if (buffer.Length < Base64Url.GetEncodedLength(measured))
        {
            buffer = new byte[Base64Url.GetEncodedLength(measured)];
        }

        var length = Cursor.Encode(orderHash, row, columns, keys, measured, buffer);
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
