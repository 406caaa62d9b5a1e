using System.Globalization;
using System.Text.RegularExpressions;
using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary>What the three sheets of figures have in common.</summary>
internal abstract partial class KeyFigureSheet(string fileName) : FactSheet<KeyFigure>(fileName)
{
    /// <summary>Says what the columns of this sheet alone mean.</summary>
    protected abstract void DeclareFigure(SheetColumns<KeyFigure> columns);

    protected override void DeclareFact(SheetColumns<KeyFigure> columns)
    {
        columns.ReferenceByEnglishName<Measure>("measure", (figure, measure) => figure.MeasureId = measure);
        columns.Thousandths("value", (figure, value) => figure.ValueInThousandths = value);
        columns.Word("unit", FigureWords.Units, (figure, unit) => figure.Unit = unit);
        columns.Custom([], (figure, row, _) => figure.IsApproximate = row["unit"] == FigureWords.MoreThanUnits);
        columns.OptionalText("period", (figure, period) =>
        {
            figure.PeriodAsPublished = period;
            figure.Year = period is null ? null : LastYear(period);
        });
        DeclareFigure(columns);
    }

    protected override KeyFigure Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };

    private static int? LastYear(string period) =>
        YearPattern().Matches(period).LastOrDefault() is { } match ? int.Parse(match.Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"\b(?:19|20)\d\d\b", RegexOptions.CultureInvariant)]
    private static partial Regex YearPattern();
}
