namespace CraftGraph.Data.Model;

/// <summary>Moroccan makers at a trade fair abroad.</summary>
public sealed class FairParticipation : Fact
{
    /// <summary>The source's own key, kebab-case, unique; imports match on it, so it never changes.</summary>
    public required string Slug { get; init; }

    /// <summary>Key of <see cref="Fair"/>.</summary>
    public int FairId { get; set; }

    /// <summary>Which fair.</summary>
    public Fair Fair { get; set; } = null!;

    /// <summary>Key of <see cref="Participant"/>.</summary>
    public int ParticipantId { get; set; }

    /// <summary>Who takes the makers there.</summary>
    public Institution Participant { get; set; } = null!;

    /// <summary>How many Moroccan firms show; null where it is not known.</summary>
    public int? Exhibitors { get; set; }

    /// <summary>Surface of the Moroccan pavilion in square metres; null where it is not known.</summary>
    public int? SurfaceSquareMeters { get; set; }

    internal override string ImportKey => Slug;
}
