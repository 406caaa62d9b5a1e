using System.Text.Json;
using CraftGraph.Api.Tests.Corpus;
using CraftGraph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Api.Tests.Trades;

public sealed class VitalityTests(CorpusDatabase database)
{
    private const string Numbers = "makers masters veteranMasters apprentices trainings outlook";

    public static TheoryData<bool> Databases => [false, true];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_vitality_of_a_trade_counts_its_makers_and_its_training(bool isPostgres)
    {
        using var client = Open(isPostgres);
        await using var context = database.Catalogue.CreateContext();
        var trades = await context.Trades.AsNoTracking().AsSplitQuery().Include(trade => trade.Producers).Include(trade => trade.TrainingProvisions)
            .ToDictionaryAsync(trade => trade.Slug, TestContext.Current.CancellationToken);

        var data = await client.AskAsync($"{{ trades(first: 100) {{ nodes {{ slug vitality(on: \"2026-01-15\") {{ {Numbers} }} }} }} }}");

        var seen = new HashSet<string>();
        var answered = data.GetProperty("trades").GetProperty("nodes").EnumerateArray().ToList();
        Assert.Equal(trades.Count, answered.Count);
        foreach (var one in answered)
        {
            var trade = trades[one.GetProperty("slug").GetString()!];
            var expected = Count(trade.Producers, trade.TrainingProvisions);
            Assert.Equal(expected, one.GetProperty("vitality").GetRawText());
            seen.Add(one.GetProperty("vitality").GetProperty("outlook").GetString()!);
        }

        Assert.Superset(new HashSet<string> { "DISAPPEARING", "FRAGILE" }, seen);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task In_a_region_those_of_the_region_count(bool isPostgres)
    {
        using var client = Open(isPostgres);
        await using var context = database.Catalogue.CreateContext();
        foreach (var slug in new[] { "fes-meknes", "old-souss-massa-draa" })
        {
            var practices = await context.RegionTrades.AsNoTracking().AsSplitQuery()
                .Include(practice => practice.Trade.Producers).Include(practice => practice.Trade.TrainingProvisions)
                .Where(practice => practice.Region.Slug == slug).OrderBy(practice => practice.Rank).ToListAsync(TestContext.Current.CancellationToken);

            var data = await client.AskAsync(
                $"{{ region(slug: \"{slug}\") {{ trades(first: 100) {{ nodes {{ trade {{ slug }} vitality(on: \"2026-01-15\") {{ {Numbers} }} }} }} }} }}");

            Assert.Equal(
                practices.Select(practice => (practice.Trade.Slug, Count(
                    practice.Trade.Producers.Where(producer => producer.RegionId == practice.RegionId || producer.FormerRegionId == practice.RegionId),
                    practice.Trade.TrainingProvisions.Where(provision => provision.RegionId == practice.RegionId)))),
                data.GetProperty("region").GetProperty("trades").GetProperty("nodes").EnumerateArray()
                    .Select(one => (one.GetProperty("trade").GetProperty("slug").GetString()!, one.GetProperty("vitality").GetRawText())));
        }
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Trades_that_may_disappear_are_found_by_their_outlook_and_their_numbers(bool isPostgres)
    {
        using var client = Open(isPostgres);
        var all = await client.AskAsync($"{{ trades(first: 100) {{ nodes {{ slug vitality {{ {Numbers} }} }} }} }}");

        var found = await client.AskAsync(
            "{ trades(first: 100, where: { vitality: { outlook: { in: [DISAPPEARING] }, masters: { gt: 1 } } }) { totalCount nodes { slug } } }");

        var expected = all.GetProperty("trades").GetProperty("nodes").EnumerateArray()
            .Where(trade => trade.GetProperty("vitality").GetProperty("outlook").GetString() == "DISAPPEARING" && trade.GetProperty("vitality").GetProperty("masters").GetInt32() > 1)
            .Select(trade => trade.GetProperty("slug").GetString()).ToList();
        Assert.NotEmpty(expected);
        Assert.Equal(expected, found.GetProperty("trades").GetProperty("nodes").EnumerateArray().Select(trade => trade.GetProperty("slug").GetString()));
        Assert.Equal(expected.Count, found.GetProperty("trades").GetProperty("totalCount").GetInt32());
    }

    private Client Open(bool isPostgres) => new(isPostgres ? database.OpenPostgresStore() : database.OpenStore());

    private static string Count(IEnumerable<Producer> producers, IEnumerable<TrainingProvision> provisions)
    {
        var makers = producers.ToList();
        var masters = makers.OfType<Artisan>().Where(artisan => artisan.MasterSince <= 2026).ToList();
        var apprentices = makers.Sum(maker => maker.Apprentices ?? 0);
        var trainings = provisions.Count(provision => provision.Kind is not (TrainingKind.Project or TrainingKind.Campaign));
        var outlook = (masters.Count, apprentices, trainings) switch
        {
            (0, 0, _) => "UNKNOWN",
            (_, 0, 0) => "DISAPPEARING",
            var (some, learning, _) => learning < some ? "FRAGILE" : "HANDED_ON",
        };
        return JsonSerializer.Serialize(new
        {
            makers = makers.Count,
            masters = masters.Count,
            veteranMasters = masters.Count(artisan => artisan.MasterSince <= 1996),
            apprentices,
            trainings,
            outlook,
        });
    }
}
