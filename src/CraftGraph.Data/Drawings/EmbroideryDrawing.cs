using System.Text;
using CraftGraph.Data.Demonstration;

namespace CraftGraph.Data.Drawings;

/// <summary>Embroidery of Fez: one colour on linen, counted stitches in figures that mirror themselves, bands along two sides.</summary>
internal static class EmbroideryDrawing
{
    private const double Stitch = 5;
    private const int Half = 12;

    private static readonly string[] Threads = ["#1f3f87", "#8f1f2f", "#1f6a4c", "#5b2b66", "#9a5a1c"];

    public static byte[] Draw(string title, SeededRandom random)
    {
        var thread = random.Of(Threads);
        var canvas = new SvgCanvas(title, "#f5efe2");
        canvas.DefinePattern("l", 6, 6, () => canvas.Path("M0 0H6M0 0V6", "none", "stroke=\"#ded3bd\" stroke-width=\"1\""));
        canvas.Rectangle(0, 0, SvgCanvas.Width, SvgCanvas.Height, "url(#l)");
        var figure = Figure(ref random);
        canvas.Define("f", () => canvas.Path(figure, thread));
        canvas.Define("s", () => canvas.Path(Lozenge(3), thread));
        for (var column = 0; column < 5; column++)
        {
            canvas.Use("f", 144 + (column * 128), 150);
            canvas.Use("f", 144 + (column * 128), 450);
            canvas.Use("f", 144 + (column * 128), 300, 45);
            canvas.Use("s", 80 + (column * 160), 225);
            canvas.Use("s", 80 + (column * 160), 375);
        }

        foreach (var y in new[] { 42.0, 558 })
        {
            canvas.Path($"M24 {SvgCanvas.N(y)}H776", "none", $"stroke=\"{thread}\" stroke-width=\"10\" stroke-dasharray=\"10 5\"");
            canvas.Path($"M24 {SvgCanvas.N(y - 13)}H776M24 {SvgCanvas.N(y + 13)}H776", "none", $"stroke=\"{thread}\" stroke-width=\"3\"");
            canvas.Path(
                "M24 " + SvgCanvas.N(y + (y < 300 ? 24 : -24)) + string.Concat(Enumerable.Range(0, 94).Select(i => y < 300 == (i % 2 == 0) ? "l8 12" : "l8 -12")),
                "none",
                $"stroke=\"{thread}\" stroke-width=\"4\"");
        }

        return canvas.ToUtf8();
    }

    // An eighth is chosen stitch by stitch, denser towards the middle, and mirrored into the rest.
    private static string Figure(ref SeededRandom random)
    {
        var isStitched = new bool[Half, Half];
        for (var x = 0; x < Half; x++)
        {
            for (var y = 0; y <= x; y++)
            {
                var isInside = x + y < Half + 1;
                var isEdge = x + y == Half - 1 || y == 0 && x < Half;
                isStitched[x, y] = isStitched[y, x] = isEdge || (isInside && random.Percent(52));
            }
        }

        var path = new StringBuilder();
        for (var y = 1 - Half; y < Half; y++)
        {
            for (var x = 1 - Half; x < Half; x++)
            {
                var start = x;
                while (x < Half && isStitched[Math.Abs(x), Math.Abs(y)])
                {
                    x++;
                }

                if (x > start)
                {
                    path.Append($"M{SvgCanvas.N(start * Stitch)} {SvgCanvas.N(y * Stitch)}h{SvgCanvas.N(((x - start) * Stitch) - 1)}v4h{SvgCanvas.N(1 - ((x - start) * Stitch))}z");
                }
            }
        }

        return path.ToString();
    }

    private static string Lozenge(int radius) => string.Concat(Enumerable.Range(-radius, (2 * radius) + 1).Select(y =>
    {
        var half = radius - Math.Abs(y);
        return $"M{SvgCanvas.N(-half * Stitch)} {SvgCanvas.N(y * Stitch)}h{SvgCanvas.N((((2 * half) + 1) * Stitch) - 1)}v4h{SvgCanvas.N(1 - (((2 * half) + 1) * Stitch))}z";
    }));
}
