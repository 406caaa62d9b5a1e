using System.Text.Json;
using CraftGraph.GraphQL.Errors;

namespace CraftGraph.GraphQL.Transport.WebSocket;

/// <summary>What a message of a client is for.</summary>
internal enum ClientMessageKind
{
    Initialize,
    Ping,
    Pong,
    Subscribe,
    Complete,
    Terminate,
}

/// <summary>A message of a client.</summary>
internal sealed class ClientMessage : IDisposable
{
    private readonly JsonDocument _document;
    private bool _isTaken;

    private ClientMessage(JsonDocument document) => _document = document;

    public required ClientMessageKind Kind { get; init; }

    /// <summary>The operation that it is about; null or empty where the client names none.</summary>
    public required string? Id { get; init; }

    /// <summary>What comes with it; null when it is absent or null.</summary>
    public required JsonElement? Payload { get; init; }

    /// <summary>Reads a message.</summary>
    /// <param name="utf8">The text; to be left as it is until the message is disposed.</param>
    /// <param name="protocol">The subprotocol whose words it uses.</param>
    /// <param name="maxDepth">How deep it may nest.</param>
    /// <exception cref="GraphQLException">It is not such a message.</exception>
    public static ClientMessage Parse(ReadOnlyMemory<byte> utf8, SubProtocol protocol, int maxDepth)
    {
        var document = JsonText.Parse(utf8, maxDepth, "The message");
        try
        {
            var root = document.RootElement;
            if (root.ValueKind is not JsonValueKind.Object)
            {
                throw Refuse($"The message is {JsonText.NameOf(root)}; a JSON object is expected");
            }

            if (!protocol.Kinds.TryGetValue(ReadText(root, "type") ?? "", out var kind))
            {
                throw Refuse("The message has no \"type\" that clients may send");
            }

            return new(document)
            {
                Kind = kind,
                Id = ReadText(root, "id"),
                Payload = root.TryGetProperty("payload", out var payload) && payload.ValueKind is not JsonValueKind.Null ? payload : null,
            };
        }
        catch
        {
            document.Dispose();
            throw;
        }
    }

    /// <summary>Takes the parameters of an operation from the payload; what they are read from then belongs to them.</summary>
    /// <exception cref="GraphQLException">The payload holds no parameters.</exception>
    public RequestParameters TakeParameters(DocumentTexts texts)
    {
        var parameters = RequestParameters.FromJson(_document, Payload ?? default, "The payload", texts);
        _isTaken = true;
        return parameters;
    }

    public void Dispose()
    {
        if (!_isTaken)
        {
            _document.Dispose();
        }
    }

    private static string? ReadText(JsonElement root, string name) =>
        !root.TryGetProperty(name, out var value) || value.ValueKind is JsonValueKind.Null ? null
        : value.ValueKind is JsonValueKind.String ? value.GetString()
        : throw Refuse($"The message's \"{name}\" is {JsonText.NameOf(value)}; a string is expected");

    private static GraphQLException Refuse(string problem) => new(problem, ErrorCode.BadRequest);
}
