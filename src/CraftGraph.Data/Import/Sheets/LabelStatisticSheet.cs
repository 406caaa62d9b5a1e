using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>label-statistics.csv</c>: counts of labels.</summary>
internal sealed class LabelStatisticSheet() : KeyFigureSheet("label-statistics.csv")
{
    protected override void DeclareFigure(SheetColumns<KeyFigure> columns) =>
        columns.OptionalReference<Region>("region_id", (figure, region) => figure.RegionId = region);
}
