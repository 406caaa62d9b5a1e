using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>indicator-series.csv</c>: figures of one measure in one territory, put in series; editorial.</summary>
internal sealed class IndicatorSeriesSheet() : NamedFactSheet<Indicator>("indicator-series.csv")
{
    protected override void DeclareNamed(SheetColumns<Indicator> columns)
    {
        columns.OptionalReference<Region>("region_id", (indicator, region) => indicator.RegionId = region);
        columns.OptionalReference<Plan>("plan_id", (indicator, plan) => indicator.PlanId = plan);
        columns.Word("unit", FigureWords.Units, (indicator, unit) => indicator.Unit = unit);
        columns.OptionalReference<KeyFigure>("baseline_id", (indicator, baseline) => indicator.BaselineId = baseline);
        columns.References("figure_ids", indicator => indicator.KeyFigures);
    }

    protected override Indicator Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };

    // Of several figures of the same year the one that the series names last counts, as sources go from the older to the newer.
    public override void Check(ImportSession session)
    {
        foreach (var (row, indicator) in Rows(session))
        {
            var figures = row.List("figure_ids").Select(key => session.Table<KeyFigure>().ById(session.Table<KeyFigure>().Find(key)!.Value)).ToList();
            indicator.LatestId = figures.OrderBy(figure => figure.Year ?? 0).LastOrDefault()?.Id;
            if (figures.Find(figure => figure.Unit != indicator.Unit) is { } other)
            {
                row.Report("figure_ids", $"names '{other.Slug}', which counts something else than the unit of the series");
            }
        }
    }
}
