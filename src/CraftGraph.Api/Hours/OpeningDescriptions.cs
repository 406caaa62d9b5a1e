using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Hours;

/// <summary>The enums of opening hours.</summary>
internal static class OpeningDescriptions
{
    public static EnumDescription<OpeningCalendar> Calendar { get; } = new(
        "A calendar of opening rules. Where several hold on a day, the last of them applies alone.",
        new Dictionary<OpeningCalendar, string>
        {
            [OpeningCalendar.Weekly] = "On every day that no other calendar holds on.",
            [OpeningCalendar.Season] = "In a part of each year.",
            [OpeningCalendar.Ramadan] = "In Ramadan: as announced where the catalogue knows that, and else by arithmetic, which may be a day off.",
            [OpeningCalendar.OutOfSeason] = "In the part of each year in which the place is closed.",
            [OpeningCalendar.Exception] = "On certain dates.",
        });

    public static EnumDescription<Weekday> Weekday { get; } = new(
        "A day of the week.",
        Enum.GetValues<Weekday>().ToDictionary(day => day, day => $"{day}."));
}
