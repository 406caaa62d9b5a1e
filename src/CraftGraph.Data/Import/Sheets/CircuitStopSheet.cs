using System.Globalization;
using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>circuit-stops.csv</c>: the stops of circuits in order. A circuit has exactly the stops that the sheet gives it.</summary>
internal sealed class CircuitStopSheet() : EntitySheet<CircuitStop>("circuit-stops.csv")
{
    protected override IReadOnlyList<string> KeyColumns => ["circuit_id", "position"];

    protected override void Declare(SheetColumns<CircuitStop> columns)
    {
        columns.Reference<PointOfSale>("point_of_sale_id", (stop, point) => stop.PointOfSaleId = point);

        // A thousandth of a kilometre is a metre.
        columns.Thousandths("leg_km", (stop, meters) => stop.LegMeters = (int)meters);
        columns.Thousandths("cumulative_km", (stop, meters) => stop.CumulativeMeters = (int)meters);
    }

    protected override string? KeyOf(Row row, ImportSession session)
    {
        var circuit = session.FindRequired<Circuit>(row, "circuit_id");
        if (Position(row) is not { } position)
        {
            row.Report("position", "is not a whole number from 1 to 1000");
            return null;
        }

        return circuit is null ? null : $"{circuit}/{position}";
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
            var expected = session.Table<Circuit>().ById(circuit.Key).StopCount;
            if (expected != stops.Count)
            {
                stops[0].Row.Report("circuit_id", $"has {stops.Count} stops here, and {expected?.ToString(CultureInfo.InvariantCulture) ?? "none"} in its own sheet");
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

    private static int? Position(Row row) =>
        int.TryParse(row["position"], NumberStyles.None, CultureInfo.InvariantCulture, out var position) && position is >= 1 and <= 1000
            ? position
            : null;
}
