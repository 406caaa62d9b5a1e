using CraftGraph.Data.Model;

namespace CraftGraph.Data.Demonstration;

/// <summary>A place that invented makers are put near.</summary>
/// <param name="TownId">The town; null when the catalogue has none there and the place is the seat of a province.</param>
/// <param name="ProvinceId">Its province.</param>
/// <param name="RegionId">Its region since 2015.</param>
/// <param name="FormerRegionId">Its region before.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Latitude">WGS 84 degrees.</param>
/// <param name="Longitude">WGS 84 degrees.</param>
internal sealed record DemonstrationPlace(
    int? TownId, int ProvinceId, int RegionId, int FormerRegionId, LocalizedText Name, double Latitude, double Longitude)
{
    /// <summary>A latitude within about three kilometres of the centre, to five decimals: about a metre.</summary>
    public double LatitudeNear(ref SeededRandom random) => Near(Latitude, ref random);

    /// <summary>A longitude, as near.</summary>
    public double LongitudeNear(ref SeededRandom random) => Near(Longitude, ref random);

    private static double Near(double degrees, ref SeededRandom random) => Math.Round(degrees + ((random.Fraction() - 0.5) * 0.05), 5);
}
