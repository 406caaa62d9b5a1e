using CraftGraph.Data.Demonstration;

namespace CraftGraph.Data.Drawings;

/// <summary>Zellige: stars of eight tips and the crosses between them, around a rosette of sixteen petals.</summary>
internal static class ZelligeDrawing
{
    private const double Star = 50;

    // The corners between the tips of a star that is made of two squares.
    private const double Inner = Star * 0.7654;

    private static readonly string[][] Palettes =
    [
        ["#12466e", "#1f7a63", "#c58b2a", "#efe6d2", "#7c2d23"],
        ["#0f5c4d", "#143d63", "#d9a441", "#f2ead8", "#2b2b2b"],
        ["#1c3f7c", "#2f8f9d", "#e0b04c", "#f5efe0", "#8c3b2a"],
        ["#3b2f2a", "#1f6f5c", "#c9772b", "#efe3cb", "#12466e"],
    ];

    public static byte[] Draw(string title, SeededRandom random)
    {
        var colors = random.Of(Palettes);
        var rhythm = random.Between(2, 3);
        var canvas = new SvgCanvas(title, colors[3]);
        const string Joint = "stroke=\"#f7f1e3\" stroke-width=\"2.4\"";
        canvas.Define("s", () =>
        {
            canvas.Polygon(SvgCanvas.Star(0, 0, 8, Star, Inner), "inherit", Joint);
            canvas.Polygon(SvgCanvas.Star(Star, Star, 4, 30, 13), colors[2], Joint);
            canvas.Polygon(SvgCanvas.Star(0, 0, 8, 25, 19.1, 22.5), colors[3]);
            canvas.Polygon(SvgCanvas.Star(0, 0, 8, 16, 12.2), colors[2]);
        });
        for (var row = 0; row <= 6; row++)
        {
            for (var column = 0; column <= 8; column++)
            {
                var (x, y) = (column * 2 * Star, row * 2 * Star);
                canvas.Use("s", x, y, 0, $"fill=\"{colors[(row + (column * (rhythm - 1))) % rhythm == 0 ? 0 : (row + column) % 2 == 0 ? 1 : 4]}\"");
            }
        }

        Rosette(canvas, colors, Joint);
        Border(canvas, colors);
        return canvas.ToUtf8();
    }

    private static void Rosette(SvgCanvas canvas, string[] colors, string joint)
    {
        const double X = SvgCanvas.Width / 2.0;
        const double Y = SvgCanvas.Height / 2.0;
        canvas.Polygon(SvgCanvas.Star(X, Y, 16, 196, 178), colors[3], $"stroke=\"{colors[4]}\" stroke-width=\"5\"");
        canvas.Define("k", () => canvas.Polygon([(92, 0), (128, -22), (172, 0), (128, 22)], "inherit", joint));
        canvas.Define("p", () => canvas.Polygon([(58, 0), (76, -13), (104, 0), (76, 13)], "inherit", joint));
        canvas.Define("t", () => canvas.Polygon(SvgCanvas.Star(160, 0, 5, 15, 7), colors[2]));
        for (var i = 0; i < 16; i++)
        {
            canvas.Use("k", X, Y, i * 22.5, $"fill=\"{colors[i % 2]}\"");
            canvas.Use("t", X, Y, (i * 22.5) + 11.25);
            canvas.Use("p", X, Y, (i * 22.5) + 11.25, $"fill=\"{colors[i % 2 == 0 ? 4 : 2]}\"");
        }

        canvas.Polygon(SvgCanvas.Star(X, Y, 16, 66, 46), colors[0], joint);
        canvas.Polygon(SvgCanvas.Star(X, Y, 8, 44, 33.7), colors[2], joint);
        canvas.Polygon(SvgCanvas.Star(X, Y, 8, 26, 19.9, 22.5), colors[1], joint);
        canvas.Circle(X, Y, 8, colors[3]);
    }

    private static void Border(SvgCanvas canvas, string[] colors)
    {
        canvas.Rectangle(14, 14, SvgCanvas.Width - 28, SvgCanvas.Height - 28, "none", $"stroke=\"{colors[3]}\" stroke-width=\"28\"");
        canvas.Rectangle(14, 14, SvgCanvas.Width - 28, SvgCanvas.Height - 28, "none", $"stroke=\"{colors[0]}\" stroke-width=\"12\" stroke-dasharray=\"12 8\"");
        canvas.Rectangle(28, 28, SvgCanvas.Width - 56, SvgCanvas.Height - 56, "none", $"stroke=\"{colors[4]}\" stroke-width=\"4\"");
    }
}
