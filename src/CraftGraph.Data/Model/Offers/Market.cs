namespace CraftGraph.Data.Model;

/// <summary>A country, or a group of countries, to which crafts are exported.</summary>
public sealed class Market : NamedFact
{
    /// <summary>ISO 3166-1 code of two letters; null for a group of countries, in which nothing is offered.</summary>
    public string? CountryCode { get; set; }

    /// <summary>ISO 4217 code of the currency of prices there; null for a group of countries without one.</summary>
    public string? Currency { get; set; }

    /// <summary>Key of <see cref="ExchangeRate"/>.</summary>
    public int? ExchangeRateId { get; set; }

    /// <summary>The rate by which makers' prices become prices there; null while none is known. Kept by <see cref="OfferPrices"/>.</summary>
    public ExchangeRate? ExchangeRate { get; set; }

    /// <summary>Share of the country's craft exports in whole percent; shares of groups and countries overlap.</summary>
    public int? SharePercent { get; set; }

    /// <summary>The time that the share is for, as published.</summary>
    public string? SharePeriod { get; set; }

    /// <summary>Growth of exports against the year before, in whole percent; may be negative.</summary>
    public int? GrowthPercent { get; set; }

    /// <summary>What else was published.</summary>
    public LocalizedText Note { get; set; } = LocalizedText.None;

    /// <summary>What is offered there.</summary>
    public ICollection<Offer> Offers { get; } = [];
}
