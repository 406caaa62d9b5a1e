using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>export-statistics.csv</c>: national exports, in total, by trade or by town.</summary>
internal sealed class ExportStatisticSheet() : KeyFigureSheet("export-statistics.csv")
{
    private const string Total = "total";

    protected override void DeclareFigure(SheetColumns<KeyFigure> columns) => columns.Custom(["dimension"], (figure, row, session) =>
    {
        (figure.TradeId, figure.TownId) = (null, null);
        if (row["dimension"] is not { } dimension)
        {
            row.Report("dimension", $"is empty; {Total}, a trade or a town is expected");
        }
        else if (dimension != Total)
        {
            figure.TradeId = session.Table<Trade>().Find(dimension);
            figure.TownId = figure.TradeId is null ? session.Find<Town>(row, "dimension", dimension) : null;
        }
    });
}
