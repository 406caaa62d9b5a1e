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
        type.Field("sharePerMille", part => part.SharePerMille)
            .Describe("Share in thousandths, 1 to 1000: 125 is 12.5 percent. The shares of an article sum to 1000.");
        type.Field("sharePercent", part => (part.SharePerMille + 5) / 10)
            .Describe("Share rounded to whole percent, halves up; the rounded shares of an article need not sum to 100.")
            .Deprecate("Ask for `sharePerMille`, which is exact.");
        type.Field("originCountry", part => part.OriginCountry)
            .Describe("The country that the material in this article comes from, by its ISO 3166-1 code; null when that is not known.");
        type.Field("originRegion", part => part.OriginRegion)
            .Describe("The region of Morocco, since 2015, that the material comes from; null when that is not known, and for other countries.");
        type.Field("position", part => part.Position)
            .Describe("Place in the list of the article's materials, 1 for the greatest share.")
            .Sortable();
        type.OrderedBy("position");
    }
}
