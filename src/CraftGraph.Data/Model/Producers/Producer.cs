namespace CraftGraph.Data.Model;

/// <summary>Somebody who makes and sells: a cooperative, an artisan, a production unit or an enterprise.</summary>
public abstract class Producer : NamedFact
{
    /// <summary>For the kinds to say which they are.</summary>
    private protected Producer(ProducerKind kind) => Kind = kind;

    /// <summary>Which kind it is; tells the rows of the kinds apart.</summary>
    public ProducerKind Kind { get; private set; }

    /// <summary>What it is and does.</summary>
    public LocalizedText Description { get; set; } = LocalizedText.None;

    /// <summary>Key of <see cref="Town"/>.</summary>
    public int? TownId { get; set; }

    /// <summary>Where its workshop is; null where only the region is known.</summary>
    public Town? Town { get; set; }

    /// <summary>Key of <see cref="Province"/>.</summary>
    public int? ProvinceId { get; set; }

    /// <summary>Province or prefecture of its workshop; null where only the region is known.</summary>
    public Province? Province { get; set; }

    /// <summary>Key of <see cref="Region"/>.</summary>
    public int RegionId { get; set; }

    /// <summary>Its region since 2015.</summary>
    public Region Region { get; set; } = null!;

    /// <summary>Key of <see cref="FormerRegion"/>.</summary>
    public int? FormerRegionId { get; set; }

    /// <summary>The region before 2015 that the place was in; null where the province is not known.</summary>
    public Region? FormerRegion { get; set; }

    /// <summary>Latitude of the workshop, WGS 84 decimal degrees, north positive; null where it is not known.</summary>
    public double? Latitude { get; set; }

    /// <summary>Longitude of the workshop, WGS 84 decimal degrees, east positive; null where it is not known.</summary>
    public double? Longitude { get; set; }

    /// <summary>How many apprentices it trains; null where it is not known.</summary>
    public int? Apprentices { get; set; }

    /// <summary>Its number on the map; null where its coordinates are not known. Follows from the coordinates and is stored for lists by place.</summary>
    public long? MapNumber
    {
        get => Latitude is { } latitude && Longitude is { } longitude ? MapCell.NumberOf(latitude, longitude) : null;
        private set => _ = value;
    }

    /// <summary>True when it was invented to show what the catalogue can do.</summary>
    public bool IsDemonstration { get; set; }

    /// <summary>When it entered the catalogue, UTC.</summary>
    public DateTime CreatedAt { get; init; }

    /// <summary>When what the catalogue says of it last changed, UTC.</summary>
    public DateTime UpdatedAt { get; set; }

    /// <summary>The trades that it practises.</summary>
    public ICollection<Trade> Trades { get; } = [];

    /// <summary>What it makes.</summary>
    public ICollection<Product> Products { get; } = [];

    /// <summary>Whether visitors may come to its workshop; null where that is not known.</summary>
    public bool? ReceivesVisitors { get; set; }

    /// <summary>What it offers visitors.</summary>
    public ICollection<Visit> Visits { get; } = [];

    /// <summary>How its workshop can be entered and used; null where nothing was stated.</summary>
    public Accessibility? Accessibility { get; set; }

    /// <summary>When it receives visitors; empty where that is not known.</summary>
    public ICollection<OpeningRule> OpeningRules { get; } = [];

    /// <summary>What it holds on dates: open workshops and courses.</summary>
    public ICollection<Schedule> Schedules { get; } = [];

    /// <summary>Pictures of it.</summary>
    public ICollection<Image> Images { get; } = [];

    /// <summary>When these take place, within the horizon.</summary>
    public ICollection<Occurrence> Occurrences { get; } = [];

    /// <summary>Labels it was given, for all it makes or for one article.</summary>
    public ICollection<LabelAward> Awards { get; } = [];
}
