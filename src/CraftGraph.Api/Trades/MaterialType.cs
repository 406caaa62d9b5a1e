using CraftGraph.Api.Languages;
using CraftGraph.Api.Search;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Trades;

/// <summary>GraphQL type <c>Material</c>: what trades work.</summary>
internal sealed class MaterialType : EntityType<Material>
{
    protected override void Describe(EntityDescriptor<Material> type)
    {
        type.Describe("What a trade works, such as wool or cedar. Names in Arabic and French are editorial.");
        type.Key(material => material.Id, material => material.Slug);
        type.Searchable(SearchKind.Material);
        type.Field("slug", material => material.Slug).Describe("Its own key, such as `wool`.").Sortable();
        type.Name("What the material is called.");
        type.Connection("trades", material => material.Trades).Describe("The trades that work it.");
        type.Connection("products", material => material.Products.Select(part => part.Product)).Describe("Articles made of it, alone or with other materials.");
        type.List("care", material => material.Care, maximum: 30).Describe("How what is made of it is cared for in general.");
        type.Provenance();
    }
}
