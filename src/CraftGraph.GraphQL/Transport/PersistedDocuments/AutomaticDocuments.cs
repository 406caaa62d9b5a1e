using System.Collections.Concurrent;
using CraftGraph.GraphQL.Caching;

namespace CraftGraph.GraphQL.Transport.PersistedDocuments;

/// <summary>Documents that clients brought, by the SHA-256 of their texts, within a number of bytes; those not used for long go first.</summary>
internal sealed class AutomaticDocuments(long capacity)
{
    // What a document takes in memory beside its characters.
    private const int Overhead = 300;

    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly MemoryBudget _budget = new(capacity);

    /// <summary>The documents kept.</summary>
    public CacheStatistics Statistics => _budget.Statistics;

    /// <summary>The text; null when it is not kept.</summary>
    public string? Find(string hash)
    {
        if (!_entries.TryGetValue(hash, out var entry))
        {
            return null;
        }

        entry.Use();
        return entry.Text;
    }

    /// <summary>Keeps a text, unless it is larger than an eighth of all there is room for.</summary>
    public void Add(string hash, string text)
    {
        var entry = new Entry(this, hash, text);
        if (_entries.TryAdd(hash, entry) && !_budget.TryAdd(entry, (2L * text.Length) + Overhead))
        {
            _entries.TryRemove(new(hash, entry));
        }
    }

    private sealed class Entry(AutomaticDocuments documents, string hash, string text) : KeptItem
    {
        public string Text => text;

        protected internal override void Drop() => documents._entries.TryRemove(new(hash, this));
    }
}
