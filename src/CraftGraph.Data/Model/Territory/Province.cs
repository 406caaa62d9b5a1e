namespace CraftGraph.Data.Model;

/// <summary>A province or prefecture.</summary>
public sealed class Province : NamedFact
{
    /// <summary>Whether it is a province or a prefecture.</summary>
    public ProvinceKind Kind { get; set; }

    /// <summary>ISO 3166-2 code.</summary>
    public string IsoCode { get; set; } = "";

    /// <summary>Key of <see cref="Region"/>.</summary>
    public int RegionId { get; set; }

    /// <summary>Its region since 2015.</summary>
    public Region Region { get; set; } = null!;

    /// <summary>Key of <see cref="FormerRegion"/>.</summary>
    public int FormerRegionId { get; set; }

    /// <summary>Its region before 2015.</summary>
    public Region FormerRegion { get; set; } = null!;

    /// <summary>Name of the town that it is governed from, as GeoNames writes it.</summary>
    public string? SeatName { get; set; }

    /// <summary>Latitude of the seat, WGS 84 decimal degrees, north positive; null where it is not known.</summary>
    public double? Latitude { get; set; }

    /// <summary>Longitude of the seat, WGS 84 decimal degrees, east positive; null where it is not known.</summary>
    public double? Longitude { get; set; }

    /// <summary>What else is known, in English alone.</summary>
    public LocalizedText Facts { get; set; } = LocalizedText.None;

    /// <summary>Its towns that the catalogue speaks of.</summary>
    public ICollection<Town> Towns { get; } = [];
}
