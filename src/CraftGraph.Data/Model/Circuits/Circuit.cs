namespace CraftGraph.Data.Model;

/// <summary>A way for visitors from one craft place to the next.</summary>
public sealed class Circuit : NamedFact
{
    /// <summary>How many stops a circuit may have.</summary>
    public const int MaximumStops = 100;

    /// <summary>How it is travelled.</summary>
    public CircuitMode Mode { get; set; }

    /// <summary>Key of <see cref="Region"/>.</summary>
    public int RegionId { get; set; }

    /// <summary>The region in which it starts.</summary>
    public Region Region { get; set; } = null!;

    /// <summary>Key of <see cref="FormerRegion"/>.</summary>
    public int? FormerRegionId { get; set; }

    /// <summary>The region before 2015 in which it starts; null where the register does not say.</summary>
    public Region? FormerRegion { get; set; }

    /// <summary>True for a circuit that a public body signed; false for one composed for this catalogue.</summary>
    public bool IsOfficial { get; set; }

    /// <summary>Time to allow; null for official circuits, which publish hours.</summary>
    public SuggestedDuration? SuggestedDuration { get; set; }

    /// <summary>Least number of hours as published; null where nothing was.</summary>
    public int? MinimumHours { get; set; }

    /// <summary>Greatest number of hours as published; equal to the least where one number was; null where nothing was.</summary>
    public int? MaximumHours { get; set; }

    /// <summary>Number of <see cref="Stops"/>; null where the stops were only published as a text, or not at all.</summary>
    public int? StopCount { get; set; }

    /// <summary>Sum of its legs in metres, each in a straight line (haversine), not by road; null without stops.</summary>
    public int? LengthMeters { get; set; }

    /// <summary>Sum of <see cref="CircuitStop.RouteMeters"/>; null without stops.</summary>
    public int? RouteMeters { get; set; }

    /// <summary>Sum of <see cref="CircuitStop.LegMinutes"/>; null without stops.</summary>
    public int? TravelMinutes { get; set; }

    /// <summary>Sum of <see cref="CircuitStop.DwellMinutes"/>; null without stops.</summary>
    public int? VisitMinutes { get; set; }

    /// <summary>Whether any of these sums has an estimated part; null without stops.</summary>
    public bool? IsEstimated { get; set; }

    /// <summary>The stops of an official circuit in the words of its publisher; null for others.</summary>
    public string? StopsAsPublished { get; set; }

    /// <summary>What else is known, in English alone.</summary>
    public LocalizedText Facts { get; set; } = LocalizedText.None;

    /// <summary>The trades it visits.</summary>
    public ICollection<Trade> Trades { get; } = [];

    /// <summary>Pictures of it.</summary>
    public ICollection<Image> Images { get; } = [];

    /// <summary>Where it stops.</summary>
    public ICollection<CircuitStop> Stops { get; } = [];
}
