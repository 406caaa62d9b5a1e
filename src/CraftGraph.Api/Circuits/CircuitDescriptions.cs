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

    public static EnumDescription<VisitOpening> VisitOpening { get; } = new(
        "Whether a place is open for a visit.",
        new Dictionary<VisitOpening, string>
        {
            [Circuits.VisitOpening.Open] = "From its beginning to its end.",
            [Circuits.VisitOpening.Closed] = "It is closed when the visit begins.",
            [Circuits.VisitOpening.ClosesDuringVisit] = "It is open when the visit begins, and closes before it ends.",
            [Circuits.VisitOpening.Unknown] = "Its hours are not known.",
        });
}
