using System.Collections.Frozen;
using System.Text;
using System.Text.Json;

namespace CraftGraph.GraphQL.Transport.PersistedDocuments;

/// <summary>Documents that the owner of the API knows, by id. Each is also known by the SHA-256 of its text.</summary>
public sealed class TrustedDocuments
{
    private readonly FrozenDictionary<string, string> _texts;

    /// <summary>Takes documents by their ids.</summary>
    /// <exception cref="InvalidDataException">An id is that of another text, or stands for two; the message is one line.</exception>
    public TrustedDocuments(IEnumerable<KeyValuePair<string, string>> documents)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (id, text) in documents)
        {
            var digits = DocumentHash.Of(text);
            if (id.StartsWith(DocumentHash.Prefix, StringComparison.Ordinal) && id != DocumentHash.Prefix + digits)
            {
                throw new InvalidDataException($"The document \"{id}\" has another text: its SHA-256 is {digits}.");
            }

            if (texts.TryGetValue(id, out var other) && other != text)
            {
                throw new InvalidDataException($"The id \"{id}\" stands for two documents.");
            }

            texts[id] = text;
            texts.TryAdd(DocumentHash.Prefix + digits, text);
        }

        _texts = texts.ToFrozenDictionary(StringComparer.Ordinal);
        Texts = [.. texts.Values.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The texts, each once, in the order in which they were given.</summary>
    public IReadOnlyList<string> Texts { get; }

    /// <summary>Reads documents from a folder or a manifest.</summary>
    /// <param name="path">
    /// A folder of files that are named by the documents' ids (<c>product-page.graphql</c>, <c>*.gql</c>), or a JSON file: an object of texts
    /// by id, as Relay's compiler writes it, or an Apollo persisted query manifest.
    /// </param>
    /// <exception cref="IOException">The path cannot be read.</exception>
    /// <exception cref="InvalidDataException">What is there is neither of these; the message is one line.</exception>
    public static TrustedDocuments Load(string path) =>
        new(Directory.Exists(path) ? ReadFolder(path) : ReadManifest(path));

    /// <summary>These documents and others.</summary>
    /// <exception cref="InvalidDataException">An id stands for two documents; the message is one line.</exception>
    public TrustedDocuments With(TrustedDocuments others) => new(_texts.Concat(others._texts));

    /// <summary>The text of that id; null when there is none.</summary>
    public string? Find(string id) => _texts.GetValueOrDefault(id);

    private static IEnumerable<KeyValuePair<string, string>> ReadFolder(string path) =>
        from file in Directory.EnumerateFiles(path).Order(StringComparer.Ordinal)
        where Path.GetExtension(file) is ".graphql" or ".gql"
        select KeyValuePair.Create(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file, Encoding.UTF8));

    private static List<KeyValuePair<string, string>> ReadManifest(string path)
    {
        try
        {
            using var manifest = JsonDocument.Parse(File.ReadAllBytes(path));
            var root = manifest.RootElement;
            return root.TryGetProperty("operations", out var operations) && operations.ValueKind is JsonValueKind.Array
                ? [.. operations.EnumerateArray().Select(one => KeyValuePair.Create(Text(one.GetProperty("id")), Text(one.GetProperty("body"))))]
                : [.. root.EnumerateObject().Select(one => KeyValuePair.Create(one.Name, Text(one.Value)))];
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new InvalidDataException(
                $"{path} is neither a JSON object of documents by id nor an Apollo persisted query manifest.", problem);
        }
    }

    private static string Text(JsonElement value) => value.GetString() ?? throw new JsonException();
}
