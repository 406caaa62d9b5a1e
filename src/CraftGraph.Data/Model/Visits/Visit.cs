namespace CraftGraph.Data.Model;

/// <summary>What a maker offers visitors: to look, to see how it is done, to try, to buy.</summary>
public sealed class Visit : NamedFact
{
    /// <summary>Key of <see cref="Producer"/>.</summary>
    public int ProducerId { get; set; }

    /// <summary>Who receives.</summary>
    public Producer Producer { get; set; } = null!;

    /// <summary>What kind of visit it is.</summary>
    public VisitKind Kind { get; set; }

    /// <summary>What visitors do and see; may be absent.</summary>
    public LocalizedText Description { get; set; } = LocalizedText.None;

    /// <summary>How long it takes, in minutes; null where that is not known or as visitors like.</summary>
    public int? DurationMinutes { get; set; }

    /// <summary>How many must come, at least 1.</summary>
    public int GroupMinimum { get; set; } = 1;

    /// <summary>How many may come together; null where that is not known.</summary>
    public int? GroupMaximum { get; set; }

    /// <summary>Price in minor units of <see cref="Currency"/>, 0 where it is free; null where it is not known.</summary>
    public long? PriceMinor { get; set; }

    /// <summary>ISO 4217 code, three capital letters.</summary>
    public string Currency { get; set; } = "MAD";

    /// <summary>What the price is for; null where there is none, or none is known.</summary>
    public VisitPriceBasis? PriceBasis { get; set; }

    /// <summary>Whether it has to be booked; null where that is not known.</summary>
    public BookingRequirement? Booking { get; set; }

    /// <summary>How many hours ahead it has to be booked; null where that is not known or it is not booked.</summary>
    public int? BookingHoursAhead { get; set; }

    /// <summary>Telephone number for bookings, with the country's prefix; null for none.</summary>
    public string? BookingPhone { get; set; }

    /// <summary>E-mail address for bookings; null for none.</summary>
    public string? BookingEmail { get; set; }

    /// <summary>Page for bookings, an address that begins with https; null for none.</summary>
    public string? BookingPage { get; set; }

    /// <summary>When it is offered; empty where it is offered whenever its maker receives visitors.</summary>
    public ICollection<OpeningRule> OpeningRules { get; } = [];

    /// <summary>What those who receive speak; empty where that is not known.</summary>
    public ICollection<SpokenLanguage> Languages { get; } = [];

    /// <summary>The trades that are shown.</summary>
    public ICollection<Trade> Trades { get; } = [];

    /// <summary>The techniques that are shown.</summary>
    public ICollection<Technique> Techniques { get; } = [];

    /// <summary>The articles that are shown being made, or can be made or bought.</summary>
    public ICollection<Product> Products { get; } = [];
}
