using CraftGraph.Api.Hours;
using CraftGraph.Api.Languages;
using CraftGraph.Api.Places;
using CraftGraph.Api.Search;
using CraftGraph.Api.Sources;
using CraftGraph.Api.Visits;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.PointsOfSale;

/// <summary>GraphQL type <c>PointOfSale</c>: a place where craft work is sold, made before visitors or shown.</summary>
internal sealed class PointOfSaleType : EntityType<PointOfSale>
{
    protected override void Describe(EntityDescriptor<PointOfSale> type)
    {
        type.Describe("A place where craft work is sold, made before visitors or shown.");
        type.Plural("PointsOfSale");
        type.Key(point => point.Id, point => point.Slug);
        type.Searchable(SearchKind.PointOfSale);
        type.Field("slug", point => point.Slug).Describe("Its own key, such as `place-seffarine`.").Sortable();
        type.Name("What the place is called.");
        type.Field("kind", point => point.Kind).Describe("What kind of place it is.");
        type.Field("town", point => point.Town).Describe("Its town.");
        type.Field("province", point => point.Province).Describe("Its province or prefecture.");
        type.Field("region", point => point.Region).Describe("Its region since 2015.");
        type.Field("formerRegion", point => point.FormerRegion).Describe("Its region before 2015.");
        type.Field("coordinates", point => new Coordinates { Latitude = point.Latitude, Longitude = point.Longitude })
            .Describe("Where it is; `coordinatePrecision` says how exactly.");
        type.Field("coordinatePrecision", point => point.CoordinatePrecision).Describe("How far the place may be from its coordinates.");
        type.Field("coordinateSource", point => point.CoordinateSource)
            .Describe("Where the coordinates come from, in English; null where it is not said.");
        type.Places(point => point.Latitude, point => point.Longitude, point => point.MapNumber, PlaceKind.PointOfSale);
        type.Text("facts", point => point.Facts).Describe("What can be seen or bought, in English alone; null where nothing is said.");
        type.Accessibility(point => point.Accessibility);
        type.Hours(point => point.OpeningRules);
        type.Connection("schedules", point => point.Schedules).Describe("What takes place there on dates, such as a weekly market.");
        type.Connection("occurrences", point => point.Occurrences).Describe("When it takes place, by start.");
        type.List("trades", point => point.Trades).Describe("Whose work is sold or shown.");
        type.List("images", point => point.Images, maximum: 20).Describe("Pictures of it.");
        type.Connection("stops", point => point.Stops).Describe("The stops that circuits make there.");
        type.Field("isDemonstration", point => point.Verification == Verification.Demonstration)
            .Describe("Whether it was invented to show what the catalogue can do; no such place exists then.");
        type.Provenance();
        type.Facet("KIND", "kind", point => point.Kind).Describe("By kind of place.");
        type.Facet("REGION", "region", point => point.Region).Describe("By region since 2015.");
        type.Facet("FORMER_REGION", "formerRegion", point => point.FormerRegion).Describe("By region before 2015.");
        type.Facet("PROVINCE", "province", point => point.Province).Describe("By province or prefecture.");
        type.Facet("TOWN", "town", point => point.Town).Describe("By town.");
        type.Facet("TRADE", "trades.some", point => point.Trades, trade => trade).Describe("By trade; a place counts for each whose work it sells or shows.");
        type.Facet("IS_DEMONSTRATION", "isDemonstration", point => point.Verification == Verification.Demonstration).Describe("By whether it was invented.");
    }
}
