using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>accessibility.csv</c>: how points of sale and workshops of cooperatives can be entered and used.</summary>
internal sealed class AccessibilitySheet() : FactSheet<Accessibility>("accessibility.csv")
{
    private static readonly SheetWords<AccessAnswer> Answers = new();

    protected override void DeclareFact(SheetColumns<Accessibility> columns)
    {
        columns.OptionalReference<PointOfSale>("point_of_sale_id", (accessibility, point) => accessibility.PointOfSaleId = point);
        columns.OptionalReference<Cooperative>("cooperative_id", (accessibility, cooperative) => accessibility.ProducerId = cooperative);
        columns.RequiredDay("stated_on", (accessibility, day) => accessibility.StatedOn = day);
        Answer("step_free_entrance", (accessibility, answer) => accessibility.StepFreeEntrance = answer);
        columns.Integer("door_width_cm", 1, 1000, (accessibility, width) => accessibility.DoorWidthCentimeters = width);
        Answer("accessible_toilet", (accessibility, answer) => accessibility.AccessibleToilet = answer);
        Answer("accessible_parking", (accessibility, answer) => accessibility.AccessibleParking = answer);
        Answer("hearing_loop", (accessibility, answer) => accessibility.HearingLoop = answer);
        Answer("guide_dogs", (accessibility, answer) => accessibility.GuideDogs = answer);
        Answer("seats", (accessibility, answer) => accessibility.Seats = answer);
        columns.OptionalLanguages("description", (accessibility, description) => accessibility.Description = description);

        // Nothing said is not a no.
        void Answer(string column, Action<Accessibility, AccessAnswer> set) =>
            columns.OptionalWord(column, Answers, (accessibility, answer) => set(accessibility, answer ?? AccessAnswer.Unknown));
    }

    protected override Accessibility Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };

    public override void Check(ImportSession session)
    {
        var all = session.Table<Accessibility>().All.ToList();
        var ofPoints = all.ToLookup(accessibility => accessibility.PointOfSaleId);
        var ofProducers = all.ToLookup(accessibility => accessibility.ProducerId);
        foreach (var (row, accessibility) in Rows(session))
        {
            if (accessibility.PointOfSaleId is null == accessibility.ProducerId is null)
            {
                row.Report("point_of_sale_id", "and cooperative_id: one of both is expected");
            }
            else if ((accessibility.PointOfSaleId is { } point ? ofPoints[point] : ofProducers[accessibility.ProducerId]).Count() > 1)
            {
                row.Report(accessibility.PointOfSaleId is null ? "cooperative_id" : "point_of_sale_id", "has another row in this sheet or in the database");
            }

            if (accessibility.StatedOn > DateOnly.FromDateTime(session.Now))
            {
                row.Report("stated_on", "is after today");
            }
        }
    }
}
