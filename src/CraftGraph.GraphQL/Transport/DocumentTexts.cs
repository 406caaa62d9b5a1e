using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace CraftGraph.GraphQL.Transport;

/// <summary>Texts of documents by the bytes that they come as, so that a text that comes again is not decoded again.</summary>
internal sealed class DocumentTexts
{
    private const int LargestBytes = 64 * 1024;
    private const int MostBytes = 4 * 1024 * 1024;

    private readonly ConcurrentDictionary<byte[], string> _texts = new(new BytesComparer());
    private readonly ConcurrentDictionary<byte[], string>.AlternateLookup<ReadOnlySpan<byte>> _byBytes;
    private int _bytes;

    public DocumentTexts() => _byBytes = _texts.GetAlternateLookup<ReadOnlySpan<byte>>();

    /// <summary>The text of a JSON string.</summary>
    public string Read(JsonElement json)
    {
        var bytes = JsonMarshal.GetRawUtf8Value(json);
        if (_byBytes.TryGetValue(bytes, out var known))
        {
            return known;
        }

        var text = json.GetString()!;
        if (bytes.Length <= LargestBytes && _texts.TryAdd(bytes.ToArray(), text) && Interlocked.Add(ref _bytes, bytes.Length) > MostBytes)
        {
            // Those in use come back with their next request.
            Interlocked.Exchange(ref _bytes, 0);
            _texts.Clear();
        }

        return text;
    }

    private sealed class BytesComparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public bool Equals(byte[]? left, byte[]? right) => left.AsSpan().SequenceEqual(right);

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode([DisallowNull] byte[] bytes) => GetHashCode((ReadOnlySpan<byte>)bytes);

        // Seeded anew for each process, so that nobody can send texts that collide.
        public int GetHashCode(ReadOnlySpan<byte> alternate)
        {
            var hash = new HashCode();
            hash.AddBytes(alternate);
            return hash.ToHashCode();
        }

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
    }
}
