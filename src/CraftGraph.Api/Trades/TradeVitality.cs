using System.Linq.Expressions;
using CraftGraph.Data.Model;

namespace CraftGraph.Api.Trades;

/// <summary>The vitality of a trade: in the country, and in a region. Projects of training are still to be built, and campaigns only tell of a trade.</summary>
internal static class TradeVitality
{
    private const int VeteranYears = 30;

    /// <summary>Of a trade in the country on a day.</summary>
    public static Expression<Func<Trade, DateOnly, Vitality>> InCountry { get; } = (trade, day) => new()
    {
        Makers = trade.Producers.Count,
        Masters = trade.Producers.OfType<Artisan>().Count(artisan => artisan.MasterSince <= day.Year),
        VeteranMasters = trade.Producers.OfType<Artisan>().Count(artisan => artisan.MasterSince <= day.Year - VeteranYears),
        Apprentices = trade.Producers.Sum(producer => producer.Apprentices ?? 0),
        Trainings = trade.TrainingProvisions.Count(provision => provision.Kind != TrainingKind.Project && provision.Kind != TrainingKind.Campaign),
    };

    /// <summary>Of a trade in a region, present or former, on a day.</summary>
    public static Expression<Func<RegionTrade, DateOnly, Vitality>> InRegion { get; } = (practice, day) => new()
    {
        Makers = practice.Trade.Producers.Count(producer => producer.RegionId == practice.RegionId || producer.FormerRegionId == practice.RegionId),
        Masters = practice.Trade.Producers.OfType<Artisan>().Count(artisan =>
            (artisan.RegionId == practice.RegionId || artisan.FormerRegionId == practice.RegionId) && artisan.MasterSince <= day.Year),
        VeteranMasters = practice.Trade.Producers.OfType<Artisan>().Count(artisan =>
            (artisan.RegionId == practice.RegionId || artisan.FormerRegionId == practice.RegionId) && artisan.MasterSince <= day.Year - VeteranYears),
        Apprentices = practice.Trade.Producers
            .Where(producer => producer.RegionId == practice.RegionId || producer.FormerRegionId == practice.RegionId)
            .Sum(producer => producer.Apprentices ?? 0),
        Trainings = practice.Trade.TrainingProvisions.Count(provision => provision.RegionId == practice.RegionId && provision.Kind != TrainingKind.Project && provision.Kind != TrainingKind.Campaign),
    };
}
