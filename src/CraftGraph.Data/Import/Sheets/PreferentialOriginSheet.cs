using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>preferential-origins.csv</c>: articles that are of the country's origin under agreements.</summary>
internal sealed class PreferentialOriginSheet() : EntitySheet<PreferentialOrigin>("preferential-origins.csv")
{
    private static readonly SheetWords<OriginCriterion> Criteria = new();

    protected override IReadOnlyList<string> KeyColumns => ["product_id", "tariff_preference_id"];

    protected override void Declare(SheetColumns<PreferentialOrigin> columns) =>
        columns.Word("criterion", Criteria, (origin, criterion) => origin.Criterion = criterion);

    protected override string? KeyOf(Row row, ImportSession session) =>
        session.FindRequired<Product>(row, "product_id") is { } product && session.FindRequired<TariffPreference>(row, "tariff_preference_id") is { } preference
            ? $"{product}/{preference}"
            : null;

    protected override PreferentialOrigin Create(int id, string key, Row row, ImportSession session) => new()
    {
        Id = id,
        ProductId = session.FindRequired<Product>(row, "product_id")!.Value,
        TariffPreferenceId = session.FindRequired<TariffPreference>(row, "tariff_preference_id")!.Value,
    };
}
