using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>events.csv</c>: study days and the like.</summary>
internal sealed class EventSheet() : NamedFactSheet<Event>("events.csv", "title")
{
    private static readonly SheetWords<EventKind> Kinds = new();

    protected override void DeclareNamed(SheetColumns<Event> columns)
    {
        columns.Word("kind", Kinds, (@event, kind) => @event.Kind = kind);
        columns.RequiredDay("start_date", (@event, startsOn) => @event.StartsOn = startsOn);
        columns.RequiredDay("end_date", (@event, endsOn) => @event.EndsOn = endsOn);
        columns.OptionalReference<Institution>("organiser_id", (@event, organiser) => @event.OrganiserId = organiser);
        columns.OptionalLanguages("venue", (@event, venue) => @event.Venue = venue);
        columns.OptionalReference<Town>("town_id", (@event, town) => @event.TownId = town);
        columns.OptionalReference<Region>("region_id", (@event, region) => @event.RegionId = region);
        columns.OptionalLanguages("motto", (@event, motto) => @event.Motto = motto);
        columns.References("seed_facts", @event => @event.FoundingFacts);
    }

    protected override Event Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };

    public override void Check(ImportSession session)
    {
        foreach (var (row, @event) in Rows(session))
        {
            if (@event.EndsOn < @event.StartsOn)
            {
                row.Report("end_date", "is before the first day");
            }
        }
    }
}
