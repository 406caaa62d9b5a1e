namespace CraftGraph.Data.Model;

/// <summary>How a trade works its materials. Names are editorial.</summary>
public sealed class Technique : NamedFact
{
    /// <summary>The trades that use it.</summary>
    public ICollection<Trade> Trades { get; } = [];

    /// <summary>The articles made with it.</summary>
    public ICollection<Product> Products { get; } = [];
}
