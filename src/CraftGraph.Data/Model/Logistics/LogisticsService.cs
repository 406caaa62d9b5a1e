namespace CraftGraph.Data.Model;

/// <summary>A function of logistics, or a port or airport from which goods leave.</summary>
public sealed class LogisticsService : NamedFact
{
    /// <summary>What kind of service it is.</summary>
    public LogisticsKind Kind { get; set; }

    /// <summary>The list that <see cref="Code"/> is from, such as UN/LOCODE or IATA; null without a code.</summary>
    public string? CodeScheme { get; set; }

    /// <summary>Its code in <see cref="CodeScheme"/>; null for functions.</summary>
    public string? Code { get; set; }

    /// <summary>Key of <see cref="Town"/>.</summary>
    public int? TownId { get; set; }

    /// <summary>Its town; null for functions.</summary>
    public Town? Town { get; set; }

    /// <summary>Where it is, WGS 84, decimal degrees, north positive; null for functions.</summary>
    public double? Latitude { get; set; }

    /// <summary>Where it is, WGS 84, decimal degrees, east positive; null for functions.</summary>
    public double? Longitude { get; set; }

    /// <summary>Key of <see cref="Axis"/>.</summary>
    public int? AxisId { get; set; }

    /// <summary>The recommendation or axis of a plan that names it; null for none.</summary>
    public PlanAxis? Axis { get; set; }

    /// <summary>Facts of the founding documents that state it.</summary>
    public ICollection<FoundingFact> FoundingFacts { get; } = [];
}
