namespace CraftGraph.Data.Model;

/// <summary>A study day or the like, with what was presented, discussed, recommended and signed.</summary>
public sealed class Event : NamedFact
{
    /// <summary>What kind of event it is.</summary>
    public EventKind Kind { get; set; }

    /// <summary>First day.</summary>
    public DateOnly StartsOn { get; set; }

    /// <summary>Last day.</summary>
    public DateOnly EndsOn { get; set; }

    /// <summary>Key of <see cref="Organiser"/>.</summary>
    public int? OrganiserId { get; set; }

    /// <summary>Who held it; null where it is not known.</summary>
    public Institution? Organiser { get; set; }

    /// <summary>Where it was held; null where it is not known.</summary>
    public LocalizedText Venue { get; set; } = LocalizedText.None;

    /// <summary>Key of <see cref="Town"/>.</summary>
    public int? TownId { get; set; }

    /// <summary>Its town; null where it is not known.</summary>
    public Town? Town { get; set; }

    /// <summary>Key of <see cref="Region"/>.</summary>
    public int? RegionId { get; set; }

    /// <summary>The region it was about, as it was then; null for the country.</summary>
    public Region? Region { get; set; }

    /// <summary>Its motto; null where it had none.</summary>
    public LocalizedText Motto { get; set; } = LocalizedText.None;

    /// <summary>Presentations, workshops and plenaries, in order.</summary>
    public ICollection<EventSession> Sessions { get; } = [];

    /// <summary>Who attended, by role.</summary>
    public ICollection<EventAttendee> Attendees { get; } = [];

    /// <summary>Its context, and what speakers said, in order.</summary>
    public ICollection<EventStatement> Statements { get; } = [];

    /// <summary>Recommendations that came out of it, in order.</summary>
    public ICollection<PlanAxis> Recommendations { get; } = [];

    /// <summary>Agreements signed there.</summary>
    public ICollection<Agreement> Agreements { get; } = [];

    /// <summary>Facts of the founding documents that state it.</summary>
    public ICollection<FoundingFact> FoundingFacts { get; } = [];
}
