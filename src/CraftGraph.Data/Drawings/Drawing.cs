using System.Globalization;
using System.Security.Cryptography;
using CraftGraph.Data.Demonstration;

namespace CraftGraph.Data.Drawings;

/// <summary>A drawing of the demonstration: a motif in one of its variations, as SVG. The same bytes wherever and whenever it is drawn, 11 KB at most.</summary>
public sealed class Drawing
{
    private const uint Stream = 0x44524157;
    private const int Variations = 12;
    private readonly Motif _motif;
    private readonly int _variation;

    private Drawing(Motif motif, int variation) => (_motif, _variation) = (motif, variation);

    /// <summary>Each drawing, by motif.</summary>
    internal static IReadOnlyList<Drawing> All { get; } =
        [.. Enum.GetValues<Motif>().SelectMany(motif => Enumerable.Range(0, Variations).Select(variation => new Drawing(motif, variation)))];

    /// <summary>What it shows.</summary>
    internal Motif Motif => _motif;

    /// <summary>Its own key, such as <c>carpet-3</c>.</summary>
    public string Slug => string.Create(CultureInfo.InvariantCulture, $"{Enum.GetName(_motif)!.ToLowerInvariant()}-{_variation + 1}");

    /// <summary>The drawing of a key; null when there is none.</summary>
    public static Drawing? Find(string slug) => All.FirstOrDefault(drawing => drawing.Slug == slug);

    /// <summary>Stands for the bytes of a drawing: the same for the same bytes.</summary>
    /// <returns>Sixteen hexadecimal digits.</returns>
    public static string VersionOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 8));

    /// <summary>Draws it.</summary>
    /// <returns>SVG in UTF-8.</returns>
    public byte[] Draw()
    {
        var random = new SeededRandom(Stream ^ (uint)_motif, _variation);
        return _motif switch
        {
            Motif.Carpet => CarpetDrawing.Draw(Slug, random),
            Motif.Zellige => ZelligeDrawing.Draw(Slug, random),
            Motif.Filigree => FiligreeDrawing.Draw(Slug, random),
            Motif.Plate => PlateDrawing.Draw(Slug, random),
            Motif.Babouches => BabouchesDrawing.Draw(Slug, random),
            Motif.Lattice => LatticeDrawing.Draw(Slug, random),
            Motif.Embroidery => EmbroideryDrawing.Draw(Slug, random),
            Motif.Basket => BasketDrawing.Draw(Slug, random),
            Motif.Tray => TrayDrawing.Draw(Slug, random),
            _ => GateDrawing.Draw(Slug, random),
        };
    }
}
