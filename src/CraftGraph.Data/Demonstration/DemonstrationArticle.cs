using CraftGraph.Data.Model;

namespace CraftGraph.Data.Demonstration;

/// <summary>A kind of article that a trade makes, with what is typical of it.</summary>
/// <param name="Key">Kebab-case, unique.</param>
/// <param name="Name">What it is called.</param>
/// <param name="FamilyId">The generic type it belongs to; null when it fits none.</param>
/// <param name="HsCodeId">A code of the trade.</param>
/// <param name="Unit">What it is counted in.</param>
/// <param name="LeastPrice">Dirhams for one unit of the simplest.</param>
/// <param name="GreatestPrice">Dirhams for one unit of the finest.</param>
/// <param name="Length">Typical length in millimetres; null where it does not apply.</param>
/// <param name="Width">Typical width in millimetres; null where it does not apply.</param>
/// <param name="Height">Typical height in millimetres; null where it does not apply.</param>
/// <param name="Weight">Typical weight in grams.</param>
internal sealed record DemonstrationArticle(
    string Key,
    LocalizedText Name,
    int? FamilyId,
    int HsCodeId,
    SaleUnit Unit,
    int LeastPrice,
    int GreatestPrice,
    int? Length,
    int? Width,
    int? Height,
    int Weight);
