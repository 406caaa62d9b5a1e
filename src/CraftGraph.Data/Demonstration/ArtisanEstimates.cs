using CraftGraph.Data.Bulk;
using CraftGraph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Data.Demonstration;

/// <summary>
/// Invented numbers of artisans for each trade of each region. They sum to the figure published for the region, where there
/// is one, and fall with the rank.
/// </summary>
internal static class ArtisanEstimates
{
    // Sums for regions without a figure for the whole region; invented like the estimates themselves.
    private const int UnpublishedTotal = 12_000;

    // Measures that count all artisans of a region.
    private static readonly string[] TotalMeasures =
        ["artisans", "artisans-fes-meknes", "artisans-marrakech-safi", "employment-souss-massa"];

    /// <summary>Writes the estimates.</summary>
    public static void Write(CatalogueContext context)
    {
        var totals = context.KeyFigures.AsNoTracking()
            .Where(figure => figure.RegionId != null && TotalMeasures.Contains(figure.Measure.Slug))
            .Select(figure => new { RegionId = figure.RegionId!.Value, figure.ValueInThousandths }).ToList()
            .GroupBy(figure => figure.RegionId)
            .ToDictionary(region => region.Key, region => (int)(region.Max(figure => figure.ValueInThousandths) / 1000));

        var ranked = context.RegionTrades.AsNoTracking().OrderBy(practice => practice.Rank)
            .Select(practice => new { practice.Id, practice.RegionId }).ToList();
        using var update = new PreparedUpdate(context, "RegionTrades", [nameof(RegionTrade.ArtisanCount), nameof(RegionTrade.IsDemonstration)]);
        foreach (var region in ranked.GroupBy(practice => practice.RegionId))
        {
            var practices = region.ToList();
            var counts = Share(totals.GetValueOrDefault(region.Key, UnpublishedTotal), practices.Count);
            for (var i = 0; i < practices.Count; i++)
            {
                update.Set(practices[i].Id, counts[i], true);
            }
        }
    }

    /// <summary>Takes the estimates away.</summary>
    public static void Clear(CatalogueContext context) =>
        context.RegionTrades.Where(practice => practice.IsDemonstration).ExecuteUpdate(practice => practice
            .SetProperty(row => row.ArtisanCount, (int?)null)
            .SetProperty(row => row.IsDemonstration, false));

    /// <summary>Parts of a total that fall from the first to the last and sum to it exactly.</summary>
    internal static int[] Share(int total, int parts)
    {
        var weights = Enumerable.Range(0, parts).Select(place => 1.0 / (place + 3)).ToArray();
        var whole = weights.Sum();
        var counts = weights.Select(weight => (int)(total * weight / whole)).ToArray();
        counts[0] += total - counts.Sum();
        return counts;
    }
}
