namespace CraftGraph.Data.Model;

/// <summary>A lower price of an offer for larger orders.</summary>
public sealed class OfferTier
{
    /// <summary>Key of <see cref="Offer"/>.</summary>
    public int OfferId { get; init; }

    /// <summary>Of which offer.</summary>
    public Offer Offer { get; init; } = null!;

    /// <summary>Smallest order in units that has it; more than the offer's smallest order.</summary>
    public int FromQuantity { get; init; }

    /// <summary>What is taken off the offer's price, in thousandths of it, 1 to 999.</summary>
    public int DiscountPerMille { get; set; }
}
