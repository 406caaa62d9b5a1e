namespace CraftGraph.Data.Model;

/// <summary>A place at which a circuit stops. Distances are in a straight line (haversine), not by road.</summary>
public sealed class CircuitStop : CatalogueEntity
{
    /// <summary>Key of <see cref="Circuit"/>.</summary>
    public int CircuitId { get; init; }

    /// <summary>Which circuit.</summary>
    public Circuit Circuit { get; init; } = null!;

    /// <summary>Place in the circuit, 1 for the start.</summary>
    public int Position { get; init; }

    /// <summary>Key of <see cref="PointOfSale"/>.</summary>
    public int PointOfSaleId { get; set; }

    /// <summary>Where.</summary>
    public PointOfSale PointOfSale { get; set; } = null!;

    /// <summary>Metres from the stop before; 0 at the start.</summary>
    public int LegMeters { get; set; }

    /// <summary>Metres from the start.</summary>
    public int CumulativeMeters { get; set; }

    internal override string ImportKey => $"{CircuitId}/{Position}";
}
