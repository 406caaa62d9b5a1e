using System.Buffers;

namespace CraftGraph.GraphQL.Response;

/// <summary>What JSON strings must not hold as it is: quotes, backslashes and control characters.</summary>
/// <remarks>Source: RFC 8259, section 7.</remarks>
internal static class JsonEscapes
{
    private static readonly SearchValues<byte> MustEscape =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(code => (byte)code), (byte)'"', (byte)'\\']);

    public static SearchValues<byte> Needed => MustEscape;

    public static void Write(ReadOnlySpan<byte> utf8, ResponseWriter writer)
    {
        for (var next = utf8.IndexOfAny(MustEscape); next >= 0; next = utf8.IndexOfAny(MustEscape))
        {
            writer.WriteRaw(utf8[..next]);
            WriteEscape(utf8[next], writer);
            utf8 = utf8[(next + 1)..];
        }

        writer.WriteRaw(utf8);
    }

    private static void WriteEscape(byte code, ResponseWriter writer)
    {
        switch (code)
        {
            case (byte)'"': writer.WriteRaw("\\\""u8); break;
            case (byte)'\\': writer.WriteRaw("\\\\"u8); break;
            case (byte)'\n': writer.WriteRaw("\\n"u8); break;
            case (byte)'\r': writer.WriteRaw("\\r"u8); break;
            case (byte)'\t': writer.WriteRaw("\\t"u8); break;
            case (byte)'\b': writer.WriteRaw("\\b"u8); break;
            case (byte)'\f': writer.WriteRaw("\\f"u8); break;
            default:
                writer.WriteRaw("\\u00"u8);
                writer.WriteRaw((byte)"0123456789abcdef"[code >> 4]);
                writer.WriteRaw((byte)"0123456789abcdef"[code & 15]);
                break;
        }
    }
}
