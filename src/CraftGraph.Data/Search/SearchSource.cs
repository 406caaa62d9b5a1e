using CraftGraph.Data.Model;

namespace CraftGraph.Data.Search;

/// <summary>Where the index finds the things of one kind, and what belongs to each.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Rows">The things.</param>
/// <param name="Ties">What belongs to them, by its kind: they are found by its names too.</param>
internal sealed record SearchSource(SearchKind Kind, IQueryable<SearchRow> Rows, params (SearchKind To, IQueryable<SearchTie> Pairs)[] Ties)
{
    /// <summary>The sources of a catalogue, a kind each.</summary>
    public static IReadOnlyList<SearchSource> Of(CatalogueContext context) =>
    [
        new(SearchKind.Region, Named(context.Regions)),
        new(
            SearchKind.Province,
            context.Provinces.Select(one => new SearchRow { Id = one.Id, Name = one.Name, NameKeys = one.NameKeys, Text = one.Facts }),
            (SearchKind.Region, context.Provinces.Select(one => new SearchTie { Id = one.Id, TargetId = one.RegionId }))),
        new(
            SearchKind.Town,
            Named(context.Towns),
            (SearchKind.Province, context.Towns.Select(one => new SearchTie { Id = one.Id, TargetId = one.ProvinceId })),
            (SearchKind.Region, context.Towns.Select(one => new SearchTie { Id = one.Id, TargetId = one.RegionId }))),
        new(
            SearchKind.Trade,
            Named(context.Trades),
            (SearchKind.Material, context.Trades.SelectMany(one => one.Materials, (one, material) => new SearchTie { Id = one.Id, TargetId = material.Id }))),
        new(SearchKind.Material, Named(context.Materials)),
        new(SearchKind.Technique, Named(context.Techniques)),
        new(
            SearchKind.ProductFamily,
            Named(context.ProductFamilies),
            (SearchKind.Trade, context.ProductFamilies.Select(one => new SearchTie { Id = one.Id, TargetId = one.TradeId })),
            (SearchKind.Region, context.ProductFamilies.Select(one => new SearchTie { Id = one.Id, TargetId = one.RegionId }))),
        new(
            SearchKind.Label,
            context.Labels.Select(one => new SearchRow { Id = one.Id, Name = one.Name, NameKeys = one.NameKeys, Text = one.Facts }),
            (SearchKind.Trade, context.Labels.Select(one => new SearchTie { Id = one.Id, TargetId = one.TradeId })),
            (SearchKind.Region, context.Labels.Select(one => new SearchTie { Id = one.Id, TargetId = one.RegionId }))),
        new(
            SearchKind.Institution,
            context.Institutions.Select(one => new SearchRow { Id = one.Id, Name = one.Name, NameKeys = one.NameKeys, Text = one.Role, MoreText = one.Facts }),
            (SearchKind.Town, context.Institutions.Select(one => new SearchTie { Id = one.Id, TargetId = one.TownId })),
            (SearchKind.Region, context.Institutions.Select(one => new SearchTie { Id = one.Id, TargetId = one.RegionId }))),
        new(
            SearchKind.Circuit,
            context.Circuits.Select(one => new SearchRow { Id = one.Id, Name = one.Name, NameKeys = one.NameKeys, Text = one.Facts }),
            (SearchKind.Region, context.Circuits.Select(one => new SearchTie { Id = one.Id, TargetId = one.RegionId })),
            (SearchKind.Trade, context.Circuits.SelectMany(one => one.Trades, (one, trade) => new SearchTie { Id = one.Id, TargetId = trade.Id }))),
        new(
            SearchKind.PointOfSale,
            context.PointsOfSale.Select(one => new SearchRow { Id = one.Id, Name = one.Name, NameKeys = one.NameKeys, Text = one.Facts }),
            (SearchKind.Town, context.PointsOfSale.Select(one => new SearchTie { Id = one.Id, TargetId = one.TownId })),
            (SearchKind.Region, context.PointsOfSale.Select(one => new SearchTie { Id = one.Id, TargetId = one.RegionId })),
            (SearchKind.Trade, context.PointsOfSale.SelectMany(one => one.Trades, (one, trade) => new SearchTie { Id = one.Id, TargetId = trade.Id }))),
        new(
            SearchKind.Producer,
            context.Producers.Select(one => new SearchRow { Id = one.Id, Name = one.Name, NameKeys = one.NameKeys, Text = one.Description }),
            (SearchKind.Town, context.Producers.Select(one => new SearchTie { Id = one.Id, TargetId = one.TownId })),
            (SearchKind.Province, context.Producers.Select(one => new SearchTie { Id = one.Id, TargetId = one.ProvinceId })),
            (SearchKind.Region, context.Producers.Select(one => new SearchTie { Id = one.Id, TargetId = one.RegionId })),
            (SearchKind.Trade, context.Set<ProducerTrade>().Select(one => new SearchTie { Id = one.ProducerId, TargetId = one.TradeId }))),
        new(
            SearchKind.Product,
            context.Products.Select(one => new SearchRow { Id = one.Id, Name = one.Name, NameKeys = one.NameKeys, Text = one.Description }),
            (SearchKind.Trade, context.Products.Select(one => new SearchTie { Id = one.Id, TargetId = one.TradeId })),
            (SearchKind.Town, context.Products.Select(one => new SearchTie { Id = one.Id, TargetId = one.Producer.TownId })),
            (SearchKind.Region, context.Products.Select(one => new SearchTie { Id = one.Id, TargetId = one.RegionId })),
            (SearchKind.Material, context.Set<ProductMaterial>().Select(one => new SearchTie { Id = one.ProductId, TargetId = one.MaterialId }))),
    ];

    /// <summary>What an entity is in the index; null for what is not found.</summary>
    public static SearchKind? KindOf(CatalogueEntity entity) => entity switch
    {
        Region => SearchKind.Region,
        Province => SearchKind.Province,
        Town => SearchKind.Town,
        Trade => SearchKind.Trade,
        Material => SearchKind.Material,
        Technique => SearchKind.Technique,
        ProductFamily => SearchKind.ProductFamily,
        Label => SearchKind.Label,
        Institution => SearchKind.Institution,
        Circuit => SearchKind.Circuit,
        PointOfSale => SearchKind.PointOfSale,
        Producer => SearchKind.Producer,
        Product => SearchKind.Product,
        _ => null,
    };

    private static IQueryable<SearchRow> Named<T>(IQueryable<T> rows)
        where T : NamedFact => rows.Select(one => new SearchRow { Id = one.Id, Name = one.Name, NameKeys = one.NameKeys });
}

/// <summary>A thing, as far as the index needs to know it.</summary>
internal sealed class SearchRow
{
    /// <summary>Its id among those of its kind.</summary>
    public int Id { get; init; }

    /// <summary>What it is called.</summary>
    public LocalizedText Name { get; init; } = LocalizedText.None;

    /// <summary>The names, folded; where a language lacks, they repeat another.</summary>
    public SortKeys NameKeys { get; init; } = new();

    /// <summary>What is written about it.</summary>
    public LocalizedText Text { get; init; } = LocalizedText.None;

    /// <summary>What else is written about it.</summary>
    public LocalizedText MoreText { get; init; } = LocalizedText.None;
}

/// <summary>A thing, and one that belongs to it.</summary>
internal sealed class SearchTie
{
    /// <summary>The thing.</summary>
    public int Id { get; init; }

    /// <summary>What belongs to it; null where it is not known.</summary>
    public int? TargetId { get; init; }
}
