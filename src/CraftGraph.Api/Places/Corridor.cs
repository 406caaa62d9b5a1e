using System.Globalization;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Planning;

namespace CraftGraph.Api.Places;

/// <summary>What lies within some metres of a line, as a client gives it.</summary>
/// <param name="Line">The line.</param>
/// <param name="WidthMeters">How far from the line, on each side.</param>
internal sealed record Corridor(Line Line, double WidthMeters)
{
    /// <summary>Least width in metres.</summary>
    public const int MinimumWidth = 1;

    /// <summary>Greatest width in metres: wider ones are areas.</summary>
    public const int MaximumWidth = 10_000;

    /// <summary>How many places are found at most where all of a corridor has to be looked at.</summary>
    public const int MaximumPlaces = 5_000;

    // More than a page has.
    private const int PlacesOfAPage = 128;

    private const int Ranges = 6;

    /// <summary>Reads an <c>AlongInput</c>.</summary>
    /// <exception cref="GraphQLException">The line is none, or something is out of its range.</exception>
    public static Corridor Read(ObjectInput given, string argument, OperationContext context)
    {
        var width = PlaceRange.Read(given, argument, "widthMeters", context, MinimumWidth, MaximumWidth, "metres");
        return (ReadText("polyline"), ReadText("geoJson")) switch
        {
            ({ } polyline, null) => new(LineText.ReadPolyline(polyline, $"{argument}.polyline"), width),
            (null, { } geoJson) => new(LineText.ReadGeoJson(geoJson, $"{argument}.geoJson"), width),
            _ => throw new GraphQLException($"\"{argument}\" takes either \"polyline\" or \"geoJson\".", ErrorCode.BadArgument),
        };

        string? ReadText(string field) => (given.Find(field) as LeafInput)?.Source.Get(context) as string;
    }

    /// <summary>The places of a page, and those that stand at the same offset as the one after which it begins.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="after">Millimetres along the line from which on; 0 for the start.</param>
    public CorridorPlaces FindPage(CatalogueContext catalogue, long after)
    {
        var places = new CorridorPlaces();
        foreach (var (id, offset) in Find(catalogue, after))
        {
            places.Add(id, offset);
            if (places.CountBeyond(after) >= PlacesOfAPage)
            {
                break;
            }
        }

        return places;
    }

    /// <summary>All places.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <exception cref="GraphQLException">There are more than <see cref="MaximumPlaces"/>.</exception>
    public CorridorPlaces FindAll(CatalogueContext catalogue)
    {
        var places = new CorridorPlaces();
        foreach (var (id, offset) in Find(catalogue, 0))
        {
            places.Add(id, offset);
            if (places.Ids.Count > MaximumPlaces)
            {
                throw new GraphQLException(
                    $"Conditions, other orders and totals of places along a line take corridors with {MaximumPlaces} places at most; this one has more. Ask for a part of it, or a narrower one.",
                    ErrorCode.LimitReached);
            }
        }

        return places;
    }

    // In the order of the line, piece by piece: what is nearest to a piece lies in the box around it. Pieces grow where little stands and shrink where much does.
    private IEnumerable<(int Id, long Offset)> Find(CatalogueContext catalogue, long after)
    {
        const int Few = 32;
        const int Many = 512;
        var piece = Math.Max(WidthMeters, 100);
        for (var start = Math.Max(0, (after - 1) / 1000.0); start < Line.Length;)
        {
            var end = Math.Min(start + piece, Line.Length);
            var isLast = end == Line.Length;
            var ranges = MapRanges.Of(Line.BoxOf(start, end, WidthMeters), Ranges);
            var (a, b, c, d, e, f) = (ranges[0], ranges[1], ranges[2], ranges[3], ranges[4], ranges[5]);
            var candidates = catalogue.Places
                .Where(place => (place.MapNumber >= a.First && place.MapNumber <= a.Last) || (place.MapNumber >= b.First && place.MapNumber <= b.Last)
                    || (place.MapNumber >= c.First && place.MapNumber <= c.Last) || (place.MapNumber >= d.First && place.MapNumber <= d.Last)
                    || (place.MapNumber >= e.First && place.MapNumber <= e.Last) || (place.MapNumber >= f.First && place.MapNumber <= f.Last))
                .Select(place => new { place.Id, place.Latitude, place.Longitude })
                .ToList();
            var from = start;
            var found = candidates
                .Select(place => (place.Id, Along: Line.Locate(place.Latitude, place.Longitude)))
                .Where(place => place.Along.Distance <= WidthMeters && place.Along.Offset >= from && (place.Along.Offset < end || isLast))
                .Select(place => (place.Id, Offset: (long)Math.Round(place.Along.Offset * 1000)))
                .Where(place => place.Offset >= after)
                .OrderBy(place => place.Offset).ThenBy(place => place.Id);
            foreach (var place in found)
            {
                yield return place;
            }

            piece = candidates.Count < Few ? piece * 2 : candidates.Count > Many ? piece / 2 : piece;
            start = end;
        }
    }
}

/// <summary>Places along a line, and where.</summary>
internal sealed class CorridorPlaces
{
    /// <summary>How many digits an offset in millimetres has.</summary>
    public const int OffsetDigits = 10;

    private readonly List<long> _offsets = [];

    /// <summary>Their keys, in the order of the line.</summary>
    public List<int> Ids { get; } = [];

    /// <summary>The offsets in millimetres, each before the key that it is of: <c>0000012345;17;</c>.</summary>
    public string Offsets => string.Concat(Ids.Zip(
        _offsets, (id, offset) => string.Create(CultureInfo.InvariantCulture, $"{offset.ToString($"D{OffsetDigits}", CultureInfo.InvariantCulture)};{id};")));

    /// <summary>Adds a place.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="offset">Millimetres along the line, not less than that of the place before.</param>
    public void Add(int id, long offset)
    {
        Ids.Add(id);
        _offsets.Add(offset);
    }

    /// <summary>How many are farther along the line than an offset.</summary>
    public int CountBeyond(long offset) => _offsets.Count - _offsets.FindLastIndex(one => one <= offset) - 1;
}
