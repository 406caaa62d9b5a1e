namespace CraftGraph.Data.Model;

/// <summary>An edition of a fair, salon or festival.</summary>
public sealed class Fair : NamedFact
{
    /// <summary>Key of the fair of which this is an edition, such as timizart.</summary>
    public string Series { get; set; } = "";

    /// <summary>Number of the edition; null where it is not known.</summary>
    public int? Edition { get; set; }

    /// <summary>What kind of fair it is.</summary>
    public FairKind Kind { get; set; }

    /// <summary>First day as published: a day or a month; null where the year is not known.</summary>
    public string? StartsOnAsPublished { get; set; }

    /// <summary>First day; null unless the whole day is known.</summary>
    public DateOnly? StartsOn { get; set; }

    /// <summary>Last day; null where it is not known.</summary>
    public DateOnly? EndsOn { get; set; }

    /// <summary>Key of <see cref="Town"/>.</summary>
    public int? TownId { get; set; }

    /// <summary>Its town; null where it is abroad or not known.</summary>
    public Town? Town { get; set; }

    /// <summary>Where in the town, or in which town abroad, as published; null where it is not known.</summary>
    public string? Venue { get; set; }

    /// <summary>How many exhibitors, as announced or claimed; null where it is not known.</summary>
    public int? Exhibitors { get; set; }

    /// <summary>How many visitors, as announced or claimed; null where it is not known.</summary>
    public int? Visitors { get; set; }

    /// <summary>Its surface in square metres; null where it is not known.</summary>
    public int? SurfaceSquareMeters { get; set; }

    /// <summary>Key of <see cref="Organiser"/>.</summary>
    public int? OrganiserId { get; set; }

    /// <summary>Who holds it; null where it is not known.</summary>
    public Institution? Organiser { get; set; }

    /// <summary>The trades that it shows; empty for all.</summary>
    public ICollection<Trade> Trades { get; } = [];

    /// <summary>Moroccan makers at it, where it is abroad.</summary>
    public ICollection<FairParticipation> Participations { get; } = [];

    /// <summary>When it takes place, as for all that takes place on dates; null where the first day is not known.</summary>
    public Schedule? Schedule { get; set; }

    /// <summary>What else is known, in English alone; null where nothing is.</summary>
    public LocalizedText Facts { get; set; } = LocalizedText.None;
}
