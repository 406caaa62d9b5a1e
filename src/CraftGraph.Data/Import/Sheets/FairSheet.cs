using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>fairs.csv</c>: editions of fairs, salons and festivals.</summary>
internal sealed class FairSheet() : NamedFactSheet<Fair>("fairs.csv")
{
    private static readonly SheetWords<FairKind> Kinds = new();

    protected override void DeclareNamed(SheetColumns<Fair> columns)
    {
        columns.Text("series", (fair, series) => fair.Series = series);
        columns.Integer("edition", 1, 1000, (fair, edition) => fair.Edition = edition);
        columns.Word("kind", Kinds, (fair, kind) => fair.Kind = kind);
        columns.PublishedDay("start_date", (fair, published, startsOn) => (fair.StartsOnAsPublished, fair.StartsOn) = (published, startsOn));
        columns.Day("end_date", (fair, endsOn) => fair.EndsOn = endsOn);
        columns.OptionalReference<Town>("town_id", (fair, town) => fair.TownId = town);
        columns.OptionalText("venue", (fair, venue) => fair.Venue = venue);
        columns.Integer("exhibitors", 0, 10_000_000, (fair, exhibitors) => fair.Exhibitors = exhibitors);
        columns.Integer("visitors", 0, 100_000_000, (fair, visitors) => fair.Visitors = visitors);
        columns.Integer("surface_m2", 0, 10_000_000, (fair, surfaceSquareMeters) => fair.SurfaceSquareMeters = surfaceSquareMeters);
        columns.OptionalReference<Institution>("organiser_id", (fair, organiser) => fair.OrganiserId = organiser);
        columns.References("trade_ids", fair => fair.Trades);
        columns.EnglishText("facts", (fair, facts) => fair.Facts = facts);
    }

    protected override Fair Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };

    public override void Check(ImportSession session)
    {
        foreach (var (row, fair) in Rows(session))
        {
            if (fair.EndsOn < fair.StartsOn)
            {
                row.Report("end_date", "is before the first day");
            }
        }
    }
}
