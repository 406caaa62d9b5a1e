using CraftGraph.Api.Languages;
using CraftGraph.Api.Search;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Regions;

/// <summary>GraphQL type <c>Region</c>: of the present division of the country, or of the former one.</summary>
internal sealed class RegionType : EntityType<Region>
{
    protected override void Describe(EntityDescriptor<Region> type)
    {
        type.Describe("One of the twelve regions since 2015, or of the sixteen before.");
        type.Key(region => region.Id, region => region.Slug);
        type.Searchable(SearchKind.Region);
        type.Field("slug", region => region.Slug).Describe("Its own key, such as `souss-massa`; those of former regions start with `old-`.").Sortable();
        type.Name("What the region is called.");
        type.Field("scheme", region => region.Scheme).Describe("Which division of the country it belongs to.");
        type.Field("isoCode", region => region.IsoCode)
            .Describe("ISO 3166-2 code, unique inside its scheme only: MA-05 has named two different regions.")
            .Sortable();
        type.Field("seat", region => region.Seat).Describe("The town that it is governed from; null where the catalogue does not have it.");

        type.List("successions", region => region.Successions)
            .Describe("What became of a former region: who took over how much of it. Empty for a present one.");
        type.List("predecessors", region => region.Predecessors)
            .Describe("Which former regions a present one was made from. Empty for a former one.");
        type.Connection("provinces", region => region.Scheme == RegionScheme.Since2015, region => region.Provinces, region => region.FormerProvinces)
            .Describe("Its provinces and prefectures; of a former region, those that it had before 2015.");
        type.Connection("towns", region => region.Scheme == RegionScheme.Since2015, region => region.Towns, region => region.FormerTowns)
            .Describe("Its towns that the catalogue speaks of; of a former region, those that it had before 2015.");
        type.Connection("keyFigures", region => region.KeyFigures)
            .Describe("Figures published about it. Those of before 2015 belong to former regions and are never shared out among their successors.");
        type.Connection("trades", region => region.Trades)
            .Describe("The trades practised there; unless asked otherwise those with the most artisans first.");
        type.Connection("producers", region => region.Scheme == RegionScheme.Since2015, region => region.Producers, region => region.FormerProducers)
            .Describe("Makers there; of a former region, those in what was its territory.");
        type.Connection("products", region => region.Scheme == RegionScheme.Since2015, region => region.Products, region => region.FormerProducts)
            .Describe("Articles made there; of a former region, those made in what was its territory.");
        type.Connection("labels", region => region.Labels).Describe("Labels reserved to it.");
        type.Connection("pointsOfSale", region => region.Scheme == RegionScheme.Since2015, region => region.PointsOfSale, region => region.FormerPointsOfSale)
            .Describe("Points of sale and craft places there; of a former region, those in what was its territory.");
        type.Connection("circuits", region => region.Scheme == RegionScheme.Since2015, region => region.Circuits, region => region.FormerCircuits)
            .Describe("Circuits that start there; of a former region, those that start in what was its territory.");
        type.Connection("plans", region => region.Plans).Describe("Plans for its crafts; those of before 2015 are for former regions.");
        type.Connection("indicators", region => region.Indicators).Describe("What is followed over time there.");
        type.Connection("agreements", region => region.Agreements).Describe("Agreements on its crafts; those of before 2015 are on former regions.");
        type.Connection("events", region => region.Events).Describe("Study days and the like on its crafts.");
        type.Connection("occurrences", region => region.Occurrences).Describe("What takes place there, by start; empty for former regions.");
        type.Connection("trainingProvisions", region => region.TrainingProvisions)
            .Describe("Training there; of a former region, what sources spoke of before 2015.");
        type.Connection("supportMeasures", region => region.SupportMeasures).Describe("Support for its artisans alone.");
        type.Connection("productionSites", region => region.ProductionSites).Describe("Poles, zones and premises that plans ask for there.");
        type.Connection("guidebooks", region => region.Guidebooks).Describe("Guides for its visitors.");
        type.Provenance();
    }
}
