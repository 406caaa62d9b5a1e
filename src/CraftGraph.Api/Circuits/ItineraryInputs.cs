using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.Api.Circuits;

/// <summary>The input type of itineraries.</summary>
internal sealed class ItineraryInputs
{
    /// <summary><c>TravelHoursInput</c>.</summary>
    public InputObjectType TravelHours { get; } = new("TravelHoursInput", () =>
    [
        new("from", new NonNullType(ExtendedScalars.LocalTime)) { Description = "When travellers set off after a rest, at the earliest." },
        new("until", new NonNullType(ExtendedScalars.LocalTime)) { Description = "When the last visit of a day has ended; later than `from`." },
    ])
    {
        Description = "The hours of each day in which travellers are under way or at a stop, by the clocks of Morocco, in whole minutes.",
    };

    /// <summary>The type of a schema.</summary>
    public static ItineraryInputs Of(EntitySchema schema) => schema.Feature(_ => new ItineraryInputs());
}
