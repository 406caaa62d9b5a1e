using CraftGraph.GraphQL.Response;

namespace CraftGraph.GraphQL.Transport.Http;

/// <summary>A part of <c>multipart/mixed</c> for each response. Its boundary follows at once, so that a client need not wait for the next to know that it is whole.</summary>
/// <remarks>Source: RFC 2046, section 5.1; the RFC "Incremental Delivery over HTTP" of GraphQL over HTTP, which proposes the boundary.</remarks>
internal sealed class MultipartFraming : StreamFraming
{
    /// <summary>The boundary.</summary>
    public const string Boundary = "-";

    private static readonly ReadOnlyMemory<byte> Dashes = "\r\n---"u8.ToArray();
    private static readonly ReadOnlyMemory<byte> End = "--\r\n"u8.ToArray();

    public override ReadOnlyMemory<byte> Opening => Dashes;

    public override ReadOnlyMemory<byte> Closing => End;

    public override void Write(ReadOnlySpan<byte> json, ResponseWriter writer)
    {
        writer.WriteRaw("\r\nContent-Type: application/json; charset=utf-8\r\n\r\n"u8);
        writer.WriteRaw(json);
        writer.WriteRaw(Dashes.Span);
    }
}
