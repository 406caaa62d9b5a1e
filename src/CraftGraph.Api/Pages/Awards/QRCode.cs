using System.Globalization;
using System.Text;
using QRCoder;

namespace CraftGraph.Api.Pages.Awards;

/// <summary>A QR code as an image that prints at any size.</summary>
internal static class QRCode
{
    // QRCoder puts a quiet zone of so many modules around the symbol, as the standard asks.
    private const int QuietZone = 4;

    /// <summary>Draws a text.</summary>
    /// <param name="text">What the code says.</param>
    /// <param name="title">What people who do not see the image are told.</param>
    /// <returns>SVG: black on white, one unit for each module, medium error correction.</returns>
    public static string Draw(string text, string title)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = QuietZone; y < rows.Count - QuietZone; y++)
        {
            for (var x = QuietZone; x < rows.Count - QuietZone; x++)
            {
                var start = x;
                while (rows[y][x])
                {
                    x++;
                }

                if (x > start)
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{start} {y}h{x - start}v1H{start}z");
                }
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {rows.Count} {rows.Count}" role="img" shape-rendering="crispEdges"><title>{System.Net.WebUtility.HtmlEncode(title)}</title><rect width="100%" height="100%" fill="#fff"/><path d="{path}"/></svg>
            """);
    }
}
