namespace CraftGraph.Api.Offers;

/// <summary>What a quantity costs.</summary>
internal sealed record QuantityPrice
{
    /// <summary>How many units.</summary>
    public int Quantity { get; init; }

    /// <summary>Price of one unit in a smallest order, in minor units of <see cref="Currency"/>.</summary>
    public long ListPriceMinor { get; init; }

    /// <summary>What the quantity takes off, in thousandths of the price, 0 to 999.</summary>
    public int DiscountPerMille { get; init; }

    /// <summary>ISO 4217 code.</summary>
    public string Currency { get; init; } = "";
}
