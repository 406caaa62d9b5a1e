using CraftGraph.Api.Languages;
using CraftGraph.Data.Opening;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Hours;

/// <summary>GraphQL type <c>OpeningHours</c>.</summary>
internal sealed class OpeningTimesType : ValueType<OpeningTimes>
{
    protected override void Describe(FieldsDescriptor<OpeningTimes> type)
    {
        type.TypeName("OpeningHours");
        type.Describe($"The opening hours of a place as seen from an instant, by the clocks of Morocco (`{MoroccanTime.ZoneId}`), which change around Ramadan in many years.");
        type.Field("at", hours => hours.At).Describe("The instant.");
        type.Field("isOpen", hours => hours.IsOpen).Describe("Whether the place is open at that instant.");
        type.Field("nextChange", hours => hours.NextChange)
            .Describe($"When it closes if it is open, and opens if it is closed; null where that is more than {OpeningHours.DaysAhead} days away, as where it never closes.");
        type.Field("calendar", hours => hours.Calendar)
            .Describe("Which calendar of the place decides; null where it has none for the day, and is closed.");
        type.Text("reason", hours => hours.Reason).Describe("Why it is open or closed then, such as the Friday prayer; null where nothing is said.");
        type.Field("day", hours => hours.Day).Describe("The date in Morocco at that instant.");
        type.Items("intervals", hours => hours.Intervals, 5)
            .Describe("When it is open from the beginning of that day, in order; empty where it is closed all day. What began the day before and goes on past midnight is the day before's.");
    }
}
