using CraftGraph.Data.Demonstration;

namespace CraftGraph.Data.Drawings;

/// <summary>An engraved tray of brass or copper: rings, arches and a knot of stars.</summary>
internal static class TrayDrawing
{
    private static readonly string[][] Palettes =
    [
        ["#fbe7a2", "#d9a437", "#8a5a12", "#20323a"],
        ["#f7cfa8", "#c77a45", "#6f3516", "#1f2b33"],
        ["#f5f6f7", "#b9c0c7", "#5f6871", "#3a1f26"],
    ];

    public static byte[] Draw(string title, SeededRandom random)
    {
        const double X = 400;
        const double Y = 300;
        var colors = random.Of(Palettes);
        var arches = random.Of([16, 20, 24]);
        var canvas = new SvgCanvas(title, colors[3]);
        var engraved = $"stroke=\"{colors[2]}\" stroke-width=\"2.6\"";
        canvas.DefineGradient("m", colors[0], colors[1], colors[0], colors[1], colors[0]);
        canvas.DefinePattern("v", 50, 50, () => canvas.Polygon(SvgCanvas.Star(25, 25, 8, 25, 19.1), "none", "stroke=\"#fff\" stroke-width=\"1\" opacity=\".08\""));
        canvas.Rectangle(0, 0, SvgCanvas.Width, SvgCanvas.Height, "url(#v)");
        canvas.Circle(X + 8, Y + 14, 282, "#000", "opacity=\".4\"");
        canvas.Circle(X, Y, 282, "url(#m)", $"stroke=\"{colors[2]}\" stroke-width=\"2\"");
        canvas.Ring(X, Y, 268, colors[2], 16, 3, 5);
        canvas.Ring(X, Y, 252, colors[2], 3);
        canvas.Define("a", () =>
        {
            canvas.Path("M186 -17V-8Q186 0 176 0M186 17V8Q186 0 176 0M186 -17Q230 -26 246 0Q230 26 186 17", "none", engraved);
            canvas.Path("M200 -8Q222 -12 232 0Q222 12 200 8Q208 0 200 -8z", colors[2]);
        });
        canvas.UseAround("a", X, Y, arches);
        canvas.Ring(X, Y, 172, colors[2], 3);
        canvas.Ring(X, Y, 162, colors[2], 9, 2.4, 4);
        canvas.Ring(X, Y, 152, colors[2], 3);

        // Two stars within each other, then the middle.
        canvas.Polygon(SvgCanvas.Star(X, Y, 12, 148, 92), "none", engraved);
        canvas.Polygon(SvgCanvas.Star(X, Y, 12, 148, 92, 15), "none", engraved);
        canvas.Define("p", () =>
        {
            canvas.Path("M96 0Q112 -17 130 0Q112 17 96 0z", colors[2]);
            canvas.Circle(88, 0, 4, colors[2]);
        });
        canvas.UseAround("p", X, Y, 12);
        canvas.Ring(X, Y, 80, colors[2], 3);
        canvas.Ring(X, Y, 72, colors[2], 8, 2, 3.7);
        canvas.Polygon(SvgCanvas.Star(X, Y, 8, 64, 49), colors[2]);
        canvas.Polygon(SvgCanvas.Star(X, Y, 8, 52, 39.8), "url(#m)");
        canvas.Polygon(SvgCanvas.Star(X, Y, 8, 30, 12, 22.5), colors[2]);
        canvas.Circle(X, Y, 7, colors[0]);
        canvas.Path("M196 176A240 240 0 0 1 330 74", "none", "stroke=\"#fff\" stroke-width=\"16\" stroke-linecap=\"round\" opacity=\".4\"");
        return canvas.ToUtf8();
    }
}
