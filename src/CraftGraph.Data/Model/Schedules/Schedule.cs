namespace CraftGraph.Data.Model;

/// <summary>Something that takes place on dates, once or again by a rule. Those of fairs follow from the fairs and are written by <see cref="Schedules.FairSchedules"/> alone.</summary>
public sealed class Schedule : NamedFact
{
    /// <summary>What kind of thing takes place.</summary>
    public ScheduleKind Kind { get; set; }

    /// <summary>Key of <see cref="Fair"/>.</summary>
    public int? FairId { get; set; }

    /// <summary>The edition of a fair that takes place; null for everything else.</summary>
    public Fair? Fair { get; set; }

    /// <summary>Key of <see cref="PointOfSale"/>.</summary>
    public int? PointOfSaleId { get; set; }

    /// <summary>The point of sale where it takes place; null where it is at none that the catalogue has.</summary>
    public PointOfSale? PointOfSale { get; set; }

    /// <summary>Key of <see cref="Producer"/>.</summary>
    public int? ProducerId { get; set; }

    /// <summary>The maker who holds it at the workshop; null for none.</summary>
    public Producer? Producer { get; set; }

    /// <summary>Key of <see cref="TrainingProvision"/>.</summary>
    public int? TrainingProvisionId { get; set; }

    /// <summary>The centre of training that holds it; null for none.</summary>
    public TrainingProvision? TrainingProvision { get; set; }

    /// <summary>Key of <see cref="Town"/>.</summary>
    public int? TownId { get; set; }

    /// <summary>Its town where neither a point of sale, a maker nor a centre of training says it; null where it is abroad or not known.</summary>
    public Town? Town { get; set; }

    /// <summary>Where in the town, as published; null where it is not known.</summary>
    public string? Venue { get; set; }

    /// <summary>How many may come to one occurrence; null where that is not limited or not known.</summary>
    public int? Seats { get; set; }

    /// <summary>What one person pays, in centimes of the dirham; 0 where it is free, null where it is not known.</summary>
    public long? PriceMinor { get; set; }

    /// <summary>The trades that it is about; empty for all.</summary>
    public ICollection<Trade> Trades { get; } = [];

    /// <summary>What else is known, in English alone; null where nothing is.</summary>
    public LocalizedText Facts { get; set; } = LocalizedText.None;

    /// <summary>On which days it takes place.</summary>
    public ICollection<Recurrence> Recurrences { get; } = [];

    /// <summary>Days on which it is otherwise.</summary>
    public ICollection<ScheduleChange> Changes { get; } = [];

    /// <summary>How many seats are taken, by day.</summary>
    public ICollection<ScheduleBooking> Bookings { get; } = [];

    /// <summary>What the recurrences and changes come to, within the horizon.</summary>
    public ICollection<Occurrence> Occurrences { get; } = [];
}
