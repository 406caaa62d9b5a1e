using CraftGraph.Api.Languages;
using CraftGraph.Api.Search;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Products;

/// <summary>GraphQL type <c>ProductFamily</c>: a generic type of export article.</summary>
internal sealed class ProductFamilyType : EntityType<ProductFamily>
{
    protected override void Describe(EntityDescriptor<ProductFamily> type)
    {
        type.Describe("A generic type of export article, not the article of a named maker.");
        type.Plural("ProductFamilies");
        type.Key(family => family.Id, family => family.Slug);
        type.Searchable(SearchKind.ProductFamily);
        type.Field("slug", family => family.Slug).Describe("Its own key, readable and lasting.").Sortable();
        type.Name("What the family is called.");
        type.Field("trade", family => family.Trade).Describe("The trade that makes it.");
        type.Field("hsCode", family => family.HsCode).Describe("The code of the Harmonized System under which it crosses borders.");
        type.Field("nationalCode", family => family.NationalCode)
            .Describe("The code of the national tariff, which begins with `hsCode`; null when it is not known.");
        type.Field("unit", family => family.Unit).Describe("What it is counted in.");
        type.Field("region", family => family.Region).Describe("The region it is known for.");
        type.Field("promotedByPlan", family => family.Plan!.Slug)
            .Describe("Key of the regional plan that the press says promotes it; null when none does.")
            .Deprecate("Ask for `plan`, which has the key as `slug`.");
        type.Field("plan", family => family.Plan).Describe("The plan that the press says promotes it; null when none does.");
        type.List("care", family => family.Care, maximum: 30)
            .Describe("How articles of this type are cared for in general; empty where that follows from their materials.");
        type.Connection("products", family => family.Products).Describe("Articles of this type.");
        type.Provenance();
        type.OrderedBy("slug");
    }
}
