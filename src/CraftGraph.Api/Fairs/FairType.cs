using CraftGraph.Api.Languages;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Fairs;

/// <summary>GraphQL type <c>Fair</c>: an edition of a fair, salon or festival.</summary>
internal sealed class FairType : EntityType<Fair>
{
    protected override void Describe(EntityDescriptor<Fair> type)
    {
        type.Describe("An edition of a fair, salon or festival.");
        type.Key(fair => fair.Id, fair => fair.Slug);
        type.Field("slug", fair => fair.Slug).Describe("Its own key, such as `timizart-2018`.").Sortable();
        type.Name("What the fair is called.");
        type.Field("series", fair => fair.Series).Describe("Key of the fair of which this is an edition, such as `timizart`.").Sortable();
        type.Field("edition", fair => fair.Edition).Describe("Number of the edition; null where it is not known.").Sortable();
        type.Field("kind", fair => fair.Kind).Describe("What kind of fair it is.");
        type.Field("startsOnAsPublished", fair => fair.StartsOnAsPublished)
            .Describe("First day as published: a day or a month; null where the year is not known.");
        type.Field("startsOn", fair => fair.StartsOn).Describe("First day; null unless the whole day is known.").Sortable();
        type.Field("endsOn", fair => fair.EndsOn).Describe("Last day; null where it is not known.").Sortable();
        type.Field("town", fair => fair.Town).Describe("Its town; null where it is abroad or not known.");
        type.Field("venue", fair => fair.Venue).Describe("Where in the town, or in which town abroad, as published; null where it is not known.");
        type.Field("exhibitors", fair => fair.Exhibitors)
            .Describe("How many exhibitors, as announced or claimed; null where it is not known.")
            .Sortable();
        type.Field("visitors", fair => fair.Visitors).Describe("How many visitors, as announced or claimed; null where it is not known.").Sortable();
        type.Field("surfaceSquareMeters", fair => fair.SurfaceSquareMeters)
            .Describe("Its surface in square metres; null where it is not known.");
        type.Field("organiser", fair => fair.Organiser).Describe("Who holds it; null where it is not known.");
        type.List("trades", fair => fair.Trades).Describe("The trades that it shows; empty for all.");
        type.List("participations", fair => fair.Participations).Describe("Moroccan makers at it, where it is abroad.");
        type.Field("schedule", fair => fair.Schedule).Describe("When it takes place, as for all that takes place on dates; null where the first day is not known.");
        type.Text("facts", fair => fair.Facts).Describe("What else is known, in English alone; null where nothing is.");
        type.Provenance();
    }
}
