using CraftGraph.GraphQL.Transport.EventStream;

namespace CraftGraph.GraphQL.Transport.Http;

/// <summary>The form of a response: its media type, which decides its statuses too.</summary>
/// <remarks>Spec: <see href="https://graphql.github.io/graphql-over-http/draft/#sec-Media-Types"/>.</remarks>
internal sealed class ResponseFormat
{
    private readonly string _name;

    private ResponseFormat(string name, int requestErrorStatus, StreamFraming? framing = null, string parameter = "charset=utf-8")
    {
        _name = name;
        ContentType = $"{name}; {parameter}";
        RequestErrorStatus = requestErrorStatus;
        Framing = framing;
    }

    /// <summary>Server-sent events: a response for each event of a subscription, or the one response of another operation.</summary>
    /// <remarks>Source: PROTOCOL.md of npm graphql-sse 2, distinct connections mode.</remarks>
    public static ResponseFormat EventStream { get; } = new("text/event-stream", 200, new EventStreamFraming());

    /// <summary>The parts of one response, each with <c>hasNext</c>, in the format of the draft. Who asks for an older one (<c>deferSpec</c>) gets one whole.</summary>
    public static ResponseFormat Multipart { get; } = new("multipart/mixed", 200, new MultipartFraming(), $"boundary=\"{MultipartFraming.Boundary}\"");

    /// <summary>GraphQL's own media type: statuses tell whether the operation ran.</summary>
    public static ResponseFormat GraphQL { get; } = new("application/graphql-response+json", 400);

    /// <summary>Plain JSON, for clients that take any other status than 200 for the answer of something in between.</summary>
    public static ResponseFormat Json { get; } = new("application/json", 200);

    /// <summary>A line of JSON for each response of a batch, or for each part of one.</summary>
    public static ResponseFormat Lines { get; } = new("application/jsonl", 200, new LinesFraming());

    /// <summary>The header <c>Content-Type</c>.</summary>
    public string ContentType { get; }

    /// <summary>The status when the document, the choice of operation or the variables are wrong.</summary>
    public int RequestErrorStatus { get; }

    /// <summary>What stands around the responses of a body that comes bit by bit; null for one that is whole.</summary>
    public StreamFraming? Framing { get; }

    /// <summary>The format a client prefers for a response in parts; null when it names none that can carry them.</summary>
    /// <param name="accept">The header <c>Accept</c>; null or empty without one.</param>
    public static ResponseFormat? ForParts(string? accept) => string.IsNullOrWhiteSpace(accept) ? null : Best(accept, [Multipart, EventStream, Lines], isNamed: true);

    /// <summary>Whether a client takes server-sent events. Only those who name them can read them.</summary>
    /// <param name="accept">The header <c>Accept</c>; null or empty without one.</param>
    public static bool AllowsEvents(string? accept) =>
        !string.IsNullOrWhiteSpace(accept) && EventStream.MatchIn(accept) is { Quality: > 0, Specificity: 3 };

    /// <summary>The format a client prefers: plain JSON when it does not care; null when it takes none.</summary>
    /// <param name="accept">The header <c>Accept</c>; null or empty without one.</param>
    public static ResponseFormat? Negotiate(string? accept)
    {
        if (string.IsNullOrWhiteSpace(accept))
        {
            return Json;
        }

        return Best(accept, [Json, GraphQL, EventStream], isNamed: false);
    }

    private static ResponseFormat? Best(string accept, ReadOnlySpan<ResponseFormat> formats, bool isNamed)
    {
        ResponseFormat? best = null;
        (double Quality, int Specificity, int NegativePosition) bestMatch = default;

        // Of two that are wanted equally, one that is named goes before a wildcard, and the one named first before the other.
        foreach (var format in formats)
        {
            var (quality, specificity, position) = format.MatchIn(accept);
            var match = (quality, specificity, -position);
            if (quality > 0 && ((!isNamed && format.Framing is null) || specificity == 3) && match.CompareTo(bestMatch) > 0)
            {
                (best, bestMatch) = (format, match);
            }
        }

        return best;
    }

    /// <summary>Whether a client would rather have a batch's responses as lines than as a list.</summary>
    /// <param name="accept">The header <c>Accept</c>; null or empty without one.</param>
    public static bool PrefersLines(string? accept)
    {
        if (string.IsNullOrWhiteSpace(accept))
        {
            return false;
        }

        // A client that takes anything gets a list.
        var lines = Lines.MatchIn(accept);
        return lines is { Quality: > 0, Specificity: 3 }
            && lines.Quality >= Math.Max(GraphQL.MatchIn(accept).Quality, Json.MatchIn(accept).Quality);
    }

    private (double Quality, int Specificity, int Position) MatchIn(string accept)
    {
        (double Quality, int Specificity, int Position) best = (0, 0, 0);
        var position = 0;
        foreach (var range in accept.AsSpan().Split(','))
        {
            var type = MediaType.Parse(accept.AsSpan()[range]);
            var specificity = type.Name == _name ? 3 : type.Name == "application/*" ? 2 : type.Name == "*/*" ? 1 : 0;
            if (type.IsUtf8 && type.Dialect is null or "incrementalspec=v0.2" && specificity > best.Specificity)
            {
                best = (type.Quality, specificity, position);
            }

            position++;
        }

        return best;
    }
}
