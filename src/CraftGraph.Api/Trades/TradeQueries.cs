using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Trades;

/// <summary>Root fields of the trades and of what they work with.</summary>
internal sealed class TradeQueries : ConceptQueries
{
    public override IEnumerable<DescribedType> Types =>
    [
        new TradeType(),
        new TradeCategoryType(),
        new MaterialType(),
        new TechniqueType(),
        new RegionTradeType(),
        new HsCodeType(),
        new VitalityType(),
    ];

    public override IEnumerable<EnumDescription> Enums => [VitalityType.Outlook];

    public override void AddFields(QueryDescriptor query)
    {
        query.Connection<Trade>("trades", "All trades.");
        query.Single<Trade>("trade", "One trade.");
        query.Connection<TradeCategory>("tradeCategories", "All families of trades.");
        query.Single<TradeCategory>("tradeCategory", "One family of trades.");
        query.Connection<Material>("materials", "All materials.");
        query.Single<Material>("material", "One material.");
        query.Connection<Technique>("techniques", "All techniques.");
        query.Single<Technique>("technique", "One technique.");
        query.Connection<HsCode>("hsCodes", "All codes of the Harmonized System that the trades' work falls under.");
        query.Single<HsCode>("hsCode", "One code of the Harmonized System.");
    }
}
