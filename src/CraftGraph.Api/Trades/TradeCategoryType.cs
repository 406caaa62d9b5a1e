using CraftGraph.Api.Languages;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Trades;

/// <summary>GraphQL type <c>TradeCategory</c>: a family of trades.</summary>
internal sealed class TradeCategoryType : EntityType<TradeCategory>
{
    protected override void Describe(EntityDescriptor<TradeCategory> type)
    {
        type.Describe("A family of trades. The split into families is editorial.");
        type.Plural("TradeCategories");
        type.Key(category => category.Id, category => category.Slug);
        type.Field("slug", category => category.Slug).Describe("Its own key, such as `textile`.").Sortable();
        type.Name("What the family is called.");
        type.Connection("trades", category => category.Trades).Describe("The trades of the family.");
        type.Provenance();
    }
}
