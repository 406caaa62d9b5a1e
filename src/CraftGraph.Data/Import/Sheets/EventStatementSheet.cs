using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>event-statements.csv</c>: what was said at events.</summary>
internal sealed class EventStatementSheet() : NamedFactSheet<EventStatement>("event-statements.csv", "text")
{
    private static readonly SheetWords<EventStatementKind> Kinds = new();

    protected override void DeclareNamed(SheetColumns<EventStatement> columns)
    {
        columns.Reference<Event>("event_id", (statement, @event) => statement.EventId = @event);
        columns.RequiredInteger("position", 1, 1000, (statement, position) => statement.Position = position);
        columns.Word("kind", Kinds, (statement, kind) => statement.Kind = kind);
        columns.References("seed_facts", statement => statement.FoundingFacts);
    }

    protected override EventStatement Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };
}
