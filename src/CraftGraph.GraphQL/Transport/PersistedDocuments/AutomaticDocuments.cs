namespace CraftGraph.GraphQL.Transport.PersistedDocuments;

/// <summary>Documents that clients brought, by the SHA-256 of their texts, within a number of bytes; those used least recently go first.</summary>
internal sealed class AutomaticDocuments(long capacity)
{
    // What a document takes in memory beside its characters.
    private const int Overhead = 300;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<(string Hash, string Text)>> _byHash = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Hash, string Text)> _byUse = new();
    private long _size;

    /// <summary>How many documents are kept.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _byHash.Count;
            }
        }
    }

    /// <summary>The text; null when it is not kept.</summary>
    public string? Find(string hash)
    {
        lock (_lock)
        {
            if (!_byHash.TryGetValue(hash, out var node))
            {
                return null;
            }

            _byUse.Remove(node);
            _byUse.AddFirst(node);
            return node.Value.Text;
        }
    }

    /// <summary>Keeps a text, unless it is larger than an eighth of all there is room for.</summary>
    public void Add(string hash, string text)
    {
        var size = SizeOf(text);
        if (size > capacity / 8)
        {
            return;
        }

        lock (_lock)
        {
            if (_byHash.ContainsKey(hash))
            {
                return;
            }

            _byHash.Add(hash, _byUse.AddFirst((hash, text)));
            for (_size += size; _size > capacity; _byUse.RemoveLast())
            {
                var (oldest, oldestText) = _byUse.Last!.Value;
                _byHash.Remove(oldest);
                _size -= SizeOf(oldestText);
            }
        }
    }

    private static long SizeOf(string text) => (2L * text.Length) + Overhead;
}
