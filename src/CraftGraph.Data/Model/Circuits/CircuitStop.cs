namespace CraftGraph.Data.Model;

/// <summary>A place at which a circuit stops, with the leg that leads there from the stop before.</summary>
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

    /// <summary>Metres from the stop before in a straight line (haversine); 0 at the start.</summary>
    public int LegMeters { get; set; }

    /// <summary>Metres from the start along the straight lines of the legs.</summary>
    public int CumulativeMeters { get; set; }

    /// <summary>How the leg is travelled.</summary>
    public CircuitMode LegMode { get; set; }

    /// <summary>Metres of the leg as it is travelled; 0 at the start.</summary>
    public int RouteMeters { get; set; }

    /// <summary>Minutes that the leg takes; 0 at the start.</summary>
    public int LegMinutes { get; set; }

    /// <summary>Whether <see cref="RouteMeters"/> or <see cref="LegMinutes"/> follow from <see cref="TravelEstimate"/>, for want of a source. False at the start.</summary>
    public bool IsLegEstimated { get; set; }

    /// <summary>Minutes to allow for the visit.</summary>
    public int DwellMinutes { get; set; }

    /// <summary>Whether <see cref="DwellMinutes"/> follows from <see cref="TravelEstimate"/>, for want of a source.</summary>
    public bool IsDwellEstimated { get; set; }

    internal override string ImportKey => $"{CircuitId}/{Position}";
}
