using System.Globalization;
using System.Text;
using System.Text.Json;
using CraftGraph.GraphQL.Errors;

namespace CraftGraph.Api.Places;

/// <summary>Lines as clients write them: encoded polylines and GeoJSON.</summary>
/// <remarks>
/// Source: Google, Encoded Polyline Algorithm Format (precision 5); RFC 7946, 3.1.4. Whatever is too long is refused before it is read further.
/// </remarks>
internal static class LineText
{
    /// <summary>How many bytes of UTF-8 a line's text has at most.</summary>
    public const int MaximumBytes = 65_536;

    /// <summary>How many points a line has at most.</summary>
    public const int MaximumPoints = 2_000;

    /// <summary>How many metres a line is long at most.</summary>
    public const int MaximumMeters = 3_000_000;

    private const double Precision = 1e5;

    /// <summary>Reads an encoded polyline of precision 5.</summary>
    /// <param name="text">The polyline.</param>
    /// <param name="argument">What clients call it.</param>
    /// <exception cref="GraphQLException">It is none, or too long.</exception>
    public static Line ReadPolyline(string text, string argument)
    {
        CheckBytes(text, argument);
        var points = new List<(double, double)>();
        long latitude = 0, longitude = 0;
        for (var at = 0; at < text.Length;)
        {
            latitude += ReadNumber(text, ref at, argument);
            longitude += ReadNumber(text, ref at, argument);
            Add(points, latitude / Precision, longitude / Precision, argument);
        }

        return Finish(points, argument);
    }

    /// <summary>Reads a GeoJSON geometry of type <c>LineString</c>.</summary>
    /// <param name="text">The geometry.</param>
    /// <param name="argument">What clients call it.</param>
    /// <exception cref="GraphQLException">It is none, or too long.</exception>
    public static Line ReadGeoJson(string text, string argument)
    {
        CheckBytes(text, argument);
        try
        {
            using var json = JsonDocument.Parse(text, new() { MaxDepth = 8 });
            if (json.RootElement.ValueKind is not JsonValueKind.Object
                || !json.RootElement.TryGetProperty("type", out var type) || type.ValueKind is not JsonValueKind.String || type.GetString() is not "LineString"
                || !json.RootElement.TryGetProperty("coordinates", out var coordinates) || coordinates.ValueKind is not JsonValueKind.Array)
            {
                throw Refuse(argument, "must be a GeoJSON geometry of type \"LineString\" with \"coordinates\"");
            }

            var points = new List<(double, double)>();
            foreach (var position in coordinates.EnumerateArray())
            {
                if (position.ValueKind is not JsonValueKind.Array || position.GetArrayLength() is not (2 or 3)
                    || position[0].ValueKind is not JsonValueKind.Number || position[1].ValueKind is not JsonValueKind.Number)
                {
                    throw Refuse(argument, $"must have positions of the form [longitude, latitude]; position {points.Count} is another");
                }

                Add(points, position[1].GetDouble(), position[0].GetDouble(), argument);
            }

            return Finish(points, argument);
        }
        catch (JsonException mistake)
        {
            throw Refuse(argument, $"must be JSON; it is not from byte {mistake.BytePositionInLine ?? 0} of line {(mistake.LineNumber ?? 0) + 1} on");
        }
    }

    /// <summary>Writes an encoded polyline of precision 5.</summary>
    public static string WritePolyline(IEnumerable<(double Latitude, double Longitude)> points)
    {
        var text = new StringBuilder();
        long latitude = 0, longitude = 0;
        foreach (var point in points)
        {
            var (nextLatitude, nextLongitude) = (Units(point.Latitude), Units(point.Longitude));
            WriteNumber(text, nextLatitude - latitude);
            WriteNumber(text, nextLongitude - longitude);
            (latitude, longitude) = (nextLatitude, nextLongitude);
        }

        return text.ToString();

        static long Units(double degrees) => (long)Math.Round(degrees * Precision, MidpointRounding.AwayFromZero);
    }

    /// <summary>Writes the text of a GeoJSON geometry of type <c>LineString</c>.</summary>
    public static string WriteGeoJson(IEnumerable<(double Latitude, double Longitude)> points) => string.Create(
        CultureInfo.InvariantCulture,
        $"{{\"type\":\"LineString\",\"coordinates\":[{string.Join(',', points.Select(point => string.Create(CultureInfo.InvariantCulture, $"[{point.Longitude},{point.Latitude}]")))}]}}");

    // Five bits in each character, the lowest first; all but the last have the sixth. The lowest bit of all is the sign.
    private static long ReadNumber(string text, ref int at, string argument)
    {
        const int MostBits = 35;
        long bits = 0;
        for (var shift = 0; ; shift += 5)
        {
            if (at == text.Length)
            {
                throw Refuse(argument, $"ends in the middle of a point, after {text.Length} characters");
            }

            var part = text[at] - 63;
            if (part is < 0 or > 63 || shift >= MostBits)
            {
                throw Refuse(argument, $"is no encoded polyline: character {at} cannot stand there");
            }

            at++;
            bits |= (long)(part & 31) << shift;
            if (part < 32)
            {
                return (bits & 1) == 0 ? bits >> 1 : ~(bits >> 1);
            }
        }
    }

    private static void WriteNumber(StringBuilder text, long number)
    {
        var bits = number < 0 ? ~(number << 1) : number << 1;
        for (; bits >= 32; bits >>= 5)
        {
            text.Append((char)((bits & 31) + 32 + 63));
        }

        text.Append((char)(bits + 63));
    }

    private static void CheckBytes(string text, string argument)
    {
        if (Encoding.UTF8.GetByteCount(text) is > MaximumBytes and var bytes)
        {
            throw Refuse(argument, $"takes {MaximumBytes} bytes at most; it has {bytes}", ErrorCode.LimitReached);
        }
    }

    private static void Add(List<(double, double)> points, double latitude, double longitude, string argument)
    {
        if (points.Count == MaximumPoints)
        {
            throw Refuse(argument, $"takes {MaximumPoints} points at most; it has more", ErrorCode.LimitReached);
        }

        if (!(Math.Abs(latitude) <= 90 && Math.Abs(longitude) <= 180))
        {
            throw Refuse(argument, string.Create(
                CultureInfo.InvariantCulture,
                $"must have latitudes from -90 to 90 and longitudes from -180 to 180 degrees; point {points.Count} has {latitude} and {longitude}"));
        }

        points.Add((latitude, longitude));
    }

    private static Line Finish(List<(double Latitude, double Longitude)> points, string argument)
    {
        if (points.Count < 2)
        {
            throw Refuse(argument, $"must have two points at least; it has {points.Count}");
        }

        for (var i = 1; i < points.Count; i++)
        {
            if (Math.Abs(points[i].Longitude - points[i - 1].Longitude) > 180)
            {
                throw Refuse(argument, $"must not cross the 180th meridian; it does so before point {i}: ask for its two sides one after the other");
            }
        }

        var line = new Line(points);
        return line.Length <= MaximumMeters
            ? line
            : throw Refuse(
                argument,
                string.Create(CultureInfo.InvariantCulture, $"takes a line of {MaximumMeters} metres at most; it has {line.Length:0}"),
                ErrorCode.LimitReached);
    }

    private static GraphQLException Refuse(string argument, string problem, string code = ErrorCode.BadArgument) => new($"\"{argument}\" {problem}.", code);
}
