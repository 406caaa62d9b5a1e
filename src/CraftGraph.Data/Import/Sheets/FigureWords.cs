using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary>The words of units in sheets of figures, targets and quantities.</summary>
internal static class FigureWords
{
    /// <summary>Says that the source gives a lower bound; the unit is the same as without.</summary>
    public const string MoreThanUnits = "units (more than)";

    /// <summary>What may stand in the column of a unit.</summary>
    public static SheetWords<KeyFigureUnit> Units { get; } = new(
        ("persons", KeyFigureUnit.Persons),
        ("units", KeyFigureUnit.Units),
        (MoreThanUnits, KeyFigureUnit.Units),
        ("MAD", KeyFigureUnit.MoroccanDirhams),
        ("USD", KeyFigureUnit.UsDollars),
        ("percent", KeyFigureUnit.Percent),
        ("projects", KeyFigureUnit.Projects),
        ("axes", KeyFigureUnit.Axes),
        ("cooperatives", KeyFigureUnit.Cooperatives),
        ("shops", KeyFigureUnit.Shops),
        ("premises", KeyFigureUnit.Premises),
        ("trades", KeyFigureUnit.Trades),
        ("marks", KeyFigureUnit.Marks),
        ("firms", KeyFigureUnit.Firms),
        ("holders", KeyFigureUnit.Holders),
        ("jobs", KeyFigureUnit.Jobs),
        ("graduates", KeyFigureUnit.Graduates));
}
