namespace CraftGraph.Data.Model;

/// <summary>What a trade works. Names are editorial.</summary>
public sealed class Material : NamedFact
{
    /// <summary>The trades that work it.</summary>
    public ICollection<Trade> Trades { get; } = [];

    /// <summary>Its part in articles.</summary>
    public ICollection<ProductMaterial> Products { get; } = [];

    /// <summary>How what is made of it is cared for, in general.</summary>
    public ICollection<CareInstruction> Care { get; } = [];
}
