using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>event-sessions.csv</c>: parts of events.</summary>
internal sealed class EventSessionSheet() : NamedFactSheet<EventSession>("event-sessions.csv", "topic")
{
    private static readonly SheetWords<PartOfDay> PartsOfDay = new();
    private static readonly SheetWords<EventSessionKind> Kinds = new();

    protected override void DeclareNamed(SheetColumns<EventSession> columns)
    {
        columns.Reference<Event>("event_id", (session, @event) => session.EventId = @event);
        columns.RequiredInteger("position", 1, 1000, (session, position) => session.Position = position);
        columns.Word("part_of_day", PartsOfDay, (session, partOfDay) => session.PartOfDay = partOfDay);
        columns.Word("kind", Kinds, (session, kind) => session.Kind = kind);
        columns.OptionalLanguages("led_by", (session, ledBy) => session.LedBy = ledBy);
        columns.References("seed_facts", session => session.FoundingFacts);
    }

    protected override EventSession Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };
}
