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
///               0 null; 1 integer, 8 bytes; 2 double, 8 bytes; 3 text, length in 2 bytes, then UTF-8
/// end - 4 4     checksum of all bytes before it
/// </code>
/// </remarks>
internal static class Cursor
{
    private const int MaximumBytes = 4096;

    /// <summary>Writes the cursor of a row, without quotes.</summary>
    /// <returns>How many bytes of <paramref name="target"/> it takes, as base64url.</returns>
    public static int Encode(uint orderHash, RowReader row, ReadOnlySpan<int> columns, ReadOnlySpan<CursorKey> keys, ref byte[] target)
    {
        Span<byte> stack = stackalloc byte[512];
        var needed = 8;
        for (var i = 0; i < columns.Length; i++)
        {
            needed += keys[i] is CursorKey.Integer or CursorKey.Boolean or CursorKey.Double || row.IsNull(columns[i])
                ? 9
                : 3 + row.GetUtf8(columns[i]).Length;
        }

        var bytes = needed <= stack.Length ? stack : new byte[needed];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, orderHash);
        var length = 4;
        for (var i = 0; i < columns.Length; i++)
        {
            length += EncodeKey(row, columns[i], keys[i], bytes[length..]);
        }

        BinaryPrimitives.WriteUInt32BigEndian(bytes[length..], Checksum(bytes[..length]));
        length += 4;
        if (target.Length < Base64Url.GetEncodedLength(length))
        {
            target = new byte[Base64Url.GetEncodedLength(length)];
        }

        return Base64Url.EncodeToUtf8(bytes[..length], target);
    }

    /// <summary>Reads the values of the keys back; null when the text is no cursor of this order.</summary>
    public static object?[]? Decode(string text, uint orderHash, ReadOnlySpan<CursorKey> keys)
    {
        if (text.Length > MaximumBytes || !Base64Url.IsValid(text))
        {
            return null;
        }

        var bytes = Base64Url.DecodeFromChars(text).AsSpan();
        if (bytes.Length < 8
            || BinaryPrimitives.ReadUInt32BigEndian(bytes[^4..]) != Checksum(bytes[..^4])
            || BinaryPrimitives.ReadUInt32BigEndian(bytes) != orderHash)
        {
            return null;
        }

        bytes = bytes[4..^4];
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

    private static int EncodeKey(RowReader row, int column, CursorKey key, Span<byte> target)
    {
        if (row.IsNull(column))
        {
            target[0] = 0;
            return 1;
        }

        switch (key)
        {
            case CursorKey.Integer or CursorKey.Boolean:
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
                BinaryPrimitives.WriteUInt16BigEndian(target[1..], checked((ushort)text.Length));
                text.CopyTo(target[3..]);
                return 3 + text.Length;
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
            case 1 when key is CursorKey.Integer or CursorKey.Boolean && bytes.Length >= 8:
                var number = BinaryPrimitives.ReadInt64BigEndian(bytes);
                value = key is CursorKey.Boolean ? number != 0 : number;
                bytes = bytes[8..];
                return true;
            case 2 when key is CursorKey.Double && bytes.Length >= 8:
                value = BinaryPrimitives.ReadDoubleBigEndian(bytes);
                bytes = bytes[8..];
                return true;
            case 3 when bytes.Length >= 2 && BinaryPrimitives.ReadUInt16BigEndian(bytes) is var length && bytes.Length >= 2 + length:
                var text = Encoding.UTF8.GetString(bytes.Slice(2, length));
                bytes = bytes[(2 + length)..];
                return TryParse(text, key, out value);
            default:
                return false;
        }
    }

    private static bool TryParse(string text, CursorKey key, out object? value)
    {
        value = key switch
        {
            CursorKey.Text => text,
            CursorKey.Date when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => date,
            CursorKey.Instant when DateTime.TryParse(
                text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant) => instant,
            _ => null,
        };
        return value is not null;
    }
}
