using System.Text.Json;
using CraftGraph.GraphQL.Errors;

namespace CraftGraph.GraphQL.Transport;

/// <summary>What a body asks for: one operation, several, or one with several sets of variables. Dispose it once after the responses are made.</summary>
internal readonly struct RequestBatch : IDisposable
{
    private readonly JsonDocument _document;

    private RequestBatch(JsonDocument document, RequestParameters single)
    {
        _document = document;
        Single = single;
        Requests = [];
    }

    private RequestBatch(JsonDocument document, string indexName, IReadOnlyList<RequestParameters> requests)
    {
        _document = document;
        IndexName = indexName;
        Requests = requests;
    }

    /// <summary>What a response's place is called: <c>requestIndex</c> or <c>variableIndex</c>; null when the body asks for one operation.</summary>
    public string? IndexName { get; }

    /// <summary>The parameters of each of several, in order; empty when the body asks for one operation.</summary>
    public IReadOnlyList<RequestParameters> Requests { get; }

    /// <summary>The parameters of the one operation that the body asks for.</summary>
    public RequestParameters Single { get; }

    /// <summary>Parses a body.</summary>
    /// <param name="utf8">The text; to be left as it is until the document is disposed.</param>
    /// <param name="maxDepth">How deep objects and lists may nest.</param>
    /// <exception cref="GraphQLException">The text is not JSON, or too deep.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> utf8, int maxDepth) => utf8.Span.Trim(" \t\r\n"u8).IsEmpty
        ? throw Refuse("The body is empty; a JSON object with \"query\" is expected.")
        : JsonText.Parse(utf8, maxDepth, "The body");

    /// <summary>Reads what a body asks for.</summary>
    /// <param name="document">The body, which then belongs to the batch; disposed when it is refused.</param>
    /// <param name="maxRequests">How many operations there may be in a list; 0 when lists are not accepted.</param>
    /// <param name="maxVariables">How many sets of variables there may be in a list; 0 when lists are not accepted.</param>
    /// <param name="texts">Texts of documents that came before.</param>
    /// <exception cref="GraphQLException">It is no such body, or asks for more than is accepted.</exception>
    public static RequestBatch FromJson(JsonDocument document, int maxRequests, int maxVariables, DocumentTexts texts)
    {
        try
        {
            var root = document.RootElement;
            if (root.ValueKind is JsonValueKind.Array && maxRequests > 0)
            {
                CheckLength(root, "requests", maxRequests);
                return new(
                    document,
                    "requestIndex",
                    [.. root.EnumerateArray().Select((one, i) => RequestParameters.FromJson(null, one, $"Request {i} of the body", texts))]);
            }

            if (maxVariables > 0 && root.ValueKind is JsonValueKind.Object
                && root.TryGetProperty("variables", out var variables) && variables.ValueKind is JsonValueKind.Array)
            {
                CheckLength(variables, "sets of variables", maxVariables);
                return new(document, "variableIndex", RequestParameters.FromVariables(root, texts));
            }

            return new(document, RequestParameters.FromJson(null, root, "The body", texts));
        }
        catch
        {
            document.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _document.Dispose();

    private static void CheckLength(JsonElement list, string what, int maximum)
    {
        if (list.GetArrayLength() == 0)
        {
            throw Refuse($"The body has no {what}.");
        }

        if (list.GetArrayLength() > maximum)
        {
            throw new GraphQLException(new GraphQLError
            {
                Message = $"The body has {list.GetArrayLength()} {what}; {maximum} are allowed.",
                Code = ErrorCode.LimitReached,
                Extensions = new Dictionary<string, object?> { ["limit"] = "batch", ["maximum"] = maximum, ["found"] = list.GetArrayLength() },
            });
        }
    }

    private static GraphQLException Refuse(string message) => new(message, ErrorCode.BadRequest);
}
