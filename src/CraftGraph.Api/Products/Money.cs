namespace CraftGraph.Api.Products;

/// <summary>An exact amount.</summary>
internal sealed record Money
{
    /// <summary>In minor units of the currency.</summary>
    public long AmountMinor { get; init; }

    /// <summary>ISO 4217 code.</summary>
    public string Currency { get; init; } = "";
}
