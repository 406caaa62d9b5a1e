using CraftGraph.Api.Pages.Answers;

namespace CraftGraph.Api.Pages.Circuits;

/// <summary>What the page of all circuits shows.</summary>
public sealed record CircuitListAnswer(CircuitsAnswer Circuits);

/// <summary>One page of circuits.</summary>
public sealed record CircuitsAnswer(int TotalCount, PageInfoAnswer PageInfo, IReadOnlyList<CircuitRow> Nodes);

/// <summary>What the list shows of a circuit.</summary>
public sealed record CircuitRow(
    string Slug, TextAnswer Name, string Mode, bool IsOfficial, int? StopCount, int? RouteMeters, int? DurationMinutes, NamedAnswer Region);

/// <summary>What the page of a circuit shows.</summary>
/// <param name="Circuit">The circuit; null where none has the slug.</param>
public sealed record CircuitAnswer(CircuitDetails? Circuit);

/// <summary>A circuit, as the API's type <c>Circuit</c> describes it.</summary>
public sealed record CircuitDetails(
    string Slug,
    TextAnswer Name,
    TextAnswer? Facts,
    IReadOnlyList<ImageAnswer> Images,
    string Mode,
    bool IsOfficial,
    bool? IsEstimated,
    int? RouteMeters,
    int? TravelMinutes,
    int? VisitMinutes,
    int? DurationMinutes,
    string? StopsAsPublished,
    NamedAnswer Region,
    IReadOnlyList<NamedAnswer> Trades,
    PathAnswer? Path,
    IReadOnlyList<StopAnswer> Stops,
    ItineraryAnswer? Itinerary,
    DownloadsAnswer? Downloads,
    IReadOnlyList<SourceAnswer> Sources);

/// <summary>A way, as a GeoJSON line and the box around it.</summary>
public sealed record PathAnswer(string GeoJson, BoundsAnswer Bounds);

/// <summary>A place where a circuit stops.</summary>
public sealed record StopAnswer(int Position, int DwellMinutes, LegAnswer? Leg, StopPlaceAnswer PointOfSale);

/// <summary>The way to a stop.</summary>
public sealed record LegAnswer(int RouteMeters, int Minutes);

/// <summary>The point of sale of a stop.</summary>
public sealed record StopPlaceAnswer(
    string Slug, TextAnswer Name, TextAnswer? Facts, IReadOnlyList<ImageAnswer> Images, NamedAnswer Town, CoordinatesAnswer Coordinates);

/// <summary>A circuit with a clock.</summary>
public sealed record ItineraryAnswer(DateTimeOffset End, bool? Feasible, IReadOnlyList<StopVisitAnswer> Stops);

/// <summary>When a stop is reached and left, and whether it is open then.</summary>
public sealed record StopVisitAnswer(int Position, DateTimeOffset Arrival, DateTimeOffset Departure, string Opening);

/// <summary>The files of a circuit.</summary>
public sealed record DownloadsAnswer(FileAnswer Gpx, FileAnswer Package);

/// <summary>A file.</summary>
/// <param name="Url">Its address, by the name under which the site is known to the world.</param>
/// <param name="Size">In bytes.</param>
public sealed record FileAnswer(Uri Url, int Size)
{
    /// <summary>Its path on this host, whatever name the reader came by.</summary>
    public string Path => Url.PathAndQuery;
}
