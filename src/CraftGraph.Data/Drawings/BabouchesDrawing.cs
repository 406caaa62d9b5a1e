using CraftGraph.Data.Demonstration;

namespace CraftGraph.Data.Drawings;

/// <summary>A pair of leather slippers from above, embroidered.</summary>
internal static class BabouchesDrawing
{
    private static readonly string[][] Palettes =
    [
        ["#e3b32c", "#8a5a12", "#fff4d0", "#9c2f28"],
        ["#b3272d", "#5f1216", "#f7d98b", "#f4ead2"],
        ["#f1ece2", "#9b8c74", "#b98b3c", "#2f5d7c"],
        ["#2e6f5e", "#143c32", "#f0cf7a", "#f4ead2"],
        ["#2f4f8f", "#16294f", "#f0cf7a", "#f1ece2"],
    ];

    public static byte[] Draw(string title, SeededRandom random)
    {
        var colors = random.Of(Palettes);
        var canvas = new SvgCanvas(title, "#d9c3a0");
        canvas.DefinePattern("g", 80, 80, () =>
        {
            canvas.Polygon(SvgCanvas.Star(40, 40, 8, 40, 30.6), "#cfb58c");
            canvas.Polygon(SvgCanvas.Star(40, 40, 8, 20, 15.3), "#dcc8a6");
        });
        canvas.Rectangle(0, 0, SvgCanvas.Width, SvgCanvas.Height, "url(#g)");
        var flowers = random.Between(5, 8);
        canvas.Define("b", () => Slipper(canvas, colors, flowers));
        canvas.Use("b", 286, 318, -7);
        canvas.Group("transform=\"translate(514 318) rotate(7) scale(-1 1)\"", () => canvas.Use("b", 0, 0));
        return canvas.ToUtf8();
    }

    // Around its middle, the toe up.
    private static void Slipper(SvgCanvas canvas, string[] colors, int flowers)
    {
        const string Sole = "M-6 -262C46 -206 96 -150 96 -62C96 10 76 66 78 142C80 222 44 250 2 250C-44 250 -74 222 -72 142C-70 66 -96 10 -94 -62C-92 -150 -54 -208 -6 -262z";
        canvas.Path(Sole, "#5b4630", "transform=\"translate(10 14)\" opacity=\".35\"");
        canvas.Path(Sole, colors[1]);
        canvas.Path(
            "M-5 -248C42 -196 86 -146 86 -62C86 8 66 66 68 140C70 212 38 240 2 240C-38 240 -64 212 -62 140C-60 66 -86 8 -84 -62C-82 -146 -48 -198 -5 -248z",
            "#e9d7b4");
        canvas.Path("M-40 190C-36 222 -18 230 2 230C24 230 40 222 46 190", "none", $"stroke=\"{colors[1]}\" stroke-width=\"3\" stroke-dasharray=\"7 6\"");

        // The upper, from the toe to the instep.
        canvas.Path("M-6 -262C46 -206 96 -150 96 -62C96 -20 88 12 82 44C52 14 -46 12 -78 44C-86 12 -94 -20 -94 -62C-92 -150 -54 -208 -6 -262z", colors[0]);
        canvas.Path("M82 44C52 14 -46 12 -78 44L-80 32C-46 -2 52 0 84 32z", colors[2]);
        canvas.Path("M-5 -240C38 -192 80 -146 82 -64M-5 -240C-44 -196 -78 -146 -80 -64", "none", $"stroke=\"{colors[2]}\" stroke-width=\"3.4\" stroke-dasharray=\"9 6\"");
        canvas.Define("f", () => canvas.Path("M10 0C18 -16 44 -14 56 0C44 14 18 16 10 0z", colors[3], $"stroke=\"{colors[2]}\" stroke-width=\"3\""));
        canvas.UseAround("f", 0, -76, flowers, -90);
        canvas.Circle(0, -76, 13, colors[2]);
        canvas.Circle(0, -76, 6, colors[1]);
        canvas.Path("M0 -146V-206M0 -166Q-20 -172 -24 -190M0 -166Q20 -172 24 -190M0 -186Q-12 -192 -14 -204M0 -186Q12 -192 14 -204", "none", $"stroke=\"{colors[2]}\" stroke-width=\"4\" stroke-linecap=\"round\"");
        canvas.Path("M-62 -20Q-40 6 0 0Q40 6 62 -20", "none", $"stroke=\"{colors[2]}\" stroke-width=\"4\" stroke-dasharray=\".1 9\" stroke-linecap=\"round\"");
    }
}
