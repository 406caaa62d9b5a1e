using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary>How sheets write what articles are counted in.</summary>
internal static class SaleUnitWords
{
    /// <summary>The words.</summary>
    public static SheetWords<SaleUnit> All { get; } = new(
        ("piece", SaleUnit.Piece),
        ("pair", SaleUnit.Pair),
        ("set", SaleUnit.Set),
        ("m2", SaleUnit.SquareMeter),
        ("litre", SaleUnit.Liter));
}
