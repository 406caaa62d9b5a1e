namespace CraftGraph.Data.Model;

/// <summary>How far and how long a leg of a circuit is, and how long a visit, where no source says so.</summary>
/// <remarks>docs/decisions/0008 says where the numbers come from.</remarks>
public static class TravelEstimate
{
    /// <summary>Ways are longer than straight lines by so many tenths.</summary>
    private const int DetourTenths = 13;

    /// <summary>Metres that are travelled between places.</summary>
    /// <param name="straightMeters">Metres between them in a straight line.</param>
    /// <returns>Rounded to the nearest metre, halves up.</returns>
    public static int RouteMeters(int straightMeters) => (int)((((long)straightMeters * DetourTenths) + 5) / 10);

    /// <summary>Minutes that a way takes.</summary>
    /// <param name="mode">How it is travelled.</param>
    /// <param name="routeMeters">Its length in metres.</param>
    /// <returns>Whole minutes, rounded up.</returns>
    public static int LegMinutes(CircuitMode mode, int routeMeters)
    {
        var metersPerHour = mode is CircuitMode.Walking ? 4_500L : 50_000L;
        return (int)(((routeMeters * 60L) + metersPerHour - 1) / metersPerHour);
    }

    /// <summary>Minutes of a visit.</summary>
    /// <param name="mode">How the circuit is travelled: who walks from one place to the next stays at each for less.</param>
    public static int DwellMinutes(CircuitMode mode) => mode is CircuitMode.Walking ? 15 : 45;
}
