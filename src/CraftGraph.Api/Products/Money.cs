namespace CraftGraph.Api.Products;

/// <summary>An exact amount.</summary>
internal sealed record Money
{
    /// <summary>Code of the Moroccan dirham, in which public amounts are published.</summary>
    public const string Dirham = "MAD";

    /// <summary>In minor units of the currency.</summary>
    public long AmountMinor { get; init; }

    /// <summary>ISO 4217 code.</summary>
    public string Currency { get; init; } = "";
}
