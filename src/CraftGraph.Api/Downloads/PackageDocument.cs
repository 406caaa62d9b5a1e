using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using CraftGraph.Api.Languages;
using CraftGraph.Data.Model;

namespace CraftGraph.Api.Downloads;

/// <summary>A circuit as a package for apps without a network.</summary>
internal static class PackageDocument
{
    /// <summary>What it is, among media types. Its own, so that nothing on the way compresses it and its tag stays that of its bytes.</summary>
    public const string MediaType = "application/vnd.craftgraph.circuit+json";

    // A greater one is for readers that know the one before no longer.
    private const int FormatVersion = 1;

    // Letters of every script as they are: the package is no part of a page.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes it.</summary>
    /// <param name="circuit">What the API answers to <see cref="CircuitQuery"/>.</param>
    /// <param name="images">The files of <see cref="ImagesOf"/>, by their keys.</param>
    /// <param name="languages">The languages of the texts.</param>
    /// <returns>UTF-8; <c>docs/travellers.md</c> says what it has.</returns>
    public static byte[] Write(JsonElement circuit, IReadOnlyList<(string Slug, byte[] File)> images, IReadOnlyList<Language> languages)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("format", "craftgraph.circuit");
            json.WriteNumber("formatVersion", FormatVersion);
            json.WriteStartArray("languages");
            foreach (var language in languages)
            {
                json.WriteStringValue(language.Tag());
            }

            json.WriteEndArray();
            json.WritePropertyName("circuit");
            circuit.WriteTo(json);
            json.WriteStartObject("images");
            foreach (var (slug, file) in images)
            {
                json.WriteString(slug, file);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>The keys of the images that the circuit and its stops show, each once.</summary>
    public static IEnumerable<string> ImagesOf(JsonElement circuit) => circuit.GetProperty("stops").EnumerateArray()
        .Select(stop => stop.GetProperty("pointOfSale")).Prepend(circuit)
        .SelectMany(shown => shown.GetProperty("images").EnumerateArray())
        .Select(image => image.GetProperty("slug").GetString()!)
        .Distinct(StringComparer.Ordinal);
}
