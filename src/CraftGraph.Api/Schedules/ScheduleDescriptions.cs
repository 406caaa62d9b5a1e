using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Schedules;

/// <summary>The enums of schedules.</summary>
internal static class ScheduleDescriptions
{
    public static EnumDescription<ScheduleKind> Kind { get; } = new(
        "A kind of what takes place on dates.",
        new Dictionary<ScheduleKind, string>
        {
            [ScheduleKind.Fair] = "A fair, salon or festival.",
            [ScheduleKind.Souk] = "A market that is held on certain days of the week.",
            [ScheduleKind.Auction] = "A sale to the highest bidder.",
            [ScheduleKind.OpenWorkshop] = "A workshop that visitors may come to.",
            [ScheduleKind.Course] = "A course of some hours or days.",
        });

    public static EnumDescription<OccurrenceStatus> Status { get; } = new(
        "Whether an occurrence is as its recurrence says.",
        new Dictionary<OccurrenceStatus, string>
        {
            [OccurrenceStatus.Scheduled] = "It is.",
            [OccurrenceStatus.Cancelled] = "It does not take place.",
            [OccurrenceStatus.Moved] = "It takes place on another day or at another time.",
            [OccurrenceStatus.Extra] = "No recurrence has it.",
        });

    public static EnumDescription<ScheduleChangeKind> ChangeKind { get; } = new(
        "In which way a day of a schedule is otherwise.",
        new Dictionary<ScheduleChangeKind, string>
        {
            [ScheduleChangeKind.Cancelled] = "It does not take place.",
            [ScheduleChangeKind.Moved] = "It takes place on another day or at another time.",
            [ScheduleChangeKind.Extra] = "It takes place on a day on which no recurrence has it.",
        });

    public static EnumDescription<RecurrenceFrequency> Frequency { get; } = new(
        "How often something takes place.",
        new Dictionary<RecurrenceFrequency, string>
        {
            [RecurrenceFrequency.Once] = "On its first day alone.",
            [RecurrenceFrequency.Weekly] = "Each week, or every second, third, ..., on the weekday of its first day.",
            [RecurrenceFrequency.Monthly] = "Each month, or every second, third, ....",
            [RecurrenceFrequency.Yearly] = "Each year, or every second, third, ..., in the month of its first day.",
        });
}
