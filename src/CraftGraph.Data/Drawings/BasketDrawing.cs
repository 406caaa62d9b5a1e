using CraftGraph.Data.Demonstration;

namespace CraftGraph.Data.Drawings;

/// <summary>A coiled basket from above: rings of straw, some of them dyed in a star.</summary>
internal static class BasketDrawing
{
    private static readonly string[][] Palettes =
    [
        ["#d9b36a", "#c79a4c", "#a3322c", "#2f4f3f"],
        ["#e0c083", "#cfa75e", "#3a3f7a", "#b5532a"],
        ["#d6b878", "#bf9a55", "#22564f", "#8c2f3f"],
    ];

    public static byte[] Draw(string title, SeededRandom random)
    {
        const double X = 400;
        const double Y = 300;
        const int Rings = 20;
        var colors = random.Of(Palettes);
        var tips = random.Of([6, 8, 10, 12]);
        var canvas = new SvgCanvas(title, "#efe7d8");
        canvas.DefinePattern("g", 60, 60, () => canvas.Path("M0 30H60M30 0V60", "none", "stroke=\"#e0d4be\" stroke-width=\"2\""));
        canvas.Rectangle(0, 0, SvgCanvas.Width, SvgCanvas.Height, "url(#g)");
        canvas.Circle(X + 12, Y + 16, 276, "#7d6a49", "opacity=\".35\"");
        canvas.Circle(X, Y, 276, colors[1]);
        for (var ring = 1; ring <= Rings; ring++)
        {
            var radius = ring * 13.4;
            canvas.Ring(X, Y, radius, ring % 2 == 0 ? colors[0] : colors[1], 12);

            // A dyed stretch of each coil; what it takes of the ring goes up and down, so the stretches make tips.
            var part = 2 * Math.PI * radius / tips;
            var share = ring is < 4 or Rings ? 0 : ring < 12 ? (12 - ring) / 9.0 : (ring - 11) / 9.5;
            if (share > 0)
            {
                canvas.Group($"transform=\"rotate({SvgCanvas.N((ring < 12 ? 0 : 180.0 / tips) - (share * 180 / tips))} 400 300)\"", () =>
                    canvas.Ring(X, Y, radius, ring < 12 ? colors[2] : colors[3], 12, part * share, part * (1 - share)));
            }

            canvas.Group("opacity=\".18\"", () => canvas.Ring(X, Y, radius, "#000", 12, 1, 6.4));
        }

        canvas.Ring(X, Y, 272, colors[2], 10, 14, 8);
        canvas.Circle(X, Y, 8, colors[2]);
        return canvas.ToUtf8();
    }
}
