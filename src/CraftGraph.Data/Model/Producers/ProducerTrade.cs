namespace CraftGraph.Data.Model;

/// <summary>A maker practises a trade.</summary>
public sealed class ProducerTrade
{
    /// <summary>Key of <see cref="Producer"/>.</summary>
    public int ProducerId { get; init; }

    /// <summary>Who.</summary>
    public Producer Producer { get; init; } = null!;

    /// <summary>Key of <see cref="Trade"/>.</summary>
    public int TradeId { get; init; }

    /// <summary>Which trade.</summary>
    public Trade Trade { get; init; } = null!;
}
