namespace CraftGraph.GraphQL.Planning;

/// <summary>What one part of a response has put off. Safe for use by several threads.</summary>
/// <param name="allowance">How many parts the response may still have.</param>
internal sealed class IncrementalWork(PartAllowance allowance)
{
    private readonly Lock _lock = new();
    private readonly List<DeferredFields> _fields = [];
    private readonly List<PendingStream> _streams = [];

    public PartAllowance Allowance => allowance;

    /// <summary>The fields put off; read when nothing is put off any more.</summary>
    public IReadOnlyList<DeferredFields> Fields => _fields;

    /// <summary>The streams begun; read when nothing is put off any more.</summary>
    public IReadOnlyList<PendingStream> Streams => _streams;

    public bool IsEmpty => _fields.Count == 0 && _streams.Count == 0;

    public void Add(DeferredFields fields)
    {
        lock (_lock)
        {
            _fields.Add(fields);
        }
    }

    public void Add(PendingStream stream)
    {
        lock (_lock)
        {
            _streams.Add(stream);
        }
    }

    /// <summary>Forgets what was put off at a place that has become null, and below.</summary>
    public void Drop(IReadOnlyList<object> path)
    {
        lock (_lock)
        {
            _fields.RemoveAll(fields => IsAt(path, fields.Path));
            foreach (var stream in _streams.Where(stream => IsAt(path, stream.Path)).ToList())
            {
                _streams.Remove(stream);
                _ = stream.Items.CloseAsync().AsTask();
            }
        }
    }

    private static bool IsAt(IReadOnlyList<object> path, IReadOnlyList<object> other)
    {
        if (other.Count < path.Count)
        {
            return false;
        }

        for (var i = path.Count - 1; i >= 0; i--)
        {
            if (!path[i].Equals(other[i]))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>How many parts a response may still have.</summary>
internal sealed class PartAllowance(int maximum)
{
    private int _left = maximum;

    /// <summary>Takes as many; false when there are not so many left.</summary>
    public bool TryTake(int count)
    {
        if (Interlocked.Add(ref _left, -count) >= 0)
        {
            return true;
        }

        Interlocked.Add(ref _left, count);
        return false;
    }
}
