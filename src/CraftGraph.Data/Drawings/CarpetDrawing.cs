using CraftGraph.Data.Demonstration;

namespace CraftGraph.Data.Drawings;

/// <summary>A knotted carpet: stepped lozenges in a field, bands of teeth around it, fringes at its ends.</summary>
internal static class CarpetDrawing
{
    private const double Knot = 8;

    private static readonly string[][] Palettes =
    [
        ["#8e1f22", "#1f2f4f", "#d8a03d", "#f0e2c4", "#3f6b4f"],
        ["#b5532a", "#2b2430", "#e6b85c", "#f4e9d0", "#7a2f3a"],
        ["#1f4460", "#8d2b2b", "#dcae52", "#efe4cc", "#38594a"],
        ["#d8cbb0", "#3a2c26", "#b07a35", "#f7f0e0", "#7c3b2c"],
        ["#6b2340", "#20384a", "#d79a3a", "#f1e3c8", "#c2543a"],
    ];

    public static byte[] Draw(string title, SeededRandom random)
    {
        var colors = random.Of(Palettes);
        var canvas = new SvgCanvas(title, "#e9e2d6");
        Fringe(canvas, 56);
        Fringe(canvas, 720);
        canvas.Rectangle(80, 60, 640, 480, colors[1]);
        Band(canvas, 80, 60, 640, 480, colors[2], colors[0]);
        canvas.Rectangle(112, 92, 576, 416, colors[3]);
        Band(canvas, 116, 96, 568, 408, colors[4], colors[3]);
        canvas.Rectangle(140, 120, 520, 360, colors[0]);

        // Small lozenges all over the field, larger ones in a row on it.
        canvas.Define("m", () => Lozenge(canvas, 0, 0, 3, colors[2], colors[1], colors[3]));
        var offset = random.Between(0, 1);
        for (var row = 0; row < 6; row++)
        {
            for (var column = 0; column < 9; column++)
            {
                if ((row + column + offset) % 2 == 0)
                {
                    canvas.Use("m", 172 + (column * 57), 150 + (row * 60));
                }
            }
        }

        var (large, count) = random.Percent(50) ? (15, 1) : (12, 3);
        for (var i = 0; i < count; i++)
        {
            var x = 400 + ((i - ((count - 1) / 2.0)) * 168);
            Lozenge(canvas, x, 300, large + (count == 1 ? 5 : 0), colors[1], colors[2], colors[3], colors[4], colors[0], colors[2], colors[1]);
            Lozenge(canvas, x, 300, 3, colors[3], colors[0]);
        }

        canvas.DefinePattern("w", 4, 4, () => canvas.Path("M0 0H4M0 0V4", "none", "stroke=\"#000\" stroke-width=\"1\""));
        canvas.Rectangle(80, 60, 640, 480, "url(#w)", "opacity=\".16\"");
        return canvas.ToUtf8();
    }

    // Row by row of knots, from the outer colour to the inner.
    private static void Lozenge(SvgCanvas canvas, double x, double y, int radius, params ReadOnlySpan<string> colors)
    {
        var step = Math.Max(1, radius / colors.Length);
        for (var i = 0; i < colors.Length && radius - (i * step) >= 0; i++)
        {
            var size = radius - (i * step);
            var path = new System.Text.StringBuilder($"M{SvgCanvas.N(x - ((size + 0.5) * Knot))} {SvgCanvas.N(y - (Knot / 2))}");
            foreach (var (right, down) in new[] { (1, -1), (1, 1), (-1, 1), (-1, -1) })
            {
                for (var k = 0; k < size; k++)
                {
                    path.Append(right == down ? $"v{SvgCanvas.N(down * Knot)}h{SvgCanvas.N(right * Knot)}" : $"h{SvgCanvas.N(right * Knot)}v{SvgCanvas.N(down * Knot)}");
                }

                path.Append((right, down) switch
                {
                    (1, -1) => $"h{SvgCanvas.N(Knot)}",
                    (1, 1) => $"v{SvgCanvas.N(Knot)}",
                    (-1, 1) => $"h{SvgCanvas.N(-Knot)}",
                    _ => "",
                });
            }

            canvas.Path(path.Append('z').ToString(), colors[i]);
        }
    }

    private static void Band(SvgCanvas canvas, double x, double y, double width, double height, string tooth, string ground)
    {
        const double Depth = 26;
        canvas.DefinePattern($"t{SvgCanvas.N(x)}", 20, 20, () =>
        {
            canvas.Rectangle(0, 0, 20, 20, ground);
            canvas.Path("M10 1L19 10L10 19L1 10z", tooth);
            canvas.Path("M10 6L14 10L10 14L6 10z", ground);
        });
        canvas.Rectangle(
            x + (Depth / 2), y + (Depth / 2), width - Depth, height - Depth, "none", $"stroke=\"url(#t{SvgCanvas.N(x)})\" stroke-width=\"20\"");
    }

    private static void Fringe(SvgCanvas canvas, double x) =>
        canvas.Path(string.Concat(Enumerable.Range(0, 60).Select(i => $"M{SvgCanvas.N(x)} {SvgCanvas.N(64 + (i * 8))}h24")), "none", "stroke=\"#cdbf9f\" stroke-width=\"3\"");
}
