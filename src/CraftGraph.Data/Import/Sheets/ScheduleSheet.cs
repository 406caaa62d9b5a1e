using CraftGraph.Data.Model;
using CraftGraph.Data.Schedules;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>schedules.csv</c>: what takes place on dates, fairs apart, whose own sheet says it.</summary>
internal sealed class ScheduleSheet() : NamedFactSheet<Schedule>("schedules.csv")
{
    private const int MaximumSeats = 1_000_000;

    private static readonly SheetWords<ScheduleKind> Kinds = new();

    protected override void DeclareNamed(SheetColumns<Schedule> columns)
    {
        columns.Word("kind", Kinds, (schedule, kind) => schedule.Kind = kind);
        columns.OptionalReference<PointOfSale>("point_of_sale_id", (schedule, point) => schedule.PointOfSaleId = point);
        columns.OptionalReference<Cooperative>("cooperative_id", (schedule, cooperative) => schedule.ProducerId = cooperative);
        columns.OptionalReference<TrainingProvision>("training_id", (schedule, provision) => schedule.TrainingProvisionId = provision);
        columns.OptionalReference<Town>("town_id", (schedule, town) => schedule.TownId = town);
        columns.OptionalText("venue", (schedule, venue) => schedule.Venue = venue);
        columns.Integer("seats", 1, MaximumSeats, (schedule, seats) => schedule.Seats = seats);
        columns.Dirhams("price_mad", (schedule, price) => schedule.PriceMinor = price);
        columns.References("trade_ids", schedule => schedule.Trades);
        columns.EnglishText("facts", (schedule, facts) => schedule.Facts = facts);
    }

    protected override Schedule Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };

    public override void Check(ImportSession session)
    {
        foreach (var (row, schedule) in Rows(session))
        {
            if (schedule.Slug.StartsWith(FairSchedules.KeyPrefix, StringComparison.Ordinal))
            {
                row.Report("id", $"starts with {FairSchedules.KeyPrefix}, which is kept for those that follow from fairs.csv");
            }

            if (((int?[])[schedule.PointOfSaleId, schedule.ProducerId, schedule.TrainingProvisionId, schedule.TownId]).Count(place => place is not null) > 1)
            {
                row.Report("point_of_sale_id", "and cooperative_id, training_id, town_id: one of them at most says where it takes place");
            }
        }
    }
}
