using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>aliases.csv</c>: other spellings and names under which people look for something.</summary>
internal sealed class AliasSheet() : EntitySheet<SearchAlias>("aliases.csv")
{
    private static readonly SheetWords<SearchKind> Kinds = new(
        ("region", SearchKind.Region),
        ("province", SearchKind.Province),
        ("town", SearchKind.Town),
        ("trade", SearchKind.Trade),
        ("material", SearchKind.Material),
        ("technique", SearchKind.Technique),
        ("label", SearchKind.Label),
        ("point_of_sale", SearchKind.PointOfSale),
        ("circuit", SearchKind.Circuit));

    protected override IReadOnlyList<string> KeyColumns => ["kind", "target_id", "alias"];

    protected override void Declare(SheetColumns<SearchAlias> columns) => columns.Custom([], (_, _, _) => { });

    protected override string? KeyOf(Row row, ImportSession session)
    {
        if (Kinds.Find(row["kind"]) is not { } kind)
        {
            row.Report("kind", $"is none of {Kinds}");
            return null;
        }

        if (row["alias"] is not { } text || TextFolding.Fold(text).Length == 0)
        {
            row.Report("alias", "has no letters or digits to search for");
            return null;
        }

        return FindTarget(kind, row, session) is { } target ? SearchAlias.KeyOf(kind, target, text) : null;
    }

    protected override SearchAlias Create(int id, string key, Row row, ImportSession session)
    {
        var kind = Kinds.Find(row["kind"])!.Value;
        return new() { Id = id, Kind = kind, TargetId = FindTarget(kind, row, session)!.Value, Text = row["alias"]! };
    }

    private static int? FindTarget(SearchKind kind, Row row, ImportSession session) => kind switch
    {
        SearchKind.Region => session.FindRequired<Region>(row, "target_id"),
        SearchKind.Province => session.FindRequired<Province>(row, "target_id"),
        SearchKind.Town => session.FindRequired<Town>(row, "target_id"),
        SearchKind.Trade => session.FindRequired<Trade>(row, "target_id"),
        SearchKind.Material => session.FindRequired<Material>(row, "target_id"),
        SearchKind.Technique => session.FindRequired<Technique>(row, "target_id"),
        SearchKind.Label => session.FindRequired<Label>(row, "target_id"),
        SearchKind.PointOfSale => session.FindRequired<PointOfSale>(row, "target_id"),
        _ => session.FindRequired<Circuit>(row, "target_id"),
    };
}
