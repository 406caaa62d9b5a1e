using System.Buffers;

namespace CraftGraph.GraphQL.Transport.Http;

/// <summary>A request's body in memory, read up to a limit.</summary>
internal sealed class BodyBuffer : IDisposable
{
    private readonly int _limit;
    private byte[] _bytes;
    private int _length;

    /// <param name="limit">How many bytes are accepted.</param>
    /// <param name="expected">How many the client announced; null when it did not say.</param>
    public BodyBuffer(int limit, long? expected)
    {
        _limit = limit;
        _bytes = ArrayPool<byte>.Shared.Rent((int)Math.Clamp(expected ?? 4096, 1, limit) + 1);
    }

    public ReadOnlyMemory<byte> Bytes => _bytes.AsMemory(0, _length);

    /// <summary>Reads a body to its end; false when it is larger than the limit.</summary>
    public async ValueTask<bool> ReadAsync(Stream body, CancellationToken cancellationToken)
    {
        while (_length <= _limit)
        {
            if (_length == _bytes.Length)
            {
                Grow();
            }

            var room = Math.Min(_bytes.Length, _limit + 1) - _length;
            var read = await body.ReadAsync(_bytes.AsMemory(_length, room), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                return true;
            }

            _length += read;
        }

        return false;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        _length = 0;
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min((long)_bytes.Length * 2, _limit + 1L));
        _bytes.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
