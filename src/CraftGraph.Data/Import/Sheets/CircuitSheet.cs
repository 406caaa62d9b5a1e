using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>circuits.csv</c>: circuits composed from the points of sale. Their stops are in a sheet of their own.</summary>
internal sealed class CircuitSheet() : NamedFactSheet<Circuit>("circuits.csv")
{
    private static readonly SheetWords<SuggestedDuration> Durations = new();

    /// <summary>How circuits are travelled.</summary>
    internal static SheetWords<CircuitMode> Modes { get; } = new();

    protected override void DeclareNamed(SheetColumns<Circuit> columns)
    {
        columns.Word("mode", Modes, (circuit, mode) => circuit.Mode = mode);
        columns.Reference<Region>("region_id", (circuit, region) => circuit.RegionId = region);
        columns.OptionalReference<Region>("old_region_id", (circuit, region) => circuit.FormerRegionId = region);
        columns.References("trade_ids", circuit => circuit.Trades);
        columns.OptionalWord("suggested_duration", Durations, (circuit, duration) => circuit.SuggestedDuration = duration);
        columns.RequiredInteger("stop_count", 1, Circuit.MaximumStops, (circuit, count) => circuit.StopCount = count);

        // A thousandth of a kilometre is a metre.
        columns.Thousandths("straight_line_km", (circuit, meters) => circuit.LengthMeters = (int)meters);
        columns.EnglishText("nature", (circuit, nature) => circuit.Facts = nature);
    }

    protected override Circuit Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };
}
