using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Products;

/// <summary>GraphQL type <c>ProductMaterial</c>: the part of a material in an article.</summary>
internal sealed class ProductMaterialType : EntityType<ProductMaterial>
{
    protected override void Describe(EntityDescriptor<ProductMaterial> type)
    {
        type.Describe("The part of a material in an article.");
        type.Key(part => part.MaterialId);
        type.Field("material", part => part.Material).Describe("Which material.");
        type.Field("sharePercent", part => part.SharePercent)
            .Describe("Share in whole percent, 1 to 100; the shares of an article sum to 100.");
        type.Field("position", part => part.Position)
            .Describe("Place in the list of the article's materials, 1 for the greatest share.")
            .Sortable();
        type.OrderedBy("position");
    }
}
