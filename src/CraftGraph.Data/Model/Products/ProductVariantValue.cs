namespace CraftGraph.Data.Model;

/// <summary>That a variant has a value of an option.</summary>
public sealed class ProductVariantValue
{
    /// <summary>Key of <see cref="Variant"/>.</summary>
    public int VariantId { get; init; }

    /// <summary>Which variant.</summary>
    public ProductVariant Variant { get; init; } = null!;

    /// <summary>Key of <see cref="OptionValue"/>.</summary>
    public int OptionValueId { get; init; }

    /// <summary>Which value.</summary>
    public OptionValue OptionValue { get; init; } = null!;
}
