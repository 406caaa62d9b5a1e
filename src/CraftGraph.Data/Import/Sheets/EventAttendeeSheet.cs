using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>event-attendees.csv</c>: roles of those who attended.</summary>
internal sealed class EventAttendeeSheet() : NamedFactSheet<EventAttendee>("event-attendees.csv", "role")
{
    protected override void DeclareNamed(SheetColumns<EventAttendee> columns)
    {
        columns.Reference<Event>("event_id", (attendee, @event) => attendee.EventId = @event);
        columns.RequiredInteger("position", 1, 1000, (attendee, position) => attendee.Position = position);
        columns.References("seed_facts", attendee => attendee.FoundingFacts);
    }

    protected override EventAttendee Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };
}
