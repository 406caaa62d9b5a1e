using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Circuits;

/// <summary>The enums of circuits.</summary>
internal static class CircuitDescriptions
{
    public static EnumDescription<CircuitMode> Mode { get; } = new(
        "How a circuit is travelled.",
        new Dictionary<CircuitMode, string>
        {
            [CircuitMode.Walking] = "On foot.",
            [CircuitMode.Driving] = "By road.",
        });

    public static EnumDescription<SuggestedDuration> SuggestedDuration { get; } = new(
        "Time to allow for a circuit.",
        new Dictionary<SuggestedDuration, string>
        {
            [Data.Model.SuggestedDuration.HalfDay] = "A morning or an afternoon.",
            [Data.Model.SuggestedDuration.OneDay] = "One day.",
            [Data.Model.SuggestedDuration.TwoDays] = "Two days.",
            [Data.Model.SuggestedDuration.ThreeDays] = "Three days.",
            [Data.Model.SuggestedDuration.FourDays] = "Four days.",
        });
}
