using CraftGraph.Api.Hours;
using CraftGraph.Api.Labels;
using CraftGraph.Api.Languages;
using CraftGraph.Api.Offers;
using CraftGraph.Api.Places;
using CraftGraph.Api.Search;
using CraftGraph.Api.Sources;
using CraftGraph.Api.Visits;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Producers;

/// <summary>GraphQL interface <c>Producer</c>: somebody who makes and sells.</summary>
internal sealed class ProducerType : EntityType<Producer>
{
    protected override void Describe(EntityDescriptor<Producer> type)
    {
        type.Describe("Somebody who makes and sells: a cooperative, an artisan, a production unit or an enterprise.");
        type.Key(producer => producer.Id, producer => producer.Slug);
        type.Searchable(SearchKind.Producer);
        type.Field("slug", producer => producer.Slug).Describe("Its own key, readable and lasting.");
        type.Name("What the maker is called.");
        type.Field("kind", producer => producer.Kind).Describe("Which kind of maker it is; `__typename` says the same.");
        type.Text("description", producer => producer.Description).Describe("What it is and does; null where nothing is said of it.");
        type.Field("region", producer => producer.Region).Describe("Its region since 2015.");
        type.Field("formerRegion", producer => producer.FormerRegion)
            .Describe("The region before 2015 that the place was in; null where the province is not known.");
        type.Field("province", producer => producer.Province)
            .Describe("Province or prefecture of its workshop; null where only the region is known.");
        type.Field("town", producer => producer.Town).Describe("Where its workshop is; null where only the region is known.");
        type.Field("coordinates", producer => producer.Latitude == null
                ? null
                : new Coordinates { Latitude = (double)producer.Latitude!, Longitude = (double)producer.Longitude! })
            .Describe("Where its workshop is; null where it is not known. To ask by place: `near` and `within`.")
            .NotFilterable();
        type.Places(
            producer => producer.Latitude,
            producer => producer.Longitude,
            producer => producer.MapNumber,
            PlaceKind.Cooperative,
            PlaceKind.Artisan,
            PlaceKind.ProductionUnit,
            PlaceKind.Enterprise);
        type.Field("receivesVisitors", producer => producer.ReceivesVisitors).Describe("Whether visitors may come to its workshop; null where that is not known.");
        type.Connection("visits", producer => producer.Visits)
            .Describe("What it offers visitors. In conditions, what stands in one `some` holds for one visit.");
        type.Accessibility(producer => producer.Accessibility);
        type.Hours(producer => producer.OpeningRules);
        type.Connection("schedules", producer => producer.Schedules).Describe("What it holds on dates: open workshops and courses.");
        type.Connection("occurrences", producer => producer.Occurrences).Describe("When these take place, by start.");
        type.ListArgument(new HoldingArgument());
        type.ListArgument(new DeliveringArgument());
        type.List("images", producer => producer.Images, maximum: 20).Describe("Pictures of it.");
        type.List("trades", producer => producer.Trades).Describe("The trades that it practises.");
        type.Connection("products", producer => producer.Products).Describe("What it makes.");
        type.Connection("awards", producer => producer.Awards).Describe("Labels it was given, for all it makes or for one article.");
        type.Field("apprentices", producer => producer.Apprentices).Describe("How many apprentices it trains; null where it is not known.");
        type.Field("isDemonstration", producer => producer.IsDemonstration)
            .Describe("Whether it was invented to show what the catalogue can do; no such maker exists then.");
        type.Field("createdAt", producer => producer.CreatedAt).Describe("When it entered the catalogue.");
        type.Field("updatedAt", producer => producer.UpdatedAt).Describe("When what the catalogue says of it last changed.");
        type.Provenance();
        type.Facet("KIND", "kind", producer => producer.Kind).Describe("By kind of maker.");
        type.Facet("REGION", "region", producer => producer.Region).Describe("By region since 2015.");
        type.Facet("FORMER_REGION", "formerRegion", producer => producer.FormerRegion).Describe("By region before 2015.");
        type.Facet("PROVINCE", "province", producer => producer.Province).Describe("By province or prefecture.");
        type.Facet("TOWN", "town", producer => producer.Town).Describe("By town.");
        type.Facet("TRADE", "trades.some", producer => producer.Trades, trade => trade).Describe("By trade; a maker counts for each that it practises.");
        type.Facet("LABEL", "awards.some.label", producer => producer.Awards, award => award.Label)
            .Describe("By the labels that it was ever given; a maker counts once for each.");
        type.ChoicesFacet("VISIT_KIND", "visits.some.kind", producer => producer.Visits, visit => visit.Kind)
            .Describe("By kind of visit; a maker counts for each that it offers.");
        type.Facet("VISIT_LANGUAGE", "visits.some.languages.some", producer => producer.Visits.SelectMany(visit => visit.Languages), language => language)
            .Describe("By language in which visitors are received; a maker counts for each.");
        type.Facet("RECEIVES_VISITORS", "receivesVisitors", producer => producer.ReceivesVisitors)
            .Describe("By whether visitors may come to the workshop; makers of whom that is not known are not counted.");
        type.Facet("IS_DEMONSTRATION", "isDemonstration", producer => producer.IsDemonstration).Describe("By whether it was invented.");
        type.GroupKey("YEAR", producer => producer.CreatedAt.Year).Describe("By the year in which it entered the catalogue, in UTC.");
        type.Measure("apprentices", producer => producer.Apprentices).Describe("Apprentices that makers train.");
        type.Measure("members", producer => ((Cooperative)producer).Members).Describe("Members of cooperatives; other makers do not count.");
        type.Measure("womenMembers", producer => ((Cooperative)producer).WomenMembers).Describe("Women among the members of cooperatives; other makers do not count.");
    }
}
