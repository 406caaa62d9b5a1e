using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Products;

/// <summary>The enums of products.</summary>
internal static class ProductDescriptions
{
    public static EnumDescription<SaleUnit> SaleUnit { get; } = new(
        "What an article is counted in: its price, stock and minimum order are for one of these.",
        new Dictionary<SaleUnit, string>
        {
            [Data.Model.SaleUnit.Piece] = "One article.",
            [Data.Model.SaleUnit.Pair] = "Two that belong together, such as slippers.",
            [Data.Model.SaleUnit.Set] = "Several that belong together, such as tableware.",
            [Data.Model.SaleUnit.SquareMeter] = "One square metre.",
            [Data.Model.SaleUnit.Liter] = "One litre.",
        });

    public static EnumDescription<VariantOption> VariantOption { get; } = new(
        "In what variants of an article differ.",
        new Dictionary<VariantOption, string>
        {
            [Data.Model.VariantOption.Color] = "The colour.",
            [Data.Model.VariantOption.Size] = "The size.",
        });
}
