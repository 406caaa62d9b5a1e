using CraftGraph.Api.Hours;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.PointsOfSale;

/// <summary>Root fields of points of sale.</summary>
internal sealed class PointOfSaleQueries : ConceptQueries
{
    public override IEnumerable<DescribedType> Types => [new PointOfSaleType(), new OpeningTimesType(), new OpeningIntervalType(), new OpeningRuleType()];

    public override IEnumerable<EnumDescription> Enums =>
        [PointOfSaleDescriptions.Kind, PointOfSaleDescriptions.CoordinatePrecision, OpeningDescriptions.Calendar, OpeningDescriptions.Weekday];

    public override void AddFields(QueryDescriptor query)
    {
        query.Connection<PointOfSale>(
            "pointsOfSale", "All places where craft work is sold, made before visitors or shown; `near` asks for those around a place, nearest first.");
        query.Single<PointOfSale>("pointOfSale", "One point of sale.");
    }
}
