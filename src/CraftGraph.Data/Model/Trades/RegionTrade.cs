namespace CraftGraph.Data.Model;

/// <summary>A trade practised in a region, and its place among the region's trades by number of artisans.</summary>
public sealed class RegionTrade : Fact
{
    /// <summary>Key of <see cref="Region"/>.</summary>
    public int RegionId { get; init; }

    /// <summary>Where.</summary>
    public Region Region { get; init; } = null!;

    /// <summary>Key of <see cref="Trade"/>.</summary>
    public int TradeId { get; init; }

    /// <summary>Which trade.</summary>
    public Trade Trade { get; init; } = null!;

    /// <summary>Place by number of artisans inside the region, 1 for the most; unique there.</summary>
    public int Rank { get; set; }

    /// <summary>True when a document states the rank; false when it follows from the order of the register.</summary>
    public bool IsRankStated { get; set; }

    /// <summary>Number of the founding documents' fact that states the rank; null when none does.</summary>
    public string? SeedFact { get; set; }

    /// <summary>Number of artisans; null where nothing is published and no demonstration estimate is loaded.</summary>
    public int? ArtisanCount { get; set; }

    /// <summary>True when <see cref="ArtisanCount"/> is an invented estimate. The rank and the link to the trade are not.</summary>
    public bool IsDemonstration { get; set; }

    internal override string ImportKey => $"{RegionId}/{TradeId}";
}
