using System.Text.Json;

namespace CraftGraph.GraphQL.Validation.Documents;

/// <summary>A document to check.</summary>
/// <param name="Id">What it is called: a JSON string or number.</param>
/// <param name="Text">Its text; null when there is none to read.</param>
/// <param name="Problem">Why there is no text; null when there is.</param>
internal sealed record DocumentSource(JsonElement Id, string? Text, string? Problem)
{
    /// <summary>A document called by a text.</summary>
    public static DocumentSource Of(string id, string text) => new(ToJson(id), text, null);

    /// <summary>A document that cannot be read.</summary>
    public static DocumentSource Unreadable(string id, string problem) => new(ToJson(id), null, problem);

    private static JsonElement ToJson(string id) => JsonSerializer.SerializeToElement(id);
}
