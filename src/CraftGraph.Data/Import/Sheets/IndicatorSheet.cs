using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>indicators.csv</c>: figures about regions and the country.</summary>
internal sealed class IndicatorSheet() : KeyFigureSheet("indicators.csv")
{
    protected override void DeclareFigure(SheetColumns<KeyFigure> columns)
    {
        columns.OptionalReference<Region>("region_id", (figure, region) => figure.RegionId = region);
        columns.Flag("approximate", (figure, isApproximate) => figure.IsApproximate = isApproximate);
        columns.OptionalText("seed_fact", (figure, fact) => figure.SeedFact = fact);
        columns.References("seed_fact", figure => figure.FoundingFacts);
    }
}
