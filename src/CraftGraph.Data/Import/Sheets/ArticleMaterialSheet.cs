using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>article-materials.csv</c>: what articles are made of, one row for each material.</summary>
internal sealed class ArticleMaterialSheet() : PartSheet<Product, ProductMaterial>("article-materials.csv")
{
    private const int Whole = 1000;

    public override IReadOnlyList<string> RequiredColumns => ["product_id", "material_id", "share_per_mille", "origin_country", "origin_region_id"];

    protected override PartTable<ProductMaterial> Table(ImportSession session) => session.Parts<ProductMaterial>(
        nameof(ProductMaterial.ProductId), part => (part.MaterialId, part.SharePerMille, part.Position, part.OriginCountry, part.OriginRegionId));

    protected override int? OwnerOf(Row row, ImportSession session) => session.FindRequired<Product>(row, "product_id");

    protected override ProductMaterial? Read(Row row, Product owner, ImportSession session)
    {
        var material = session.FindRequired<Material>(row, "material_id");
        var share = row.Integer("share_per_mille", 1, Whole);
        row.ReportIfEmpty("share_per_mille");
        var country = row["origin_country"];
        var region = session.Find<Region>(row, "origin_region_id", row["origin_region_id"]);
        if (country is not null && !CountryCodes.Contains(country))
        {
            row.Report("origin_country", "is no code of a country, such as MA");
        }

        if (region is not null && country != CountryCodes.Morocco)
        {
            row.Report("origin_region_id", $"has no meaning unless origin_country is {CountryCodes.Morocco}");
        }

        return material is null || share is null ? null : new ProductMaterial
        {
            ProductId = owner.Id,
            MaterialId = material.Value,
            SharePerMille = share.Value,
            OriginCountry = country,
            OriginRegionId = region,
        };
    }

    protected override void CheckParts(Product owner, IReadOnlyList<(Row Row, ProductMaterial Part)> parts, IEnumerable<ProductMaterial> stored, ImportSession session)
    {
        foreach (var twice in parts.GroupBy(part => part.Part.MaterialId).SelectMany(material => material.Skip(1)))
        {
            twice.Row.Report("material_id", $"stands twice for the article {owner.Slug}");
        }

        foreach (var (row, part) in parts)
        {
            if (part.OriginRegionId is { } region && session.Table<Region>().ById(region).Scheme is not RegionScheme.Since2015)
            {
                row.Report("origin_region_id", "names a region of before 2015");
            }
        }

        var sum = parts.Sum(part => part.Part.SharePerMille);
        if (sum != Whole)
        {
            parts[^1].Row.Report("share_per_mille", $"brings the shares of the article {owner.Slug} to {sum}; {Whole} is expected");
        }

        var position = 0;
        foreach (var (_, part) in parts.OrderByDescending(part => part.Part.SharePerMille).ThenBy(part => part.Row.Line))
        {
            part.Position = ++position;
        }
    }
}
