using CraftGraph.Data.Demonstration;

namespace CraftGraph.Data.Drawings;

/// <summary>A silver pendant: scrolls of wire between rings, granules, stones and drops.</summary>
internal static class FiligreeDrawing
{
    private static readonly string[][] Palettes =
    [
        ["#2a1f33", "#c8372d", "#1f8a70"],
        ["#14283b", "#d2472f", "#e3b23c"],
        ["#33161b", "#1f7a8c", "#d9a441"],
        ["#1d2b24", "#c9402f", "#2f6db5"],
    ];

    public static byte[] Draw(string title, SeededRandom random)
    {
        const double X = 400;
        const double Y = 264;
        const string Wire = "stroke=\"url(#m)\" stroke-width=\"4\" stroke-linecap=\"round\"";
        var colors = random.Of(Palettes);
        var scrolls = random.Of([10, 12, 14]);
        var canvas = new SvgCanvas(title, colors[0]);
        canvas.DefineGradient("m", "#ffffff", "#b9bec6", "#f4f6f8", "#8f96a1");
        canvas.DefinePattern("v", 40, 40, () => canvas.Path("M20 4L36 20L20 36L4 20z", "none", "stroke=\"#fff\" stroke-width=\"1\" opacity=\".07\""));
        canvas.Rectangle(0, 0, SvgCanvas.Width, SvgCanvas.Height, "url(#v)");

        // The chain and the eye from which it hangs.
        canvas.Ring(X, Y - 238, 17, "url(#m)", 6);
        canvas.Path("M0 -20Q230 -20 386 22M800 -20Q570 -20 414 22", "none", "stroke=\"url(#m)\" stroke-width=\"5\" stroke-dasharray=\"11 5\" stroke-linecap=\"round\"");
        canvas.Circle(X, Y, 216, "url(#m)");
        canvas.Circle(X, Y, 207, colors[0]);
        canvas.Define("s", () =>
        {
            canvas.Path("M112 0C120 -40 176 -46 186 -14C190 6 166 16 156 2C150 -10 166 -18 170 -8", "none", Wire);
            canvas.Path("M112 0C120 40 176 46 186 14", "none", Wire);
            canvas.Path("M126 0C134 -16 150 -18 158 -12", "none", Wire);
            canvas.Circle(194, 0, 6, "url(#m)");
            canvas.Circle(140, 12, 4, "url(#m)");
        });
        canvas.UseAround("s", X, Y, scrolls);
        canvas.Ring(X, Y, 198, "url(#m)", 5, 0.1, 10.2);
        canvas.Ring(X, Y, 110, "url(#m)", 7);
        canvas.Ring(X, Y, 100, "url(#m)", 6, 0.1, 9.5);
        canvas.Define("p", () =>
        {
            canvas.Path("M44 0C54 -24 78 -24 92 0C78 24 54 24 44 0z", "url(#m)");
            canvas.Path("M52 0C60 -15 74 -15 83 0C74 15 60 15 52 0z", colors[2]);
        });
        canvas.UseAround("p", X, Y, 8);
        canvas.Circle(X, Y, 44, "url(#m)");
        canvas.Circle(X, Y, 35, colors[1]);
        canvas.Path("M378 254Q384 238 402 236", "none", "stroke=\"#fff\" stroke-width=\"6\" stroke-linecap=\"round\" opacity=\".6\"");

        canvas.Define("d", () =>
        {
            canvas.Path("M0 0V22", "none", Wire);
            canvas.Path("M0 20C26 50 22 84 0 96C-22 84 -26 50 0 20z", "url(#m)");
            canvas.Path("M0 34C16 56 14 76 0 86C-14 76 -16 56 0 34z", colors[1]);
            canvas.Circle(0, 104, 6, "url(#m)");
        });
        foreach (var degrees in new[] { 50.0, 70, 90, 110, 130 })
        {
            var (x, y) = SvgCanvas.Around(X, Y, 216, degrees);
            canvas.Use("d", x, y);
        }

        return canvas.ToUtf8();
    }
}
