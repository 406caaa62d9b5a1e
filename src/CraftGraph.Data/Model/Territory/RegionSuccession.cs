namespace CraftGraph.Data.Model;

/// <summary>What a present region took over from a former one in 2015.</summary>
public sealed class RegionSuccession : Fact
{
    /// <summary>Key of <see cref="FormerRegion"/>.</summary>
    public int FormerRegionId { get; init; }

    /// <summary>The region that ended.</summary>
    public Region FormerRegion { get; init; } = null!;

    /// <summary>Key of <see cref="Region"/>.</summary>
    public int RegionId { get; init; }

    /// <summary>The region that took over.</summary>
    public Region Region { get; init; } = null!;

    /// <summary>How much of the former region it took over.</summary>
    public SuccessionExtent Extent { get; set; }

    /// <summary>The provinces and prefectures that passed.</summary>
    public ICollection<Province> Provinces { get; } = [];

    internal override string ImportKey => $"{FormerRegionId}/{RegionId}";
}
