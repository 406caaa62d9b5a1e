namespace CraftGraph.Data.Model;

/// <summary>A workshop with employees.</summary>
public sealed class ProductionUnit() : Producer(ProducerKind.ProductionUnit)
{
    /// <summary>How many people it employs; null where it is not known.</summary>
    public int? Employees { get; set; }
}
