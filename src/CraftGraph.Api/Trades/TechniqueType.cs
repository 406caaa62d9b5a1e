using CraftGraph.Api.Languages;
using CraftGraph.Api.Search;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Trades;

/// <summary>GraphQL type <c>Technique</c>: how trades work.</summary>
internal sealed class TechniqueType : EntityType<Technique>
{
    protected override void Describe(EntityDescriptor<Technique> type)
    {
        type.Describe("How a trade works its materials, such as knotting or filigree. Names in Arabic and French are editorial.");
        type.Key(technique => technique.Id, technique => technique.Slug);
        type.Searchable(SearchKind.Technique);
        type.Field("slug", technique => technique.Slug).Describe("Its own key, such as `knotting`.").Sortable();
        type.Name("What the technique is called.");
        type.Connection("trades", technique => technique.Trades).Describe("The trades that use it.");
        type.Connection("products", technique => technique.Products).Describe("Articles made with it.");
        type.Provenance();
    }
}
