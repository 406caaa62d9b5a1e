using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>plan-targets.csv</c>: numbers that plans want to reach.</summary>
internal sealed class PlanTargetSheet() : FactSheet<PlanTarget>("plan-targets.csv")
{
    protected override void DeclareFact(SheetColumns<PlanTarget> columns)
    {
        columns.Reference<Plan>("plan_id", (target, plan) => target.PlanId = plan);
        columns.Reference<Indicator>("indicator_id", (target, indicator) => target.IndicatorId = indicator);
        columns.OptionalReference<PlanAxis>("axis_id", (target, mentionedUnder) => target.MentionedUnderId = mentionedUnder);
        columns.Text("measure", (target, measure) => target.Measure = measure);
        columns.Thousandths("value", (target, value) => target.ValueInThousandths = value);
        columns.Word("unit", FigureWords.Units, (target, unit) => target.Unit = unit);
        columns.Integer("target_year", 1900, 2100, (target, year) => target.Year = year);
        columns.Flag("approximate", (target, isApproximate) => target.IsApproximate = isApproximate);
        columns.References("seed_facts", target => target.FoundingFacts);
    }

    protected override PlanTarget Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };

    public override void Check(ImportSession session)
    {
        foreach (var (row, target) in Rows(session))
        {
            if (target.MentionedUnderId is { } axis && session.Table<PlanAxis>().ById(axis).PlanId != target.PlanId)
            {
                row.Report("axis_id", $"is no axis or recommendation of the plan '{row["plan_id"]}'");
            }

            if (session.Table<Indicator>().ById(target.IndicatorId).Unit != target.Unit)
            {
                row.Report("unit", "is not what its indicator counts");
            }
        }
    }
}
