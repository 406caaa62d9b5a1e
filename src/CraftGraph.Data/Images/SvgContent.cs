using System.Globalization;
using System.Xml;

namespace CraftGraph.Data.Images;

/// <summary>Drawings in SVG: what is taken is drawn by its own elements alone, and runs nothing.</summary>
internal static class SvgContent
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    // What runs, shows other documents, or changes others' attributes.
    private static readonly HashSet<string> Refused = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "foreignObject", "iframe", "embed", "object", "handler", "listener", "set", "animate", "animateTransform", "animateMotion", "use", "image", "a", "style",
    };

    /// <summary>Reads a whole drawing.</summary>
    /// <exception cref="ImageContentException">It is none, or has what it may not have.</exception>
    public static ImageContent Read(byte[] file)
    {
        // No document type: entities could grow without end or lead elsewhere.
        using var reader = XmlReader.Create(new MemoryStream(file), new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        try
        {
            ImageContent? content = null;
            while (reader.Read())
            {
                if (reader.NodeType is XmlNodeType.ProcessingInstruction)
                {
                    throw new ImageContentException("has an instruction for whoever processes it, which drawings may not have");
                }

                if (reader.NodeType is XmlNodeType.Element)
                {
                    Check(reader);
                    content ??= reader is { LocalName: "svg", NamespaceURI: Namespace } ? SizeOf(reader) : throw None();
                }
            }

            return content ?? throw None();
        }
        catch (XmlException)
        {
            throw None();
        }
    }

    private static void Check(XmlReader reader)
    {
        if (reader.NamespaceURI != Namespace || Refused.Contains(reader.LocalName))
        {
            throw new ImageContentException($"has the element {reader.Name}, which drawings may not have");
        }

        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            if (reader.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)
                || reader.LocalName is "style" or "base"
                || reader.Value.Contains('\\', StringComparison.Ordinal)
                || (reader.LocalName is "href" && !reader.Value.StartsWith('#'))
                || reader.Value.Replace("url(#", "", StringComparison.OrdinalIgnoreCase).Contains("url(", StringComparison.OrdinalIgnoreCase))
            {
                throw new ImageContentException($"has the attribute {reader.Name} with what runs or leads out of it, which drawings may not have");
            }
        }

        reader.MoveToElement();
    }

    private static ImageContent SizeOf(XmlReader svg)
    {
        if (Pixels(svg.GetAttribute("width")) is { } width && Pixels(svg.GetAttribute("height")) is { } height)
        {
            return new("image/svg+xml", width, height);
        }

        var box = svg.GetAttribute("viewBox")?.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries) ?? [];
        return box.Length == 4 && Pixels(box[2]) is { } across && Pixels(box[3]) is { } down
            ? new("image/svg+xml", across, down)
            : throw new ImageContentException("says its size neither in pixels nor by a viewBox of whole numbers");
    }

    private static int? Pixels(string? length) =>
        int.TryParse(length?.EndsWith("px", StringComparison.Ordinal) is true ? length[..^2] : length, NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) ? pixels : null;

    private static ImageContentException None() => new("is no image: PNG, JPEG, WebP or SVG is expected");
}
