using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml;
using CraftGraph.Api.Languages;
using CraftGraph.Data.Model;

namespace CraftGraph.Api.Downloads;

/// <summary>A circuit as GPX 1.1: its stops as waypoints, and in order as a route.</summary>
/// <remarks>Source: the schema of <see href="http://www.topografix.com/GPX/1/1/"/>, which fixes the order of elements. It is a route and no track: nobody recorded it.</remarks>
internal static class GpxDocument
{
    /// <summary>What it is, among media types.</summary>
    public const string MediaType = "application/gpx+xml";

    private const string Namespace = "http://www.topografix.com/GPX/1/1";

    // No byte order mark, and line breaks that are the same everywhere.
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };

    /// <summary>Writes it.</summary>
    /// <param name="circuit">What the API answers to <see cref="CircuitQuery"/>.</param>
    /// <param name="language">The language of names, one of those that were asked for.</param>
    /// <returns>UTF-8.</returns>
    public static byte[] Write(JsonElement circuit, Language language)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            var name = Text(circuit, "name", language)!;
            xml.WriteStartElement("gpx", Namespace);
            xml.WriteAttributeString("version", "1.1");
            xml.WriteAttributeString("creator", "CraftGraph");
            xml.WriteStartElement("metadata");
            WriteText(xml, "name", name);
            WriteText(xml, "desc", Text(circuit, "facts", language));
            WriteBounds(xml, circuit.GetProperty("path"));
            xml.WriteEndElement();
            foreach (var stop in circuit.GetProperty("stops").EnumerateArray())
            {
                WritePoint(xml, "wpt", stop, language);
            }

            xml.WriteStartElement("rte");
            WriteText(xml, "name", name);
            foreach (var stop in circuit.GetProperty("stops").EnumerateArray())
            {
                WritePoint(xml, "rtept", stop, language);
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private static void WriteBounds(XmlWriter xml, JsonElement path)
    {
        // A circuit of one stop has no path.
        if (path.ValueKind is JsonValueKind.Null)
        {
            return;
        }

        var bounds = path.GetProperty("bounds");
        xml.WriteStartElement("bounds");
        xml.WriteAttributeString("minlat", Degrees(bounds, "south"));
        xml.WriteAttributeString("minlon", Degrees(bounds, "west"));
        xml.WriteAttributeString("maxlat", Degrees(bounds, "north"));
        xml.WriteAttributeString("maxlon", Degrees(bounds, "east"));
        xml.WriteEndElement();
    }

    private static void WritePoint(XmlWriter xml, string element, JsonElement stop, Language language)
    {
        var point = stop.GetProperty("pointOfSale");
        xml.WriteStartElement(element);
        xml.WriteAttributeString("lat", Degrees(point.GetProperty("coordinates"), "latitude"));
        xml.WriteAttributeString("lon", Degrees(point.GetProperty("coordinates"), "longitude"));
        WriteText(xml, "name", Text(point, "name", language));
        WriteText(xml, "desc", Text(point, "facts", language));
        WriteText(xml, "type", point.GetProperty("kind").GetString());
        xml.WriteEndElement();
    }

    private static void WriteText(XmlWriter xml, string element, string? text)
    {
        if (text is not null)
        {
            // XML has no way to write control characters.
            xml.WriteElementString(element, string.Concat(text.EnumerateRunes().Where(rune => rune.Value is >= ' ' and not (0xFFFE or 0xFFFF) or '\t' or '\n' or '\r')));
        }
    }

    private static string? Text(JsonElement of, string field, Language language) =>
        of.GetProperty($"{field}_{language.Tag()}") is { ValueKind: JsonValueKind.Object } text ? text.GetProperty("value").GetString() : null;

    // A decimal without exponent, as the schema asks.
    private static string Degrees(JsonElement of, string name) => of.GetProperty(name).GetDecimal().ToString(CultureInfo.InvariantCulture);
}
