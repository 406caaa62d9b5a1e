using CraftGraph.GraphQL.Response;
using CraftGraph.GraphQL.Transport.Http;

namespace CraftGraph.GraphQL.Transport.EventStream;

/// <summary>Server-sent events: <c>next</c> for each response, then <c>complete</c>.</summary>
/// <remarks>
/// Source: WHATWG HTML standard, section server-sent events; PROTOCOL.md of npm graphql-sse 2, distinct connections mode.
/// </remarks>
internal sealed class EventStreamFraming : StreamFraming
{
    private static readonly ReadOnlyMemory<byte> Comment = ":\n\n"u8.ToArray();
    private static readonly ReadOnlyMemory<byte> Complete = "event: complete\ndata:\n\n"u8.ToArray();

    public override ReadOnlyMemory<byte> Opening => Comment;

    public override ReadOnlyMemory<byte> Closing => Complete;

    public override ReadOnlyMemory<byte> KeepAlive => Comment;

    // A line break in the text would end the line of the event.
    public override void Write(ReadOnlySpan<byte> json, ResponseWriter writer)
    {
        writer.WriteRaw("event: next\n"u8);
        while (true)
        {
            var end = json.IndexOfAny((byte)'\n', (byte)'\r');
            writer.WriteRaw("data: "u8);
            writer.WriteRaw(end < 0 ? json : json[..end]);
            writer.WriteRaw((byte)'\n');
            if (end < 0)
            {
                break;
            }

            json = json[(end + 1)..];
        }

        writer.WriteRaw((byte)'\n');
    }
}
