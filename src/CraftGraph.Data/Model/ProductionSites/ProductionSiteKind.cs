namespace CraftGraph.Data.Model;

/// <summary>Kinds of production site.</summary>
public enum ProductionSiteKind
{
    /// <summary>A pole of structured and organised production.</summary>
    ProductionPole,

    /// <summary>An industrial zone.</summary>
    IndustrialZone,

    /// <summary>A zone of workshops.</summary>
    ActivityZone,

    /// <summary>Premises for artisans.</summary>
    Premises,
}
