using CraftGraph.Data.Demonstration;

namespace CraftGraph.Data.Drawings;

/// <summary>A gate of a medina: a horseshoe arch in a tiled wall, a door with studs, palms behind.</summary>
internal static class GateDrawing
{
    private static readonly string[][] Palettes =
    [
        ["#f3c98b", "#c8693a", "#1f6f63", "#12466e", "#7a3b1e"],
        ["#9fd0e0", "#d9a066", "#12466e", "#1f7a63", "#5f3a20"],
        ["#f0b7a0", "#b5533c", "#143d63", "#c58b2a", "#4a2a1a"],
        ["#cfe0e8", "#e6d8bd", "#1c5f8c", "#c9772b", "#6b3f1d"],
    ];

    public static byte[] Draw(string title, SeededRandom random)
    {
        var colors = random.Of(Palettes);
        var canvas = new SvgCanvas(title, colors[0]);
        canvas.DefineGradient("y", colors[0], "#fdf3df");
        canvas.Rectangle(0, 0, SvgCanvas.Width, SvgCanvas.Height, "url(#y)");
        canvas.Circle(random.Between(90, 200), random.Between(70, 130), 42, "#fff6dd");
        canvas.Define("l", () => canvas.Path("M0 0Q-40 -34 -84 -4Q-44 -18 0 0z", "#2f5d46"));
        Palm(canvas, random.Between(60, 110), 190);
        Palm(canvas, random.Between(690, 740), 160);

        // The wall with its merlons, and tiles in the frame of the arch.
        canvas.Rectangle(0, 190, SvgCanvas.Width, 410, colors[1]);
        canvas.Path("M0 180H800", "none", $"stroke=\"{colors[1]}\" stroke-width=\"24\" stroke-dasharray=\"30 30\"");
        canvas.Rectangle(176, 112, 448, 488, colors[1]);
        canvas.Path("M176 102H624", "none", $"stroke=\"{colors[1]}\" stroke-width=\"24\" stroke-dasharray=\"32 32\"");
        canvas.Path("M176 116V600M624 116V600", "none", "stroke=\"#000\" stroke-width=\"6\" opacity=\".16\"");
        canvas.Rectangle(196, 138, 408, 462, "#f3e7cf");
        canvas.DefinePattern("t", 34, 34, () =>
        {
            canvas.Rectangle(0, 0, 34, 34, "#f3e7cf");
            canvas.Polygon(SvgCanvas.Star(17, 17, 8, 17, 13), colors[2]);
            canvas.Polygon(SvgCanvas.Star(17, 17, 8, 8, 6.1), colors[3]);
            canvas.Polygon(SvgCanvas.Star(0, 0, 4, 9, 4), colors[3]);
            canvas.Polygon(SvgCanvas.Star(34, 34, 4, 9, 4), colors[3]);
        });
        canvas.Rectangle(204, 146, 392, 454, "url(#t)");
        canvas.Rectangle(204, 146, 392, 454, "none", $"stroke=\"{colors[4]}\" stroke-width=\"6\"");

        const string Arch = "M278 600V400C236 360 240 226 400 196C560 226 564 360 522 400V600z";
        canvas.Path(Arch, colors[4], "stroke=\"#f8efdc\" stroke-width=\"34\"");
        canvas.Path(Arch, colors[4], $"stroke=\"{colors[2]}\" stroke-width=\"20\" stroke-dasharray=\"16 10\"");
        canvas.Path(Arch, colors[4], "stroke=\"#f8efdc\" stroke-width=\"5\"");

        // The door: leaves of planks with studs, and a lattice above.
        canvas.Path("M298 600V420H502V600z", "#3b2212");
        canvas.DefinePattern("s", 25.5, 26, () => canvas.Circle(12.7, 13, 4, colors[3] == "#12466e" ? "#d9a437" : colors[3]));
        canvas.Rectangle(298, 420, 204, 180, "url(#s)");
        canvas.Path("M400 420V600M298 420H502", "none", "stroke=\"#f8efdc\" stroke-width=\"4\"");
        canvas.DefinePattern("g", 24, 24, () => canvas.Path("M12 0L24 12L12 24L0 12z", "none", "stroke=\"#d9a437\" stroke-width=\"3\""));
        canvas.Path("M290 404C262 340 300 250 400 226C500 250 538 340 510 404z", "url(#g)");
        canvas.Ring(384, 512, 9, "#d9a437", 4);
        canvas.Ring(416, 512, 9, "#d9a437", 4);
        canvas.Rectangle(0, 588, SvgCanvas.Width, 12, "#b99a6b");
        return canvas.ToUtf8();
    }

    private static void Palm(SvgCanvas canvas, double x, double y)
    {
        canvas.Path($"M{SvgCanvas.N(x - 6)} 600L{SvgCanvas.N(x - 3)} {SvgCanvas.N(y)}h6L{SvgCanvas.N(x + 8)} 600z", "#6d4c2c");
        foreach (var degrees in new[] { -10.0, 18, 46, 150, 178, 206, 100 })
        {
            canvas.Use("l", x, y, degrees);
        }
    }
}
