namespace CraftGraph.Data.Model;

/// <summary>That an article is of the country's origin under the rules of an agreement, as its maker states.</summary>
public sealed class PreferentialOrigin : CatalogueEntity, IPartOfProduct
{
    /// <summary>Key of <see cref="Product"/>.</summary>
    public int ProductId { get; init; }

    /// <summary>Which article.</summary>
    public Product Product { get; init; } = null!;

    /// <summary>Key of <see cref="TariffPreference"/>.</summary>
    public int TariffPreferenceId { get; init; }

    /// <summary>Under which agreement, in which countries.</summary>
    public TariffPreference TariffPreference { get; init; } = null!;

    /// <summary>By which rule.</summary>
    public OriginCriterion Criterion { get; set; }

    internal override string ImportKey => $"{ProductId}/{TariffPreferenceId}";
}
