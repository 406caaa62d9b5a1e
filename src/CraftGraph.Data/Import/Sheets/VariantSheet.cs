using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>variants.csv</c>: articles in their colours, sizes and the like.</summary>
internal sealed class VariantSheet() : EntitySheet<ProductVariant>("variants.csv")
{
    private const int MaximumMillimeters = 100_000;
    private const int MaximumGrams = 100_000_000;
    private const int MaximumUnits = 10_000_000;

    protected override IReadOnlyList<string> KeyColumns => ["sku", "product_id"];

    protected override void Declare(SheetColumns<ProductVariant> columns)
    {
        columns.Integer("price_per_mille", -1000, ProductVariant.MaximumPricePerMille, (variant, difference) => variant.PricePerMille = difference ?? 0);
        columns.RequiredInteger("stock", 0, MaximumUnits, (variant, stock) => variant.Stock = stock);
        columns.Integer("length_mm", 1, MaximumMillimeters, (variant, length) => variant.LengthMillimeters = length);
        columns.Integer("width_mm", 1, MaximumMillimeters, (variant, width) => variant.WidthMillimeters = width);
        columns.Integer("height_mm", 1, MaximumMillimeters, (variant, height) => variant.HeightMillimeters = height);
        columns.Integer("weight_g", 1, MaximumGrams, (variant, weight) => variant.WeightGrams = weight);
        columns.References("value_ids", variant => variant.Values);
    }

    protected override string? KeyOf(Row row, ImportSession session) =>
        session.FindRequired<Product>(row, "product_id") is null ? null : SheetKey.ReadNumber(row, "sku");

    protected override ProductVariant Create(int id, string key, Row row, ImportSession session) =>
        new() { Id = id, Sku = key, ProductId = session.FindRequired<Product>(row, "product_id")!.Value };

    public override void Check(ImportSession session)
    {
        var rows = Rows(session).ToList();
        var byProduct = session.Table<ProductVariant>().All.ToLookup(variant => variant.ProductId);
        foreach (var product in rows.GroupBy(row => row.Entity.ProductId))
        {
            foreach (var (row, variant) in product)
            {
                if (session.Find<Product>(row, "product_id", row["product_id"]) != variant.ProductId)
                {
                    row.Report("product_id", "is not the article that the variant was of before");
                }
            }

            CheckValues([.. product], session);
            var article = session.Table<Product>().ById(product.Key);
            var stock = byProduct[product.Key].Sum(variant => variant.Stock);
            if (stock != article.Stock)
            {
                product.Last().Row.Report("stock", $"brings the stocks of the variants of {article.Slug} to {stock}, while the article's is {article.Stock}");
            }
        }
    }

    // One value of each option, of the same options for all variants, and no two variants alike.
    private static void CheckValues(IReadOnlyList<(Row Row, ProductVariant Variant)> variants, ImportSession session)
    {
        var table = session.Table<OptionValue>();
        var pairs = session.Pairs<ProductVariant>(nameof(ProductVariant.Values));
        var before = new Dictionary<string, string>(StringComparer.Ordinal);
        string? options = null;
        foreach (var (row, variant) in variants)
        {
            var values = pairs.WantedFor(variant)!.Select(table.ById).OrderBy(value => value.Option).ThenBy(value => value.Slug, StringComparer.Ordinal).ToList();
            if (values.Count == 0)
            {
                row.Report("value_ids", "is empty; a variant differs in something");
                continue;
            }

            var own = string.Join(" and ", values.Select(value => value.Option).Distinct());
            if (values.DistinctBy(value => value.Option).Count() < values.Count)
            {
                row.Report("value_ids", "has several values of one option");
            }
            else if ((options ??= own) != own)
            {
                row.Report("value_ids", $"says {own}, while other variants of the article differ in {options}");
            }

            if (!before.TryAdd(string.Join(';', values.Select(value => value.Slug)), variant.Sku))
            {
                row.Report("value_ids", $"are those of the variant {before[string.Join(';', values.Select(value => value.Slug))]} too");
            }
        }
    }
}
