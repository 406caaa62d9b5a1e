using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Events;

/// <summary>The enums of events.</summary>
internal static class EventDescriptions
{
    public static EnumDescription<EventKind> Kind { get; } = new(
        "A kind of event.",
        new Dictionary<EventKind, string>
        {
            [EventKind.StudyDay] = "A day of presentations, workshops and recommendations.",
        });

    public static EnumDescription<EventSessionKind> SessionKind { get; } = new(
        "A kind of session.",
        new Dictionary<EventSessionKind, string>
        {
            [EventSessionKind.Presentation] = "Somebody presents a topic.",
            [EventSessionKind.Workshop] = "Participants work on a topic.",
            [EventSessionKind.Plenary] = "All come together.",
        });

    public static EnumDescription<PartOfDay> PartOfDay { get; } = new(
        "A part of the day of an event.",
        new Dictionary<PartOfDay, string>
        {
            [Data.Model.PartOfDay.Morning] = "Before the workshops.",
            [Data.Model.PartOfDay.Afternoon] = "The afternoon and evening.",
            [Data.Model.PartOfDay.Close] = "The end of the day.",
        });

    public static EnumDescription<EventStatementKind> StatementKind { get; } = new(
        "What a statement made at an event is.",
        new Dictionary<EventStatementKind, string>
        {
            [EventStatementKind.Context] = "What the event was held against.",
            [EventStatementKind.Aim] = "What was aimed at.",
            [EventStatementKind.Call] = "What speakers called for.",
            [EventStatementKind.Report] = "What was done, in the words of its report.",
        });
}
