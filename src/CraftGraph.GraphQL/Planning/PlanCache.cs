using System.Collections.Concurrent;

namespace CraftGraph.GraphQL.Planning;

/// <summary>
/// Keeps plans by the text they come from, within a number of bytes; those used least recently go first. Finding one takes no lock.
/// </summary>
/// <remarks>
/// Recency is counted in additions: only an addition makes anything go, so it is enough to know after which one a plan was last used.
/// </remarks>
internal sealed class PlanCache(long capacity)
{
    // An estimate of what syntax and plan take in memory for each character of a document.
    private const int BytesPerCharacter = 50;

    private readonly ConcurrentDictionary<Key, Entry> _entries = new();
    private readonly Lock _lock = new();
    private long _clock;
    private long _size;

    /// <summary>How many plans are kept.</summary>
    public int Count => _entries.Count;

    /// <summary>The plan of an operation of a document; null when it is not kept.</summary>
    public OperationPlan? Find(string document, string? operationName)
    {
        if (!_entries.TryGetValue(new(document, operationName), out var entry))
        {
            return null;
        }

        entry.LastUsed = Volatile.Read(ref _clock);
        return entry.Plan;
    }

    /// <summary>Keeps a plan, unless it is larger than an eighth of all there is room for.</summary>
    /// <param name="document">The text it comes from.</param>
    /// <param name="operationName">Which operation of the text it is for; null for the only one.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="extraBytes">About how much memory is kept with it that the text's length does not tell.</param>
    public void Add(string document, string? operationName, OperationPlan plan, long extraBytes = 0)
    {
        var size = SizeOf(document, plan) + extraBytes;
        if (size > capacity / 8)
        {
            return;
        }

        lock (_lock)
        {
            var entry = new Entry(plan, size) { LastUsed = Interlocked.Increment(ref _clock) };
            if (_entries.TryAdd(new(document, operationName), entry))
            {
                _size += size;
                MakeRoom();
            }
        }
    }

    private static long SizeOf(string document, OperationPlan plan)
    {
        var size = 1000L + ((long)document.Length * BytesPerCharacter);
        foreach (var field in plan.Root.Fields)
        {
            size += field.Planned is ConstantField constant ? constant.Json.Length : 0;
        }

        return size;
    }

    // Goes down to seven eighths at once, so that sorting by age is paid for by many additions.
    private void MakeRoom()
    {
        if (_size <= capacity)
        {
            return;
        }

        foreach (var (key, entry) in _entries.OrderBy(pair => pair.Value.LastUsed).ToList())
        {
            if (_size <= capacity / 8 * 7)
            {
                return;
            }

            if (_entries.TryRemove(key, out _))
            {
                _size -= entry.Size;
            }
        }
    }

    private readonly record struct Key(string Document, string? OperationName);

    private sealed class Entry(OperationPlan plan, long size)
    {
        public OperationPlan Plan { get; } = plan;

        public long Size { get; } = size;

        public long LastUsed { get; set; }
    }
}
