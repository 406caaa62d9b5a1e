using CraftGraph.Data.Demonstration;

namespace CraftGraph.Data.Drawings;

/// <summary>A panel of carved cedar: straps that cross in stars over dark openings, in a frame with rosettes.</summary>
internal static class LatticeDrawing
{
    private static readonly string[][] Palettes =
    [
        ["#6b3f1d", "#a5662f", "#d49a55", "#2a160a"],
        ["#7a4a24", "#b87a3d", "#e3b878", "#321c0d"],
        ["#5a2f1a", "#8f5530", "#c08a55", "#1f0f08"],
    ];

    public static byte[] Draw(string title, SeededRandom random)
    {
        var colors = random.Of(Palettes);
        var cell = random.Of([96, 120]);
        var canvas = new SvgCanvas(title, colors[1]);
        canvas.DefineGradient("w", colors[2], colors[1], colors[2], colors[0]);
        canvas.DefinePattern("n", 200, 14, () =>
        {
            canvas.Path("M0 4Q50 0 100 4T200 4M0 11Q60 14 110 10T200 11", "none", $"stroke=\"{colors[0]}\" stroke-width=\"1\" opacity=\".45\"");
        });
        canvas.Rectangle(0, 0, SvgCanvas.Width, SvgCanvas.Height, "url(#w)");
        canvas.Rectangle(0, 0, SvgCanvas.Width, SvgCanvas.Height, "url(#n)");
        var (width, height) = (cell == 96 ? 672 : 720, cell == 96 ? 480 : 480);
        var (left, top) = ((SvgCanvas.Width - width) / 2.0, (SvgCanvas.Height - height) / 2.0);
        canvas.Rectangle(left - 12, top - 12, width + 24, height + 24, colors[0]);
        canvas.Rectangle(left, top, width, height, colors[3]);

        // Straps: a star in each cell, joined to those around it; drawn wide and dark, then narrower and lighter, they are raised.
        var half = cell / 2.0;
        var star = string.Concat(SvgCanvas.Star(half, half, 8, half, half * 0.7654).Select((point, i) => $"{(i == 0 ? "M" : "L")}{SvgCanvas.N(point.X)} {SvgCanvas.N(point.Y)}")) + "z";
        var inner = string.Concat(SvgCanvas.Star(half, half, 8, half * 0.5, half * 0.383).Select((point, i) => $"{(i == 0 ? "M" : "L")}{SvgCanvas.N(point.X)} {SvgCanvas.N(point.Y)}")) + "z";
        var spokes = string.Concat(Enumerable.Range(0, 8).Select(i =>
        {
            var (from, to) = (SvgCanvas.Around(half, half, half * 0.383, (i * 45) + 22.5), SvgCanvas.Around(half, half, half * 0.7654, (i * 45) + 22.5));
            return $"M{SvgCanvas.N(from.X)} {SvgCanvas.N(from.Y)}L{SvgCanvas.N(to.X)} {SvgCanvas.N(to.Y)}";
        }));
        canvas.Define("x", () =>
        {
            canvas.Polygon(SvgCanvas.Star(half, half, 8, half * 0.3, half * 0.16), colors[1]);
            canvas.Path(star + inner + spokes, "none", $"stroke=\"{colors[0]}\" stroke-width=\"{SvgCanvas.N(cell / 9.0)}\" stroke-linejoin=\"round\"");
            canvas.Path(star + inner + spokes, "none", $"stroke=\"{colors[1]}\" stroke-width=\"{SvgCanvas.N(cell / 14.0)}\" stroke-linejoin=\"round\"");
            canvas.Path(star + inner + spokes, "none", $"stroke=\"{colors[2]}\" stroke-width=\"{SvgCanvas.N(cell / 40.0)}\" stroke-linejoin=\"round\"");
        });
        for (var row = 0; row < height / cell; row++)
        {
            for (var column = 0; column < width / cell; column++)
            {
                canvas.Use("x", left + (column * cell), top + (row * cell));
            }
        }

        canvas.Rectangle(left, top, width, height, "none", $"stroke=\"{colors[2]}\" stroke-width=\"4\"");
        canvas.Define("r", () =>
        {
            canvas.Polygon(SvgCanvas.Star(0, 0, 8, 13, 7), colors[0]);
            canvas.Circle(0, 0, 3, colors[2]);
        });
        for (var x = 40; x < SvgCanvas.Width; x += 60)
        {
            canvas.Use("r", x, 22);
            canvas.Use("r", x, SvgCanvas.Height - 22);
        }

        return canvas.ToUtf8();
    }
}
