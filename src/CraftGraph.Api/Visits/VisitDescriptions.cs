using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Visits;

/// <summary>The enums of visits and of accessibility.</summary>
internal static class VisitDescriptions
{
    public static EnumDescription<VisitKind> Kind { get; } = new(
        "A kind of what makers offer visitors.",
        new Dictionary<VisitKind, string>
        {
            [VisitKind.WorkshopTour] = "Visitors are shown around the workshop.",
            [VisitKind.Demonstration] = "Visitors see how something is made.",
            [VisitKind.HandsOnSession] = "Visitors make something themselves.",
            [VisitKind.Shop] = "Visitors buy at the workshop.",
        });

    public static EnumDescription<VisitPriceBasis> PriceBasis { get; } = new(
        "What the price of a visit is for.",
        new Dictionary<VisitPriceBasis, string>
        {
            [VisitPriceBasis.Person] = "Each visitor pays it.",
            [VisitPriceBasis.Group] = "A group pays it, however many they are.",
        });

    public static EnumDescription<BookingRequirement> Booking { get; } = new(
        "Whether visitors have to say beforehand that they come.",
        new Dictionary<BookingRequirement, string>
        {
            [BookingRequirement.NotNeeded] = "They may just come.",
            [BookingRequirement.Recommended] = "They may just come, and are surer of a place if they said so.",
            [BookingRequirement.Required] = "They may not come without.",
        });

    public static EnumDescription<AccessAnswer> Access { get; } = new(
        "Whether a place has something that some visitors need.",
        new Dictionary<AccessAnswer, string>
        {
            [AccessAnswer.Unknown] = "Nobody said; it may be there or not.",
            [AccessAnswer.Yes] = "It is there.",
            [AccessAnswer.Partly] = "It is there in part, or not always.",
            [AccessAnswer.No] = "It is not there.",
        });
}
