namespace CraftGraph.GraphQL.EntityFramework.Paging;

/// <summary>What a page's rows tell about the page.</summary>
internal sealed class PageState
{
    private byte[] _first = [];
    private byte[] _last = [];
    private bool _hasMore;

    public bool HasNextPage { get; private set; }

    public bool HasPreviousPage { get; private set; }

    /// <summary>The cursor of the page's first item in the list's order; empty without items.</summary>
    public ReadOnlyMemory<byte> StartCursor { get; private set; }

    /// <summary>The cursor of the page's last item in the list's order; empty without items.</summary>
    public ReadOnlyMemory<byte> EndCursor { get; private set; }

    /// <summary>Buffers for the cursors of the first and the newest row.</summary>
    public ref byte[] Buffer(bool isFirst) => ref isFirst ? ref _first : ref _last;

    public int FirstLength { get; set; }

    public int LastLength { get; set; }

    public void SetMore() => _hasMore = true;

    /// <summary>Called after the last row.</summary>
    public void Finish(ConnectionOutput connection)
    {
        // A cursor names an item, so there is something on the other side of it.
        (HasPreviousPage, HasNextPage) = connection.IsBackward
            ? (_hasMore, connection.HasBefore)
            : (connection.HasAfter, _hasMore);
        var first = _first.AsMemory(0, FirstLength);
        var last = LastLength > 0 ? _last.AsMemory(0, LastLength) : first;
        (StartCursor, EndCursor) = connection.IsBackward ? (last, first) : (first, last);
    }
}
