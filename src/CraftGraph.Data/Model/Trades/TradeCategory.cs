namespace CraftGraph.Data.Model;

/// <summary>A family of trades. The split into families is editorial.</summary>
public sealed class TradeCategory : NamedFact
{
    /// <summary>The trades of the family.</summary>
    public ICollection<Trade> Trades { get; } = [];
}
