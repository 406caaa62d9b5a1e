using System.Globalization;
using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>circuit-stops.csv</c>: the stops of circuits in order. A circuit has exactly the stops that the sheet gives it.</summary>
internal sealed class CircuitStopSheet() : EntitySheet<CircuitStop>("circuit-stops.csv")
{
    private const int MaximumMeters = 3_000_000;

    protected override IReadOnlyList<string> KeyColumns => ["circuit_id", "position"];

    protected override void Declare(SheetColumns<CircuitStop> columns)
    {
        columns.Reference<PointOfSale>("point_of_sale_id", (stop, point) => stop.PointOfSaleId = point);

        // A thousandth of a kilometre is a metre.
        columns.Thousandths("leg_km", (stop, meters) => stop.LegMeters = int.CreateSaturating(meters));
        columns.Thousandths("cumulative_km", (stop, meters) => stop.CumulativeMeters = int.CreateSaturating(meters));

        // What the sheet lacks, as a column or as a cell, is estimated.
        columns.Custom([], ReadLeg);
    }

    protected override string? KeyOf(Row row, ImportSession session)
    {
        var circuit = session.FindRequired<Circuit>(row, "circuit_id");
        if (row["position"] is null)
        {
            row.Report("position", "is empty");
        }

        return circuit is null || Position(row) is not { } position ? null : $"{circuit}/{position}";
    }

    protected override CircuitStop Create(int id, string key, Row row, ImportSession session) => new()
    {
        Id = id,
        CircuitId = session.FindRequired<Circuit>(row, "circuit_id")!.Value,
        Position = Position(row)!.Value,
    };

    public override void Check(ImportSession session)
    {
        foreach (var circuit in Rows(session).GroupBy(row => row.Entity.CircuitId).ToList())
        {
            var stops = circuit.OrderBy(row => row.Entity.Position).ToList();
            foreach (var stored in session.Table<CircuitStop>().All
                .Where(stop => stop.CircuitId == circuit.Key).Except(stops.Select(row => row.Entity)).ToList())
            {
                session.Remove(stored);
            }

            CheckDistances(stops);
            var entity = session.Table<Circuit>().ById(circuit.Key);
            AddUp(entity, [.. stops.Select(row => row.Entity)]);
            if (entity.StopCount != stops.Count)
            {
                stops[0].Row.Report(
                    "circuit_id", $"has {stops.Count} stops here, and {entity.StopCount?.ToString(CultureInfo.InvariantCulture) ?? "none"} in its own sheet");
            }
        }
    }

    private static void CheckDistances(List<(Row Row, CircuitStop Stop)> stops)
    {
        var before = 0;
        for (var i = 0; i < stops.Count; i++)
        {
            var (row, stop) = stops[i];
            if (stop.Position != i + 1)
            {
                row.Report("position", $"is not the next one; {i + 1} is expected");
                return;
            }

            // Legs are rounded one by one, so that their sum may be a metre off.
            if (Math.Abs(before + stop.LegMeters - stop.CumulativeMeters) > 1)
            {
                row.Report("cumulative_km", "is not the sum of the legs so far");
            }

            before = stop.CumulativeMeters;
        }
    }

    private static void ReadLeg(CircuitStop stop, Row row, ImportSession session)
    {
        if (stop.LegMeters is < 0 or > MaximumMeters)
        {
            row.Report("leg_km", $"is not from 0 to {MaximumMeters / 1000}");
            return;
        }

        var mode = session.Table<Circuit>().ById(stop.CircuitId).Mode;
        var meters = row.Integer("route_meters", 0, 2 * MaximumMeters);
        var minutes = row.Integer("leg_minutes", 0, 10_000);
        var dwell = row.Integer("dwell_minutes", 0, 1_440);
        if (row["leg_mode"] is { } word)
        {
            if (CircuitSheet.Modes.Find(word) is { } stated)
            {
                stop.LegMode = stated;
            }
            else
            {
                row.Report("leg_mode", $"is none of {CircuitSheet.Modes}");
            }
        }
        else
        {
            stop.LegMode = mode;
        }

        stop.RouteMeters = meters ?? TravelEstimate.RouteMeters(stop.LegMeters);
        stop.LegMinutes = minutes ?? TravelEstimate.LegMinutes(stop.LegMode, stop.RouteMeters);
        stop.IsLegEstimated = stop.Position > 1 && (meters is null || minutes is null);
        stop.DwellMinutes = dwell ?? TravelEstimate.DwellMinutes(mode);
        stop.IsDwellEstimated = dwell is null;
        if (stop.Position == 1 && (stop.RouteMeters > 0 || stop.LegMinutes > 0))
        {
            row.Report(stop.RouteMeters > 0 ? "route_meters" : "leg_minutes", "is not 0, though no leg leads to the start");
        }
    }

    private static void AddUp(Circuit circuit, IReadOnlyList<CircuitStop> stops)
    {
        circuit.RouteMeters = stops.Sum(stop => stop.RouteMeters);
        circuit.TravelMinutes = stops.Sum(stop => stop.LegMinutes);
        circuit.VisitMinutes = stops.Sum(stop => stop.DwellMinutes);
        circuit.IsEstimated = stops.Any(stop => stop.IsLegEstimated || stop.IsDwellEstimated);
    }

    private static int? Position(Row row) => row.Integer("position", 1, Circuit.MaximumStops);
}
