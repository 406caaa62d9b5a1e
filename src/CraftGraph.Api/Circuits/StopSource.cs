using System.Linq.Expressions;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Computed;

namespace CraftGraph.Api.Circuits;

/// <summary>The rows of a circuit's stops.</summary>
/// <param name="sources">Where rows come from.</param>
internal sealed class StopSource(ComputedSources sources)
{
    private static readonly Expression<Func<Circuit, IEnumerable<CircuitStop>>> Stops = circuit => circuit.Stops;

    private readonly ComputedList _stops = sources.Children<CircuitStop>(
        Stops,
        Circuit.MaximumStops,
        stop => stop.Position,
        stop => stop.PointOfSaleId,
        stop => stop.PointOfSale.Slug,
        stop => stop.PointOfSale.Name.Ar,
        stop => stop.PointOfSale.Name.Fr,
        stop => stop.PointOfSale.Name.En,
        stop => stop.PointOfSale.Name.Zgh,
        stop => stop.PointOfSale.Latitude,
        stop => stop.PointOfSale.Longitude,
        stop => stop.LegMode,
        stop => stop.LegMeters,
        stop => stop.RouteMeters,
        stop => stop.LegMinutes,
        stop => stop.IsLegEstimated,
        stop => stop.DwellMinutes,
        stop => stop.IsDwellEstimated);

    /// <summary>The stops in a request, in the order of the circuit.</summary>
    public IReadOnlyList<ItineraryStop> Read(ComputedRows rows) => [.. rows.Read(_stops, ReadStop).OrderBy(stop => stop.Position)];

    private static ItineraryStop ReadStop(ComputedRow row) => new()
    {
        Position = row.Integer(0)!.Value,
        PointOfSaleId = row.Integer(1)!.Value,
        Slug = row.Text(2)!,
        Name = new() { Ar = row.Text(3), Fr = row.Text(4), En = row.Text(5), Zgh = row.Text(6) },
        Coordinates = new() { Latitude = row.Double(7)!.Value, Longitude = row.Double(8)!.Value },
        Leg = row.Integer(0) == 1
            ? null
            : new()
            {
                Mode = row.Enum<CircuitMode>(9)!.Value,
                StraightMeters = row.Integer(10)!.Value,
                RouteMeters = row.Integer(11)!.Value,
                Minutes = row.Integer(12)!.Value,
                IsEstimated = row.Boolean(13),
            },
        DwellMinutes = row.Integer(14)!.Value,
        IsDwellEstimated = row.Boolean(15),
    };
}
