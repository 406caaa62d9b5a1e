using CraftGraph.Data.Demonstration;

namespace CraftGraph.Data.Drawings;

/// <summary>A painted plate of Fez or Safi: rings of petals and dots around a flower.</summary>
internal static class PlateDrawing
{
    private static readonly string[][] Palettes =
    [
        ["#1d3f8f", "#2c62b8", "#f6f1e4", "#12275a", "#6f9bd8"],
        ["#1f6b4a", "#2f8a63", "#f5efdd", "#123f2c", "#c9a23c"],
        ["#7a2f1f", "#b5562c", "#f7eddb", "#43190f", "#d69a3f"],
        ["#1b5f73", "#2e8ca0", "#f4f0e3", "#0d3844", "#d7a640"],
    ];

    public static byte[] Draw(string title, SeededRandom random)
    {
        const double X = 400;
        const double Y = 300;
        var colors = random.Of(Palettes);
        var petals = random.Of([8, 10, 12, 16]);
        var canvas = new SvgCanvas(title, "#e4d3b8");
        canvas.DefineGradient("t", "#efe2c9", "#d8c3a1");
        canvas.Rectangle(0, 0, SvgCanvas.Width, SvgCanvas.Height, "url(#t)");
        canvas.Circle(X + 10, Y + 16, 268, "#8a744f", "opacity=\".35\"");
        canvas.Circle(X, Y, 268, colors[2], $"stroke=\"{colors[0]}\" stroke-width=\"7\"");
        canvas.Ring(X, Y, 252, colors[1], 10, 12, 9.6);
        canvas.Ring(X, Y, 238, colors[0], 3);

        canvas.Define("a", () =>
        {
            canvas.Path("M162 0C176 -34 212 -36 228 0C212 36 176 34 162 0z", colors[0]);
            canvas.Path("M172 0C182 -19 204 -20 216 0C204 20 182 19 172 0z", colors[2]);
            canvas.Path("M182 0C188 -9 200 -10 207 0C200 10 188 9 182 0z", colors[4]);
        });
        canvas.Define("b", () =>
        {
            canvas.Path("M168 0Q190 -9 224 0Q190 9 168 0z", colors[1]);
            canvas.Circle(230, 0, 5, colors[3]);
        });
        canvas.UseAround("a", X, Y, petals);
        canvas.UseAround("b", X, Y, petals, 180.0 / petals);
        canvas.Ring(X, Y, 158, colors[0], 4);
        canvas.Ring(X, Y, 148, colors[4], 8, 4, 8.9);
        canvas.Ring(X, Y, 138, colors[0], 2);

        // Scales within, then the flower.
        canvas.Define("d", () => canvas.Path("M70 0C84 -26 116 -26 132 0C116 26 84 26 70 0z", "none", $"stroke=\"{colors[1]}\" stroke-width=\"3.4\""));
        canvas.UseAround("d", X, Y, petals * 2);
        canvas.Circle(X, Y, 74, colors[2], $"stroke=\"{colors[0]}\" stroke-width=\"4\"");
        canvas.Define("e", () => canvas.Path("M12 0C26 -22 54 -18 66 0C54 18 26 22 12 0z", colors[0]));
        canvas.UseAround("e", X, Y, 8);
        canvas.Define("f", () => canvas.Path("M14 0Q32 -8 50 0Q32 8 14 0z", colors[4]));
        canvas.UseAround("f", X, Y, 8);
        canvas.Circle(X, Y, 16, colors[2]);
        canvas.Circle(X, Y, 9, colors[3]);
        canvas.Path("M228 170A215 215 0 0 1 360 92", "none", "stroke=\"#fff\" stroke-width=\"14\" stroke-linecap=\"round\" opacity=\".35\"");
        return canvas.ToUtf8();
    }
}
