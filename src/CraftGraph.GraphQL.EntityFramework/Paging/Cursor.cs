using System.Buffers.Binary;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using CraftGraph.GraphQL.EntityFramework.Statements;

namespace CraftGraph.GraphQL.EntityFramework.Paging;

/// <summary>The place of a row in an order, opaque to clients: base64url of the bytes below.</summary>
/// <remarks>
/// <code>
/// offset  size  what
/// 0       4     hash of the order that the row stands in, big-endian
/// 4       ...   for each key of the order: a tag, then its value
///               0 null; 1 integer, 8 bytes; 2 double, 8 bytes; 3 text, length in 4 bytes, then UTF-8
/// end - 4 4     checksum of all bytes before it
/// </code>
/// </remarks>
internal static class Cursor
{
    private const int HashLength = 4;
    private const int ChecksumLength = 4;

    /// <summary>How many bytes a row's cursor has at most, before they become base64url.</summary>
    public static int Measure(RowReader row, ReadOnlySpan<int> columns, ReadOnlySpan<CursorKey> keys)
    {
        var length = HashLength + ChecksumLength;
        for (var i = 0; i < columns.Length; i++)
        {
            length += IsNumber(keys[i]) || row.IsNull(columns[i]) ? 9 : 5 + row.GetUtf8(columns[i]).Length;
        }

        return length;
    }

    /// <summary>Writes the cursor of a row, without quotes.</summary>
    /// <param name="orderHash">The hash of the order.</param>
    /// <param name="row">The row.</param>
    /// <param name="columns">The columns of the order's keys.</param>
    /// <param name="keys">What the keys are.</param>
    /// <param name="measured">What <see cref="Measure"/> says.</param>
    /// <param name="target">Room for as many bytes as base64url.</param>
    /// <returns>How many bytes of <paramref name="target"/> it takes.</returns>
    public static int Encode(
        uint orderHash, RowReader row, ReadOnlySpan<int> columns, ReadOnlySpan<CursorKey> keys, int measured, Span<byte> target)
    {
        var bytes = measured <= 512 ? stackalloc byte[512] : new byte[measured];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, orderHash);
        var length = HashLength;
        for (var i = 0; i < columns.Length; i++)
        {
            length += EncodeKey(row, columns[i], keys[i], bytes[length..]);
        }

        BinaryPrimitives.WriteUInt32BigEndian(bytes[length..], Checksum(bytes[..length]));
        return Base64Url.EncodeToUtf8(bytes[..(length + ChecksumLength)], target);
    }

    /// <summary>Reads the values of the keys back, as the types of the keys have them; null when the text is no cursor of this order.</summary>
    public static object?[]? Decode(string text, uint orderHash, ReadOnlySpan<CursorKey> keys)
    {
        if (!Base64Url.IsValid(text))
        {
            return null;
        }

        var bytes = Base64Url.DecodeFromChars(text).AsSpan();
        if (bytes.Length < HashLength + ChecksumLength
            || BinaryPrimitives.ReadUInt32BigEndian(bytes[^ChecksumLength..]) != Checksum(bytes[..^ChecksumLength])
            || BinaryPrimitives.ReadUInt32BigEndian(bytes) != orderHash)
        {
            return null;
        }

        bytes = bytes[HashLength..^ChecksumLength];
        var values = new object?[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            if (!TryDecodeKey(ref bytes, keys[i], out values[i]))
            {
                return null;
            }
        }

        return bytes.IsEmpty ? values : null;
    }

    /// <summary>FNV-1a, which tells accidents and edits apart from cursors; a forged cursor could only ask for another place in the same list.</summary>
    public static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var hash = 2166136261u;
        foreach (var one in bytes)
        {
            hash = (hash ^ one) * 16777619u;
        }

        return hash;
    }

    private static bool IsNumber(CursorKey key) => key is CursorKey.Integer or CursorKey.Long or CursorKey.Boolean or CursorKey.Double;

    private static int EncodeKey(RowReader row, int column, CursorKey key, Span<byte> target)
    {
        if (row.IsNull(column))
        {
            target[0] = 0;
            return 1;
        }

        switch (key)
        {
            case CursorKey.Integer or CursorKey.Long or CursorKey.Boolean:
                target[0] = 1;
                BinaryPrimitives.WriteInt64BigEndian(target[1..], row.GetInt64(column));
                return 9;
            case CursorKey.Double:
                target[0] = 2;
                BinaryPrimitives.WriteDoubleBigEndian(target[1..], row.GetDouble(column));
                return 9;
            default:
                var text = row.GetUtf8(column);
                target[0] = 3;
                BinaryPrimitives.WriteInt32BigEndian(target[1..], text.Length);
                text.CopyTo(target[5..]);
                return 5 + text.Length;
        }
    }

    private static bool TryDecodeKey(ref Span<byte> bytes, CursorKey key, out object? value)
    {
        value = null;
        if (bytes.IsEmpty)
        {
            return false;
        }

        var tag = bytes[0];
        bytes = bytes[1..];
        switch (tag)
        {
            case 0:
                return true;
            case 1 when bytes.Length >= 8:
                value = ToKey(BinaryPrimitives.ReadInt64BigEndian(bytes), key);
                bytes = bytes[8..];
                return value is not null;
            case 2 when key is CursorKey.Double && bytes.Length >= 8:
                var number = BinaryPrimitives.ReadDoubleBigEndian(bytes);
                value = number;
                bytes = bytes[8..];
                return !double.IsNaN(number);
            case 3 when bytes.Length >= 4 && BinaryPrimitives.ReadInt32BigEndian(bytes) is >= 0 and var length && length <= bytes.Length - 4:
                value = ToKey(Encoding.UTF8.GetString(bytes.Slice(4, length)), key);
                bytes = bytes[(4 + length)..];
                return value is not null;
            default:
                return false;
        }
    }

    private static object? ToKey(long number, CursorKey key) => key switch
    {
        CursorKey.Integer when number is >= int.MinValue and <= int.MaxValue => (int)number,
        CursorKey.Long => number,
        CursorKey.Boolean => number != 0,
        _ => null,
    };

    private static object? ToKey(string text, CursorKey key) => key switch
    {
        CursorKey.Text => text,
        CursorKey.Date when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => date,
        CursorKey.Instant when DateTime.TryParse(
            text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant) => instant,
        _ => null,
    };
}
