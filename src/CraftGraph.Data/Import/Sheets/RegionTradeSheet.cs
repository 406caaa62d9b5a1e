using System.Globalization;
using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>region-trades.csv</c>: ranks of trades in regions that a document states. The other ranks are derived.</summary>
internal sealed class RegionTradeSheet() : Sheet("region-trades.csv")
{
    private readonly List<StatedRank> _ranks = [];
    private IReadOnlyList<Row> _rows = [];

    public override IReadOnlyList<string> RequiredColumns => ["region_id", "trade_id", "rank", "seed_fact", "verification", "source"];

    public override void Register(IReadOnlyList<Row> rows, ImportSession session) => _rows = rows;

    public override void Apply(ImportSession session)
    {
        session.RegionTrades.BeginStatedRanks();
        var seen = new HashSet<(int, int)>();
        foreach (var row in _rows)
        {
            var region = session.FindRequired<Region>(row, "region_id");
            var trade = session.FindRequired<Trade>(row, "trade_id");
            if (!int.TryParse(row["rank"], NumberStyles.None, CultureInfo.InvariantCulture, out var rank) || rank is < 1 or > 1000)
            {
                row.Report("rank", "is not a whole number from 1 to 1000");
            }

            if (FactColumns.Verifications.Find(row["verification"]) is not { } verification)
            {
                row.Report("verification", $"is none of {FactColumns.Verifications}");
                continue;
            }

            var sources = FactColumns.Sources(row, session);
            if (region is not { } regionId || trade is not { } tradeId)
            {
                continue;
            }

            if (!seen.Add((regionId, tradeId)) || _ranks.Any(other => other.RegionId == regionId && other.Rank == rank))
            {
                row.Report("the region has this trade or this rank already");
            }

            _ranks.Add(new StatedRank(regionId, tradeId, rank, row["seed_fact"], verification, row["verification_note"], sources));
        }

        _ranks.ForEach(session.RegionTrades.State);
    }

    public override SheetReport Report(ImportSession session)
    {
        var outcomes = _ranks
            .CountBy(rank => session.OutcomeOf(session.Table<RegionTrade>().Entity($"{rank.RegionId}/{rank.TradeId}")))
            .ToDictionary();
        return new SheetReport(
            FileName,
            outcomes.GetValueOrDefault(RowOutcome.Added),
            outcomes.GetValueOrDefault(RowOutcome.Changed),
            outcomes.GetValueOrDefault(RowOutcome.Unchanged));
    }
}
