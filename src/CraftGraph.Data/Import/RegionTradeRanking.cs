using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import;

/// <summary>
/// Which trades each region practises, and their rank. Present regions practise what the register of trades says; former
/// regions practise what their successors do, after the trades that a document names for them. Where no document gives a
/// rank, it is the trade's place in the register.
/// </summary>
internal sealed class RegionTradeRanking(ImportSession session)
{
    private const string DerivedNote = "The rank is the trade's place in the register of trades; no number of artisans is published.";
    private const string InheritedNote = "Practised in a region that took over from this one; the rank is the trade's place in the register.";

    private readonly Dictionary<Trade, IReadOnlyList<int>> _practised = [];
    private List<StatedRank>? _stated;

    /// <summary>Says in which present regions a trade is practised; replaces what was known of it.</summary>
    public void Practise(Trade trade, IReadOnlyList<int> regionIds) => _practised[trade] = regionIds;

    /// <summary>Says that the sheet of stated ranks was read, so that its rows replace the stored ones.</summary>
    public void BeginStatedRanks() => _stated ??= [];

    /// <summary>Says that a document gives a trade's rank in a region.</summary>
    public void State(StatedRank rank) => _stated!.Add(rank);

    /// <summary>Works out all rows; nothing unless sheets said something that ranks depend on.</summary>
    public void Derive(bool successionsWereRead)
    {
        if (_practised.Count == 0 && _stated is null && !successionsWereRead)
        {
            return;
        }

        var table = session.Table<RegionTrade>();
        var before = table.All.ToList();
        var links = PresentLinks(before);
        var stated = _stated ?? StoredStatedRanks(before);
        var inherited = InheritedLinks(links, stated);
        var wanted = new HashSet<string>(StringComparer.Ordinal);

        foreach (var region in links.Concat(inherited).GroupBy(link => link.RegionId).OrderBy(region => region.Key))
        {
            Rank(region.Key, [.. region.Select(link => link.TradeId).Distinct().Order()], stated, wanted);
        }

        foreach (var row in before.Where(row => !wanted.Contains(row.ImportKey)))
        {
            session.Remove(row);
        }
    }

    private List<(int RegionId, int TradeId)> PresentLinks(List<RegionTrade> before)
    {
        var present = session.Table<Region>().All.Where(region => region.Scheme == RegionScheme.Since2015).Select(region => region.Id).ToHashSet();
        var replaced = _practised.Keys.Select(trade => trade.Id).ToHashSet();
        return
        [
            .. before.Where(row => present.Contains(row.RegionId) && !replaced.Contains(row.TradeId)).Select(row => (row.RegionId, row.TradeId)),
            .. _practised.SelectMany(practice => practice.Value.Select(regionId => (regionId, practice.Key.Id))),
        ];
    }

    private List<(int RegionId, int TradeId)> InheritedLinks(List<(int RegionId, int TradeId)> links, List<StatedRank> stated)
    {
        var tradesOf = links.ToLookup(link => link.RegionId, link => link.TradeId);
        return
        [
            .. stated.Select(rank => (rank.RegionId, rank.TradeId)),
            .. session.Table<RegionSuccession>().All.SelectMany(
                succession => tradesOf[succession.RegionId].Select(tradeId => (succession.FormerRegionId, tradeId))),
        ];
    }

    private void Rank(int regionId, List<int> tradeIds, List<StatedRank> stated, HashSet<string> wanted)
    {
        var isFormer = session.Table<Region>().ById(regionId).Scheme == RegionScheme.Before2015;
        var here = stated.Where(rank => rank.RegionId == regionId).ToDictionary(rank => rank.TradeId);
        var taken = here.Values.Select(rank => rank.Rank).ToHashSet();
        var next = 1;
        foreach (var tradeId in tradeIds)
        {
            var row = Open(regionId, tradeId);
            wanted.Add(row.ImportKey);
            if (here.TryGetValue(tradeId, out var rank))
            {
                Write(row, rank);
                continue;
            }

            while (taken.Contains(next))
            {
                next++;
            }

            row.Rank = next++;
            row.IsRankStated = false;
            row.SeedFact = null;
            row.Verification = Verification.Partial;
            row.VerificationNote = isFormer ? InheritedNote : DerivedNote;
            if (session.Pairs<Trade>(nameof(Fact.Sources)).WantedFor(session.Table<Trade>().ById(tradeId)) is { } sources)
            {
                session.Pairs<RegionTrade>(nameof(Fact.Sources)).Replace(row, sources);
            }
        }
    }

    private void Write(RegionTrade row, StatedRank rank)
    {
        row.Rank = rank.Rank;
        row.IsRankStated = true;
        row.SeedFact = rank.SeedFact;
        row.Verification = rank.Verification;
        row.VerificationNote = rank.VerificationNote;
        if (rank.SourceIds is { } sources)
        {
            session.Pairs<RegionTrade>(nameof(Fact.Sources)).Replace(row, sources);
        }
    }

    private RegionTrade Open(int regionId, int tradeId)
    {
        var table = session.Table<RegionTrade>();
        var key = $"{regionId}/{tradeId}";
        table.Register(key, key);
        return table.Open(key, id => new RegionTrade { Id = id, RegionId = regionId, TradeId = tradeId });
    }

    private static List<StatedRank> StoredStatedRanks(List<RegionTrade> before) =>
    [
        .. before.Where(row => row.IsRankStated).Select(
            row => new StatedRank(row.RegionId, row.TradeId, row.Rank, row.SeedFact, row.Verification, row.VerificationNote, SourceIds: null)),
    ];
}
