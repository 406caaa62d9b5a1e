using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace CraftGraph.GraphQL.Response;

/// <summary>
/// The bytes of a response in the making: UTF-8 JSON that grows at its end, can be cut back to an earlier length when a null
/// propagates, and knows the path of the value being written.
/// </summary>
/// <remarks>
/// Callers write commas and braces themselves: plans hold them ready beside the names. Not safe for use by two threads.
/// </remarks>
public sealed class ResponseWriter : IBufferWriter<byte>, IDisposable
{
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(4096);

    /// <summary>How many bytes are written.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes written; valid until the next write.</summary>
    public ReadOnlyMemory<byte> Written => _buffer.AsMemory(0, Length);

    /// <summary>Where in the response the writer is.</summary>
    public ResponsePath Path => field ??= new();

    /// <summary>Forgets everything after the first <paramref name="length"/> bytes.</summary>
    public void Rewind(int length) => Length = length;

    /// <summary>Replaces a byte that is written.</summary>
    public void Replace(int position, byte json) => _buffer[position] = json;

    /// <summary>Writes bytes that are JSON already.</summary>
    public void WriteRaw(ReadOnlySpan<byte> json)
    {
        json.CopyTo(GetSpan(json.Length));
        Length += json.Length;
    }

    /// <summary>Writes one byte of JSON.</summary>
    public void WriteRaw(byte json)
    {
        if (Length == _buffer.Length)
        {
            Grow(1);
        }

        _buffer[Length++] = json;
    }

    /// <summary>Writes <c>null</c>.</summary>
    public void WriteNull() => WriteRaw("null"u8);

    /// <summary>Writes <c>true</c> or <c>false</c>.</summary>
    public void WriteBoolean(bool value) => WriteRaw(value ? "true"u8 : "false"u8);

    /// <summary>Writes a whole number.</summary>
    public void WriteNumber(long value)
    {
        Utf8Formatter.TryFormat(value, GetSpan(20), out var written);
        Length += written;
    }

    /// <summary>Writes a finite number in the shortest form that reads back as the same.</summary>
    public void WriteNumber(double value)
    {
        // JSON has no sign of zero worth keeping, and the reference implementation writes whole numbers without a fraction.
        if (value == Math.Truncate(value) && Math.Abs(value) < 1e15)
        {
            WriteNumber((long)value);
            return;
        }

        value.TryFormat(GetSpan(32), out var written, default, CultureInfo.InvariantCulture);
        Length += written;
    }

    /// <summary>Writes an exact decimal number.</summary>
    public void WriteNumber(decimal value)
    {
        value.TryFormat(GetSpan(40), out var written, default, CultureInfo.InvariantCulture);
        Length += written;
    }

    /// <summary>Writes a string with its quotes, escaped where JSON needs it.</summary>
    public void WriteString(ReadOnlySpan<char> value)
    {
        var size = Encoding.UTF8.GetMaxByteCount(value.Length);
        if (size <= 1024)
        {
            Span<byte> utf8 = stackalloc byte[1024];
            WriteUtf8String(utf8[..Encoding.UTF8.GetBytes(value, utf8)]);
            return;
        }

        var rented = ArrayPool<byte>.Shared.Rent(size);
        WriteUtf8String(rented.AsSpan(0, Encoding.UTF8.GetBytes(value, rented)));
        ArrayPool<byte>.Shared.Return(rented);
    }

    /// <summary>Writes a UTF-8 string with its quotes, escaped where JSON needs it.</summary>
    public void WriteUtf8String(ReadOnlySpan<byte> utf8)
    {
        var target = GetSpan(utf8.Length + 2);
        target[0] = (byte)'"';
        if (utf8.IndexOfAny(JsonEscapes.Needed) < 0)
        {
            utf8.CopyTo(target[1..]);
            target[utf8.Length + 1] = (byte)'"';
            Length += utf8.Length + 2;
            return;
        }

        Length++;
        JsonEscapes.Write(utf8, this);
        WriteRaw((byte)'"');
    }

    /// <summary>Ends an object whose first field began with its opening brace; one without fields is written whole.</summary>
    /// <param name="start">Where the object starts.</param>
    public void EndObject(int start)
    {
        if (Length == start)
        {
            WriteRaw((byte)'{');
        }

        WriteRaw((byte)'}');
    }

    /// <summary>Puts the parts of what is written from <paramref name="start"/> on into another order.</summary>
    /// <param name="start">Where the first part starts.</param>
    /// <param name="segments">The parts in the order wanted; together they are all that is written from there on.</param>
    public void Reorder(int start, ReadOnlySpan<ResponseSegment> segments)
    {
        var next = start;
        var isOrdered = true;
        foreach (var segment in segments)
        {
            isOrdered &= segment.Start == next;
            next = segment.Start + segment.Length;
        }

        if (isOrdered)
        {
            return;
        }

        var length = Length - start;
        var copy = ArrayPool<byte>.Shared.Rent(length);
        _buffer.AsSpan(start, length).CopyTo(copy);
        next = start;
        foreach (var segment in segments)
        {
            copy.AsSpan(segment.Start - start, segment.Length).CopyTo(_buffer.AsSpan(next));
            next += segment.Length;
        }

        ArrayPool<byte>.Shared.Return(copy);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        if (_buffer.Length - Length < Math.Max(sizeHint, 1))
        {
            Grow(Math.Max(sizeHint, 1));
        }

        return _buffer.AsSpan(Length);
    }

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        GetSpan(sizeHint);
        return _buffer.AsMemory(Length);
    }

    /// <inheritdoc/>
    public void Advance(int count) => Length += count;

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        Length = 0;
    }

    private void Grow(int needed)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_buffer.Length * 2, Length + needed));
        _buffer.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
