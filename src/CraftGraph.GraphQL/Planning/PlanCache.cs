using System.Collections.Concurrent;
using CraftGraph.GraphQL.Caching;

namespace CraftGraph.GraphQL.Planning;

/// <summary>Keeps plans by the text they come from, within a number of bytes; those not used for long go first. Finding one takes no lock.</summary>
internal sealed class PlanCache(long capacity)
{
    // An estimate of what syntax and plan take in memory for each character of a document.
    private const int BytesPerCharacter = 50;

    private readonly ConcurrentDictionary<Key, Entry> _entries = new();
    private readonly MemoryBudget _budget = new(capacity);

    /// <summary>The plans kept, those for responses in parts among them.</summary>
    public CacheStatistics Statistics => _budget.Statistics;

    /// <summary>The plan of an operation of a document; null when it is not kept.</summary>
    public OperationPlan? Find(string document, string? operationName)
    {
        if (!_entries.TryGetValue(new(document, operationName), out var entry))
        {
            return null;
        }

        entry.Use();
        return entry.Plan;
    }

    /// <summary>Keeps a plan, unless it is larger than an eighth of all there is room for.</summary>
    /// <param name="document">The text it comes from.</param>
    /// <param name="operationName">Which operation of the text it is for; null for the only one.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="extraBytes">About how much memory is kept with it that the text's length does not tell.</param>
    /// <returns>The plan to use: another request's where that was first, so that all share what hangs on it.</returns>
    public OperationPlan Add(string document, string? operationName, OperationPlan plan, long extraBytes = 0)
    {
        var size = SizeOf(document, plan) + extraBytes;
        plan.Incremental?.KeepIn(_budget, size);
        var entry = new Entry(this, new(document, operationName), plan);
        var kept = _entries.GetOrAdd(entry.Key, entry);
        if (kept == entry && !_budget.TryAdd(entry, size))
        {
            _entries.TryRemove(new(entry.Key, entry));
        }

        return kept.Plan;
    }

    private static long SizeOf(string document, OperationPlan plan)
    {
        var size = 1000L + ((long)document.Length * BytesPerCharacter);
        foreach (var field in plan.Root.Fields)
        {
            // The whole response of a constant operation is kept beside its fields.
            size += field.Planned is ConstantField constant ? (plan.IsConstant ? 2 : 1) * constant.Json.Length : 0;
        }

        return size;
    }

    private readonly record struct Key(string Document, string? OperationName);

    private sealed class Entry(PlanCache cache, Key key, OperationPlan plan) : KeptItem
    {
        public Key Key => key;

        public OperationPlan Plan => plan;

        protected internal override void Drop() => cache._entries.TryRemove(new(key, this));
    }
}
