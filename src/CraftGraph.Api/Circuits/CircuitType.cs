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
        type.Field("stopsAsPublished", circuit => circuit.StopsAsPublished)
            .Describe("The stops of an official circuit in the words of its publisher; null for others.");
        type.Text("facts", circuit => circuit.Facts).Describe("What else is known, in English alone; null where nothing is.");
        type.List("trades", circuit => circuit.Trades).Describe("The trades it visits.");
        type.List("images", circuit => circuit.Images, maximum: 20).Describe("Pictures of it.");
        type.List("stops", circuit => circuit.Stops).Describe("Where it stops, in order.");
        type.Provenance();
        type.OrderedBy("slug");
    }
}
