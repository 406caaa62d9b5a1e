namespace CraftGraph.Data.Model;

/// <summary>What stands at a place. The number stands in keys and in cursors, and never changes.</summary>
public enum PlaceKind
{
    /// <summary>A place where craft work is sold, made before visitors or shown.</summary>
    PointOfSale = 1,

    /// <summary>A cooperative.</summary>
    Cooperative = 2,

    /// <summary>An artisan.</summary>
    Artisan = 3,

    /// <summary>A workshop with employees.</summary>
    ProductionUnit = 4,

    /// <summary>A company.</summary>
    Enterprise = 5,

    /// <summary>Where a circuit starts.</summary>
    CircuitStart = 6,

    /// <summary>A port or airport from which goods leave.</summary>
    LogisticsService = 7,
}
