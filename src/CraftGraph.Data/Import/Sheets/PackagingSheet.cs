using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>packaging.csv</c>: how articles are packed, one row for each level.</summary>
internal sealed class PackagingSheet() : EntitySheet<PackagingUnit>("packaging.csv")
{
    private const int MaximumPieces = 1_000_000;
    private const int MaximumGrams = 100_000_000;

    private static readonly SheetWords<PackagingLevel> Levels = new();

    protected override IReadOnlyList<string> KeyColumns => ["product_id", "level"];

    protected override void Declare(SheetColumns<PackagingUnit> columns)
    {
        columns.RequiredInteger("pieces", 1, MaximumPieces, (unit, pieces) => unit.Pieces = pieces);
        columns.RequiredInteger("length_mm", 1, PackagingUnit.MaximumMillimeters, (unit, length) => unit.LengthMillimeters = length);
        columns.RequiredInteger("width_mm", 1, PackagingUnit.MaximumMillimeters, (unit, width) => unit.WidthMillimeters = width);
        columns.RequiredInteger("height_mm", 1, PackagingUnit.MaximumMillimeters, (unit, height) => unit.HeightMillimeters = height);
        columns.RequiredInteger("net_g", 1, MaximumGrams, (unit, net) => unit.NetGrams = net);
        columns.RequiredInteger("gross_g", 1, MaximumGrams, (unit, gross) => unit.GrossGrams = gross);
        columns.Custom([], (unit, row, _) =>
        {
            if (unit.GrossGrams < unit.NetGrams)
            {
                row.Report("gross_g", $"is less than net_g, {row["net_g"]}");
            }
        });
    }

    protected override string? KeyOf(Row row, ImportSession session)
    {
        var product = session.FindRequired<Product>(row, "product_id");
        if (Levels.Find(row["level"]) is not { } level)
        {
            row.Report("level", $"is none of {Levels}");
            return null;
        }

        return product is null ? null : $"{product}/{level}";
    }

    protected override PackagingUnit Create(int id, string key, Row row, ImportSession session) => new()
    {
        Id = id,
        ProductId = session.FindRequired<Product>(row, "product_id")!.Value,
        Level = Levels.Find(row["level"])!.Value,
    };

    // A level holds the one below it a whole number of times.
    public override void Check(ImportSession session)
    {
        var levels = session.Table<PackagingUnit>().All.ToLookup(unit => unit.ProductId);
        foreach (var (row, unit) in Rows(session))
        {
            if (levels[unit.ProductId].Where(other => other.Level < unit.Level).MaxBy(other => other.Level) is { } below && unit.Pieces % below.Pieces != 0)
            {
                row.Report("pieces", $"is no multiple of the {below.Pieces:D} pieces of the level below, {Enum.GetName(below.Level)!.ToLowerInvariant()}");
            }
        }
    }
}
