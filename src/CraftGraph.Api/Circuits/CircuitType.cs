using CraftGraph.Api.Downloads;
using CraftGraph.Api.Languages;
using CraftGraph.Api.Search;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Circuits;

/// <summary>GraphQL type <c>Circuit</c>: a way for visitors from one craft place to the next.</summary>
internal sealed class CircuitType : EntityType<Circuit>
{
    protected override void Describe(EntityDescriptor<Circuit> type)
    {
        type.Describe("A way for visitors from one craft place to the next.");
        type.Key(circuit => circuit.Id, circuit => circuit.Slug);
        type.Searchable(SearchKind.Circuit);
        type.Field("slug", circuit => circuit.Slug).Describe("Its own key, such as `fes-funduqs`.").Sortable();
        type.Name("What the circuit is called.");
        type.Field("mode", circuit => circuit.Mode).Describe("How it is travelled.");
        type.Field("region", circuit => circuit.Region).Describe("The region in which it starts.");
        type.Field("formerRegion", circuit => circuit.FormerRegion)
            .Describe("The region before 2015 in which it starts; null where the register does not say.");
        type.Field("isOfficial", circuit => circuit.IsOfficial)
            .Describe("Whether a public body signed it; otherwise it was composed for this catalogue.");
        type.Field("suggestedDuration", circuit => circuit.SuggestedDuration)
            .Describe("Time to allow; null for official circuits, which publish hours.");
        type.Field("minimumHours", circuit => circuit.MinimumHours)
            .Describe("Least number of hours as published; null where nothing was.");
        type.Field("maximumHours", circuit => circuit.MaximumHours)
            .Describe("Greatest number of hours as published, equal to the least where one number was; null where nothing was.");
        type.Field("stopCount", circuit => circuit.StopCount)
            .Describe("How many `stops` it has; null where the stops were only published as a text, or not at all.");
        type.Field("lengthMeters", circuit => circuit.LengthMeters)
            .Describe("Sum of its legs in metres, each in a straight line, not by road; null without stops.")
            .Sortable();
        type.Field("routeMeters", circuit => circuit.RouteMeters)
            .Describe("Sum of its legs in metres as they are travelled; null without stops.")
            .Sortable();
        type.Field("travelMinutes", circuit => circuit.TravelMinutes).Describe("Minutes on the way between the stops; null without stops.");
        type.Field("visitMinutes", circuit => circuit.VisitMinutes).Describe("Minutes at the stops; null without stops.");
        type.Field("durationMinutes", circuit => circuit.TravelMinutes + circuit.VisitMinutes)
            .Describe("Minutes from the first stop to the end of the last visit, without rests; null without stops.")
            .Sortable();
        type.Field("isEstimated", circuit => circuit.IsEstimated)
            .Describe("Whether some leg or visit is estimated, for want of a source; each says so. Null without stops.");
        type.Add(new PathField());
        type.Add(new ItineraryField());
        type.Add(new DownloadsField()).MaxAge(0);
        type.Field("stopsAsPublished", circuit => circuit.StopsAsPublished)
            .Describe("The stops of an official circuit in the words of its publisher; null for others.");
        type.Text("facts", circuit => circuit.Facts).Describe("What else is known, in English alone; null where nothing is.");
        type.List("trades", circuit => circuit.Trades).Describe("The trades it visits.");
        type.List("images", circuit => circuit.Images, maximum: 20).Describe("Pictures of it.");
        type.List("stops", circuit => circuit.Stops, Circuit.MaximumStops).Describe("Where it stops, in order.");
        type.Provenance();
        type.OrderedBy("slug");
    }
}
