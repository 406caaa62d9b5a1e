using System.Linq.Expressions;
using CraftGraph.Api.Languages;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Search;

/// <summary>GraphQL type <c>SearchHit</c>: something that a text finds.</summary>
internal sealed class SearchHitType : EntityType<SearchEntry>
{
    private static readonly Dictionary<SearchKind, Type> Types = new()
    {
        [SearchKind.Region] = typeof(Region),
        [SearchKind.Province] = typeof(Province),
        [SearchKind.Town] = typeof(Town),
        [SearchKind.Trade] = typeof(Trade),
        [SearchKind.Material] = typeof(Material),
        [SearchKind.Technique] = typeof(Technique),
        [SearchKind.ProductFamily] = typeof(ProductFamily),
        [SearchKind.Label] = typeof(Label),
        [SearchKind.Institution] = typeof(Institution),
        [SearchKind.Circuit] = typeof(Circuit),
        [SearchKind.PointOfSale] = typeof(PointOfSale),
        [SearchKind.Producer] = typeof(Producer),
        [SearchKind.Product] = typeof(Product),
    };

    protected override void Describe(EntityDescriptor<SearchEntry> type)
    {
        Expression<Func<SearchEntry, LocalizedText>> name = hit => hit.Name;
        type.TypeName("SearchHit");
        type.Plural("SearchHits");
        type.Describe("Something of the catalogue that a text finds.");
        type.Field("kind", hit => hit.Kind).NotFilterable().Describe("What it is.");
        type.Add(new LocalizedTextField("name", name, null, isNullable: false)).NotFilterable().Describe("What it is called.");
        type.Reference("node", hit => hit.Kind, hit => (int)(hit.Id % SearchEntry.IdsOfAKind), Types).NotFilterable()
            .Describe("The thing itself. A statement for each hit: lists for people who are still typing do without.");
        type.Add(new MatchField());
        type.Add(new HighlightsField());
        type.ListArgument(new SearchArgument("text", kind: null));
        type.ListArgument(new KindsArgument());
    }
}
