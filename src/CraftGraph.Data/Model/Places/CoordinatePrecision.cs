namespace CraftGraph.Data.Model;

/// <summary>How far a place may be from the coordinates given for it.</summary>
public enum CoordinatePrecision
{
    /// <summary>Expected within about 150 m.</summary>
    SiteApproximate,

    /// <summary>Expected within about 1 km.</summary>
    QuarterApproximate,

    /// <summary>The coordinates are those of the town.</summary>
    TownCentre,
}
