using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>articles.csv</c>: what cooperatives offer.</summary>
internal sealed class ArticleSheet() : NamedFactSheet<Product>("articles.csv")
{
    private const int MaximumMillimeters = 100_000;
    private const int MaximumGrams = 100_000_000;
    private const int MaximumUnits = 10_000_000;
    private const int MaximumDays = 3_650;

    protected override void DeclareNamed(SheetColumns<Product> columns)
    {
        columns.Custom(["sku"], (_, row, _) => SheetKey.ReadNumber(row, "sku"));
        columns.OptionalLanguages("description", (article, description) => article.Description = description);
        columns.Reference<Cooperative>("cooperative_id", (article, cooperative) => article.ProducerId = cooperative);
        columns.Reference<Trade>("trade_id", (article, trade) => article.TradeId = trade);
        columns.OptionalReference<ProductFamily>("family_id", (article, family) => article.FamilyId = family);
        columns.Reference<HsCode>("hs_code", (article, code) => article.HsCodeId = code);
        columns.OptionalReference<NationalCode>("national_code", (article, code) => article.NationalCodeId = code);
        columns.RequiredMinorUnits("price_minor", Product.MaximumPriceMinor, (article, price) => article.PriceMinor = price);
        columns.OptionalText("currency", (article, currency) => article.Currency = currency ?? "MAD");
        columns.Word("unit", SaleUnitWords.All, (article, unit) => article.Unit = unit);
        columns.Integer("length_mm", 1, MaximumMillimeters, (article, length) => article.LengthMillimeters = length);
        columns.Integer("width_mm", 1, MaximumMillimeters, (article, width) => article.WidthMillimeters = width);
        columns.Integer("height_mm", 1, MaximumMillimeters, (article, height) => article.HeightMillimeters = height);
        columns.Integer("weight_g", 1, MaximumGrams, (article, weight) => article.WeightGrams = weight);
        columns.RequiredInteger("stock", 0, MaximumUnits, (article, stock) => article.Stock = stock);
        columns.RequiredDay("stock_counted_on", (article, day) => article.StockCountedAt = day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));
        columns.Integer("minimum_order", 1, MaximumUnits, (article, minimum) => article.MinimumOrder = minimum ?? 1);
        columns.RequiredInteger("lead_time_days", 0, MaximumDays, (article, days) => article.LeadTimeDays = days);
        columns.Integer("batch_size", 1, MaximumUnits, (article, size) => article.BatchSize = size ?? 1);
        columns.Integer("days_per_batch", 1, MaximumDays, (article, days) => article.DaysPerBatch = days ?? 1);
        columns.Integer("sample_percent", 0, 1000, (article, percent) => article.SamplePercent = percent);
        columns.Flag("exportable", (article, isExportable) => article.IsExportable = isExportable);
        columns.References("technique_ids", article => article.Techniques);
    }

    protected override Product Create(int id, string key, Row row, ImportSession session) =>
        new() { Id = id, Slug = key, Sku = row["sku"] ?? "", CreatedAt = session.Now, UpdatedAt = session.Now };

    public override void Check(ImportSession session)
    {
        var numbers = session.Table<Product>().All.ToLookup(article => article.Sku, StringComparer.Ordinal);
        foreach (var (row, article) in Rows(session))
        {
            if (article.Sku != row["sku"])
            {
                row.Report("sku", $"was {article.Sku} before; an article keeps its number");
            }

            if (numbers[article.Sku].Count() > 1)
            {
                row.Report("sku", "is also the number of another article");
            }

            if (!CurrencyCode.IsWellFormed(article.Currency))
            {
                row.Report("currency", "is no code of a currency, such as MAD");
            }

            if (article.NationalCodeId is { } code && session.Table<NationalCode>().ById(code).HsCodeId != article.HsCodeId)
            {
                row.Report("national_code", $"does not begin with its hs_code, {row["hs_code"]}");
            }

            if (article.FamilyId is { } family && session.Table<ProductFamily>().ById(family).TradeId != article.TradeId)
            {
                row.Report("family_id", "names a generic type of another trade");
            }

            if (DateOnly.FromDateTime(article.StockCountedAt) > DateOnly.FromDateTime(session.Now))
            {
                row.Report("stock_counted_on", "is after today");
            }
        }
    }
}
