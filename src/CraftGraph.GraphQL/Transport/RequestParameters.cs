using System.Text;
using System.Text.Json;
using CraftGraph.GraphQL.Errors;

namespace CraftGraph.GraphQL.Transport;

/// <summary>The parameters of a request as protocols carry them in JSON. Dispose them after the response is made: variables are read from the text.</summary>
/// <remarks>Spec: <see href="https://graphql.github.io/graphql-over-http/draft/#sec-Request-Parameters"/>.</remarks>
internal readonly struct RequestParameters : IDisposable
{
    private readonly JsonDocument? _document;
    private readonly JsonDocument? _extensions;

    private RequestParameters(JsonDocument? document, JsonDocument? extensions = null) => (_document, _extensions) = (document, extensions);

    /// <summary>The document's text; null when the request calls a document that is known, or calls none.</summary>
    public string? Query { get; init; }

    /// <summary>The id of a known document; null without one.</summary>
    public string? DocumentId { get; init; }

    public string? OperationName { get; init; }

    public JsonElement? Variables { get; init; }

    public JsonElement? Extensions { get; init; }

    /// <summary>Takes the parameters from an object of a document, which then belongs to them.</summary>
    /// <param name="document">The document; null when it belongs to someone else.</param>
    /// <param name="root">The object.</param>
    /// <param name="subject">What the object is, as messages begin.</param>
    /// <param name="texts">Texts of documents that came before.</param>
    /// <exception cref="GraphQLException">It is not such an object; the document is not disposed.</exception>
    public static RequestParameters FromJson(JsonDocument? document, JsonElement root, string subject, DocumentTexts texts)
    {
        if (root.ValueKind is not JsonValueKind.Object)
        {
            throw Refuse($"{subject} is {JsonText.NameOf(root)}; a JSON object with \"query\" is expected.");
        }

        return new(document)
        {
            Query = ReadText(root, "query", texts),
            DocumentId = ReadText(root, "documentId"),
            OperationName = ReadText(root, "operationName"),
            Variables = ReadObject(root, "variables"),
            Extensions = ReadObject(root, "extensions"),
        };
    }

    /// <summary>Takes the parameters that an object gives for each of a list of variables.</summary>
    /// <param name="root">The object, whose <c>variables</c> are a list.</param>
    /// <param name="texts">Texts of documents that came before.</param>
    /// <exception cref="GraphQLException">It is not such an object.</exception>
    public static IReadOnlyList<RequestParameters> FromVariables(JsonElement root, DocumentTexts texts)
    {
        var (query, documentId, operationName) = (ReadText(root, "query", texts), ReadText(root, "documentId"), ReadText(root, "operationName"));
        var extensions = ReadObject(root, "extensions");
        return
        [
            .. root.GetProperty("variables").EnumerateArray().Select(variables => new RequestParameters()
            {
                Query = query,
                DocumentId = documentId,
                OperationName = operationName,
                Variables = CheckObject(variables, "variables"),
                Extensions = extensions,
            }),
        ];
    }

    /// <summary>Reads the parameters from a query string's, where variables and extensions are JSON.</summary>
    /// <exception cref="GraphQLException">A parameter is missing, stands twice or is malformed.</exception>
    public static RequestParameters FromQueryString(QueryString parameters, int maxDepth)
    {
        var variables = ParseParameter(parameters, "variables", maxDepth);
        JsonDocument? extensions = null;
        try
        {
            extensions = ParseParameter(parameters, "extensions", maxDepth);
            return new(variables, extensions)
            {
                Query = parameters.Find("query"),
                DocumentId = parameters.Find("documentId"),
                OperationName = parameters.Find("operationName") is { Length: > 0 } name ? name : null,
                Variables = CheckObject(variables?.RootElement, "variables"),
                Extensions = CheckObject(extensions?.RootElement, "extensions"),
            };
        }
        catch
        {
            variables?.Dispose();
            extensions?.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _document?.Dispose();
        _extensions?.Dispose();
    }

    private static JsonDocument? ParseParameter(QueryString parameters, string name, int maxDepth) =>
        parameters.Find(name) is { Length: > 0 } text
            ? JsonText.Parse(Encoding.UTF8.GetBytes(text), maxDepth, $"The parameter \"{name}\"")
            : null;

    private static string? ReadText(JsonElement root, string name, DocumentTexts? texts = null)
    {
        if (!root.TryGetProperty(name, out var value) || value.ValueKind is JsonValueKind.Null)
        {
            return null;
        }

        return value.ValueKind is JsonValueKind.String
            ? texts?.Read(value) ?? value.GetString()
            : throw Refuse($"The parameter \"{name}\" is {JsonText.NameOf(value)}; a string is expected.");
    }

    private static JsonElement? ReadObject(JsonElement root, string name) =>
        CheckObject(root.TryGetProperty(name, out var value) ? value : null, name);

    private static JsonElement? CheckObject(JsonElement? value, string name) => value?.ValueKind switch
    {
        null or JsonValueKind.Null => null,
        JsonValueKind.Object => value,
        _ => throw Refuse($"The parameter \"{name}\" is {JsonText.NameOf(value.Value)}; a JSON object is expected."),
    };

    private static GraphQLException Refuse(string message) => new(message, ErrorCode.BadRequest);
}
