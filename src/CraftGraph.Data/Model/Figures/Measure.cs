namespace CraftGraph.Data.Model;

/// <summary>What a key figure measures. Names in Arabic and French are editorial.</summary>
public sealed class Measure : NamedFact
{
    /// <summary>The figures published of it.</summary>
    public ICollection<KeyFigure> KeyFigures { get; } = [];
}
