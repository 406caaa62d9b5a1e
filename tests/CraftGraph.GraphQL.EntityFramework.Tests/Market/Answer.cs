using System.Text.Json;

namespace CraftGraph.GraphQL.EntityFramework.Tests.Market;

/// <summary>A response.</summary>
internal sealed record Answer(string Json)
{
    public JsonElement Root { get; } = JsonDocument.Parse(Json).RootElement;

    public JsonElement Data => Root.GetProperty("data");

    public IReadOnlyList<JsonElement> Errors => Root.TryGetProperty("errors", out var errors) ? [.. errors.EnumerateArray()] : [];

    /// <summary>What stands at a path of names and indices, such as <c>items.nodes.0.slug</c>, as JSON.</summary>
    public string At(string path)
    {
        ThrowIfErrors();
        return Find(path).GetRawText();
    }

    /// <summary>The texts that a field has in the items of a list.</summary>
    public IReadOnlyList<string> Texts(string list, string field)
    {
        ThrowIfErrors();
        return [.. Find(list).EnumerateArray().Select(item => field.Split('.').Aggregate(item, (one, name) => one.GetProperty(name)).GetString()!)];
    }

    public JsonElement Find(string path) => path.Split('.').Aggregate(
        Data, (one, step) => one.ValueKind is JsonValueKind.Array ? one[int.Parse(step, null)] : one.GetProperty(step));

    /// <summary>The one error: its code, its path and its message.</summary>
    public (string Code, string Path, string Message) Error
    {
        get
        {
            var error = Assert.Single(Errors);
            return (
                error.GetProperty("extensions").GetProperty("code").GetString()!,
                error.TryGetProperty("path", out var path) ? string.Join('.', path.EnumerateArray()) : "",
                error.GetProperty("message").GetString()!);
        }
    }

    public Answer ThrowIfErrors() => Errors.Count == 0 ? this : throw new InvalidOperationException(Json.Length > 2000 ? Json[..2000] : Json);
}
