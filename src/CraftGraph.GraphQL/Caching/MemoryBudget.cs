namespace CraftGraph.GraphQL.Caching;

/// <summary>
/// How much memory the items of a cache may take together. When one more has no room, those go that were not used for the longest time. Safe for use by
/// several threads; only adding takes a lock.
/// </summary>
/// <param name="capacity">In bytes; 0 or less keeps nothing.</param>
/// <remarks>
/// Items stand in a queue, each with a mark that its use sets (the clock, or second chance, algorithm): room is made from the front, where an item with a mark loses it and
/// goes to the end, and one without it is dropped.
/// </remarks>
public sealed class MemoryBudget(long capacity)
{
    private readonly Lock _lock = new();
    private readonly Queue<KeptItem> _queue = [];
    private int _items;
    private long _bytes;
    private long _added;
    private long _dropped;

    /// <summary>What is held now, and what was done so far.</summary>
    public CacheStatistics Statistics
    {
        get
        {
            lock (_lock)
            {
                return new(_items, _bytes, capacity, _added, _dropped);
            }
        }
    }

    /// <summary>Makes room for an item.</summary>
    /// <param name="item">An item that is in no budget.</param>
    /// <param name="bytes">About how much memory it takes.</param>
    /// <returns>Whether there is room: none for an item larger than an eighth of all.</returns>
    public bool TryAdd(KeptItem item, long bytes)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (bytes > capacity / 8)
        {
            return false;
        }

        lock (_lock)
        {
            (item.Bytes, item.IsKept) = (bytes, true);
            _items++;
            _added++;
            _bytes += bytes;
            MakeRoom();

            // After the others: an item that nobody asked for yet would be the first to go.
            _queue.Enqueue(item);
        }

        return true;
    }

    /// <summary>Gives back the room of an item that is not needed any more, unless it is gone already.</summary>
    public void Remove(KeptItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        lock (_lock)
        {
            if (item.IsKept)
            {
                Release(item);
            }

            // It is passed over where it stands. Many such are taken out at once.
            if (_queue.Count > (2 * _items) + 100)
            {
                var left = _queue.Where(one => one.IsKept).ToList();
                _queue.Clear();
                left.ForEach(_queue.Enqueue);
            }
        }
    }

    private void MakeRoom()
    {
        while (_bytes > capacity && _queue.TryDequeue(out var item))
        {
            if (!item.IsKept)
            {
                continue;
            }

            if (item.WasUsed)
            {
                item.ForgetUse();
                _queue.Enqueue(item);
                continue;
            }

            Release(item);
            _dropped++;
            item.Drop();
        }
    }

    private void Release(KeptItem item)
    {
        item.IsKept = false;
        _items--;
        _bytes -= item.Bytes;
    }
}
