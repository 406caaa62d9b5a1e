using System.Net.WebSockets;

namespace CraftGraph.GraphQL.Transport.WebSocket;

/// <summary>Why the server ends a connection.</summary>
/// <remarks>Source: RFC 6455, section 7.4, its registry, and the codes of <c>graphql-transport-ws</c>.</remarks>
/// <param name="Code">The code that the client gets.</param>
/// <param name="Text">The words that it gets, cut to what a frame holds.</param>
internal sealed record CloseReason(int Code, string Text)
{
    // A control frame holds 125 bytes, two of which are the code.
    private const int MaxTextBytes = 123;

    public static CloseReason Normal { get; } = new(1000, "Goodbye");

    public static CloseReason GoingAway { get; } = new(1001, "The server is going away");

    public static CloseReason MessageTooLarge { get; } = new(1009, "The message is too large");

    public static CloseReason SlowReader { get; } = new(1013, "The client reads too slowly");

    public static CloseReason Unauthorized { get; } = new(4401, "Unauthorized");

    public static CloseReason Forbidden { get; } = new(4403, "Forbidden");

    public static CloseReason InitializationTimeout { get; } = new(4408, "Connection initialisation timeout");

    public static CloseReason NoAnswer { get; } = new(4408, "A ping was not answered");

    public static CloseReason TooManyInitializations { get; } = new(4429, "Too many initialisation requests");

    public static CloseReason InternalError { get; } = new(4500, "Internal error");

    public WebSocketCloseStatus Status => (WebSocketCloseStatus)Code;

    public static CloseReason BadRequest(string problem) => new(4400, Cut(problem));

    public static CloseReason SubscriberExists(string id) => new(4409, Cut($"Subscriber for {id} already exists"));

    private static string Cut(string text)
    {
        var bytes = 0;
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > MaxTextBytes)
            {
                return text[..length];
            }

            length += rune.Utf16SequenceLength;
        }

        return text;
    }
}
