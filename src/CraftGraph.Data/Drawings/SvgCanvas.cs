using System.Globalization;
using System.Net;
using System.Text;

namespace CraftGraph.Data.Drawings;

/// <summary>
/// Writes a drawing as SVG: shapes, one after the other, the later over the earlier. Numbers have one decimal and texts are encoded, so the same
/// strokes are the same bytes on every machine, and nothing in a text can become markup.
/// </summary>
internal sealed class SvgCanvas
{
    /// <summary>Width of each drawing in pixels.</summary>
    public const int Width = 800;

    /// <summary>Height of each drawing in pixels.</summary>
    public const int Height = 600;

    private readonly StringBuilder _text = new();

    /// <summary>A canvas of one colour.</summary>
    /// <param name="title">What is drawn, for readers of the file.</param>
    /// <param name="background">Its colour.</param>
    public SvgCanvas(string title, string background)
    {
        _text.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{Width}\" height=\"{Height}\" viewBox=\"0 0 {Width} {Height}\">");
        _text.Append("<title>").Append(WebUtility.HtmlEncode(title)).Append("</title>");
        Rectangle(0, 0, Width, Height, background);
    }

    /// <summary>A rectangle.</summary>
    public void Rectangle(double x, double y, double width, double height, string fill, string? attributes = null) =>
        _text.Append($"<rect x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(width)}\" height=\"{N(height)}\" fill=\"{fill}\"{Rest(attributes)}/>");

    /// <summary>A circle.</summary>
    public void Circle(double x, double y, double radius, string fill, string? attributes = null) =>
        _text.Append($"<circle cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"{N(radius)}\" fill=\"{fill}\"{Rest(attributes)}/>");

    /// <summary>A ring of a width; dashes, if given, are lengths along it.</summary>
    public void Ring(double x, double y, double radius, string stroke, double width, params ReadOnlySpan<double> dashes) => Circle(
        x, y, radius, "none", $"stroke=\"{stroke}\" stroke-width=\"{N(width)}\"{(dashes.Length == 0 ? "" : $" stroke-dasharray=\"{N(dashes)}\"")}");

    /// <summary>A closed shape of straight lines.</summary>
    public void Polygon(IEnumerable<(double X, double Y)> points, string fill, string? attributes = null) =>
        _text.Append($"<path d=\"{Points(points)}z\" fill=\"{fill}\"{Rest(attributes)}/>");

    /// <summary>A path as SVG writes it.</summary>
    public void Path(string data, string fill, string? attributes = null) => _text.Append($"<path d=\"{data}\" fill=\"{fill}\"{Rest(attributes)}/>");

    /// <summary>Shapes that are drawn where <see cref="Use"/> says.</summary>
    public void Define(string id, Action draw)
    {
        _text.Append($"<defs><g id=\"{id}\">");
        draw();
        _text.Append("</g></defs>");
    }

    /// <summary>Shapes that are repeated over whatever is filled with <c>url(#id)</c>.</summary>
    public void DefinePattern(string id, double width, double height, Action draw)
    {
        _text.Append($"<defs><pattern id=\"{id}\" width=\"{N(width)}\" height=\"{N(height)}\" patternUnits=\"userSpaceOnUse\">");
        draw();
        _text.Append("</pattern></defs>");
    }

    /// <summary>Colours that go over into each other from the upper left to the lower right of whatever is filled with <c>url(#id)</c>.</summary>
    public void DefineGradient(string id, params ReadOnlySpan<string> colors)
    {
        _text.Append($"<defs><linearGradient id=\"{id}\" x1=\"0\" y1=\"0\" x2=\"1\" y2=\"1\">");
        for (var i = 0; i < colors.Length; i++)
        {
            _text.Append($"<stop offset=\"{N((double)i / (colors.Length - 1))}\" stop-color=\"{colors[i]}\"/>");
        }

        _text.Append("</linearGradient></defs>");
    }

    /// <summary>Draws what was defined, around a point, turned by degrees.</summary>
    public void Use(string id, double x, double y, double degrees = 0, string? attributes = null) => _text.Append(
        $"<use href=\"#{id}\" transform=\"translate({N(x)} {N(y)}){(degrees == 0 ? "" : $" rotate({N(degrees)})")}\"{Rest(attributes)}/>");

    /// <summary>Draws what was defined so many times around a point, evenly.</summary>
    public void UseAround(string id, double x, double y, int times, double firstDegrees = 0, string? attributes = null)
    {
        for (var i = 0; i < times; i++)
        {
            Use(id, x, y, firstDegrees + (360.0 * i / times), attributes);
        }
    }

    /// <summary>Draws shapes with attributes in common.</summary>
    public void Group(string attributes, Action draw)
    {
        _text.Append($"<g {attributes}>");
        draw();
        _text.Append("</g>");
    }

    /// <summary>The drawing.</summary>
    public byte[] ToUtf8() => Encoding.UTF8.GetBytes(_text + "</svg>");

    /// <summary>The corners of a star around a point.</summary>
    /// <param name="x">The point.</param>
    /// <param name="y">The point.</param>
    /// <param name="tips">How many tips.</param>
    /// <param name="outer">Distance of the tips.</param>
    /// <param name="inner">Distance of the corners between them.</param>
    /// <param name="degrees">By how much it is turned.</param>
    public static IEnumerable<(double X, double Y)> Star(double x, double y, int tips, double outer, double inner, double degrees = 0)
    {
        for (var i = 0; i < 2 * tips; i++)
        {
            yield return Around(x, y, i % 2 == 0 ? outer : inner, degrees + (180.0 * i / tips));
        }
    }

    /// <summary>The point at a distance from another, clockwise from the right.</summary>
    public static (double X, double Y) Around(double x, double y, double distance, double degrees)
    {
        var (sine, cosine) = Math.SinCos(degrees * Math.PI / 180);
        return (x + (distance * cosine), y + (distance * sine));
    }

    /// <summary>A number as SVG reads it, in every culture alike.</summary>
    public static string N(double number) => Math.Round(number, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture);

    private static string N(ReadOnlySpan<double> numbers)
    {
        var text = new StringBuilder();
        foreach (var number in numbers)
        {
            text.Append(text.Length == 0 ? "" : " ").Append(N(number));
        }

        return text.ToString();
    }

    private static string Points(IEnumerable<(double X, double Y)> points) =>
        "M" + string.Join('L', points.Select(point => $"{N(point.X)} {N(point.Y)}"));

    private static string Rest(string? attributes) => attributes is null ? "" : " " + attributes;
}
