namespace CraftGraph.Data.Model;

/// <summary>Where the price of an offer comes from.</summary>
public enum PriceBasis
{
    /// <summary>The maker's price at the market's exchange rate.</summary>
    Converted,

    /// <summary>Set for the market.</summary>
    SetForMarket,
}
