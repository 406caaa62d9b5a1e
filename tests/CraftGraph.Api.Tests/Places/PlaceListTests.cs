using System.Globalization;
using System.Text.Json;
using CraftGraph.Api.Places;
using CraftGraph.Api.Tests.Corpus;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Statements;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Api.Tests.Places;

/// <summary>Lists of places, page by page, against all places measured one by one.</summary>
public sealed class PlaceListTests(CorpusDatabase database)
{
    public static TheoryData<string, double, double, double> Circles => new()
    {
        { "SQLite", 34.0641, -4.9727, 1500 },
        { "SQLite", 31.6295, -7.9811, 30_000 },
        { "SQLite", 29.5, -4, 500_000 },
        { "PostgreSQL", 31.6295, -7.9811, 30_000 },
        { "PostgreSQL", 29.5, -4, 400_000 },
    };

    [Theory]
    [MemberData(nameof(Circles))]
    public async Task Pages_near_a_place_give_each_place_in_the_circle_once_nearest_first(string provider, double latitude, double longitude, double radiusMeters)
    {
        using var client = new Client(Open(provider));
        var pages = await ReadAsync(client, "near: $near", "$near: NearInput!", "near", new { latitude, longitude, radiusMeters });

        var expected = ReadPlaces()
            .Select(place => (place.Id, Meters: Sphere.Distance(place.Latitude, place.Longitude, latitude, longitude)))
            .Where(place => place.Meters <= radiusMeters)
            .OrderBy(place => place.Meters)
            .ToList();
        Assert.True(expected.Count > 20);
        Assert.Equal(expected.Select(place => place.Id).Order(), pages.Select(Key).Order());
        Assert.All(expected.Zip(pages), pair => Assert.Equal(pair.First.Meters, pair.Second.GetProperty("distanceMeters").GetDouble(), 0.01));
    }

    [Theory]
    [InlineData("SQLite", 20, -18, 37, 0)]
    [InlineData("SQLite", 33.9, -5.1, 34.1, -4.9)]
    [InlineData("SQLite", 20, 0, 37, -1)]
    [InlineData("PostgreSQL", 33.9, -5.1, 34.1, -4.9)]
    public async Task Pages_in_a_box_give_each_place_in_it_once(string provider, double south, double west, double north, double east)
    {
        using var client = new Client(Open(provider));
        var pages = await ReadAsync(client, "within: $within", "$within: BoundingBoxInput!", "within", new { south, west, north, east });

        var expected = ReadPlaces()
            .Where(place => place.Latitude >= south && place.Latitude <= north)
            .Where(place => west <= east ? place.Longitude >= west && place.Longitude <= east : place.Longitude >= west || place.Longitude <= east)
            .Select(place => place.Id);
        Assert.Equal(expected.Order(), pages.Select(Key).Order());
    }

    [Theory]
    [InlineData("SQLite", 500)]
    [InlineData("SQLite", 10_000)]
    [InlineData("PostgreSQL", 2000)]
    public async Task Pages_along_a_line_give_each_place_beside_it_once_in_its_order(string provider, double widthMeters)
    {
        (double Latitude, double Longitude)[] line = [(34.0209, -6.8416), (33.5928, -7.6192), (33.25, -8.51), (31.6295, -7.9811), (30.4202, -9.5982)];
        using var client = new Client(Open(provider));
        var pages = await ReadAsync(client, "along: $along", "$along: AlongInput!", "along", new { polyline = LineText.WritePolyline(line), widthMeters });

        var expected = ReadPlaces()
            .Select(place => (place.Id, Nearest: Nearest(line, place.Latitude, place.Longitude)))
            .Where(place => place.Nearest.Distance <= widthMeters)
            .ToList();
        Assert.True(expected.Count > 10);
        Assert.Equal(expected.Select(place => place.Id).Order(), pages.Select(Key).Order());
        Assert.Equal(pages.Select(Offset).Order(), pages.Select(Offset));
        var nearest = expected.ToDictionary(place => place.Id, place => place.Nearest);
        Assert.All(pages, row =>
        {
            // Polylines have five decimals.
            Assert.Equal(nearest[Key(row)].Offset, Offset(row), 5.0);
            Assert.Equal(nearest[Key(row)].Distance, row.GetProperty("lineDistanceMeters").GetDouble(), 5.0);
        });
    }

    [Fact]
    public async Task A_place_along_a_line_is_to_its_left_to_its_right_or_on_it()
    {
        var point = ReadPlaces().First(place => place.Kind == PlaceKind.PointOfSale);
        using var client = new Client(database);
        foreach (var (shift, turned, side) in new[] { (-0.001, false, "LEFT"), (0.001, false, "RIGHT"), (-0.001, true, "RIGHT"), (0.001, true, "LEFT"), (0, false, "ON") })
        {
            // Eastwards, unless turned; a line to the south has the place to its left.
            (double, double)[] line = [(point.Latitude + shift, point.Longitude - 0.01), (point.Latitude + shift, point.Longitude + 0.01)];
            var polyline = LineText.WritePolyline(turned ? line.Reverse() : line);
            var data = await client.AskAsync(
                "query ($polyline: String!) { places(along: { polyline: $polyline, widthMeters: 200 }, first: 100, where: { kind: { eq: POINT_OF_SALE } }) { nodes { lineSide coordinates { latitude longitude } } } }",
                new { polyline });

            var found = data.GetProperty("places").GetProperty("nodes").EnumerateArray()
                .First(node => node.GetProperty("coordinates").GetProperty("latitude").GetDouble() == point.Latitude);
            Assert.Equal(side, found.GetProperty("lineSide").GetString());
        }
    }

    [Theory]
    [InlineData("polyline: \"_p~iF~ps|U_ulLnnqC_mqNvxq`@\"", "geoJson: \"{}\"", "BAD_ARGUMENT", "\"along\" takes either \"polyline\" or \"geoJson\".")]
    [InlineData("polyline: \"_p~iF~ps|U_ulL\"", "", "BAD_ARGUMENT", "\"along.polyline\" ends in the middle of a point, after 14 characters.")]
    [InlineData("polyline: \"_p~iF ps|U\"", "", "BAD_ARGUMENT", "\"along.polyline\" is no encoded polyline: character 5 cannot stand there.")]
    [InlineData("polyline: \"\"", "", "BAD_ARGUMENT", "\"along.polyline\" must have two points at least; it has 0.")]
    [InlineData("geoJson: \"[\"", "", "BAD_ARGUMENT", "\"along.geoJson\" must be JSON; it is not from byte 1 of line 1 on.")]
    [InlineData("geoJson: \"{\\\"type\\\":\\\"Point\\\",\\\"coordinates\\\":[1,2]}\"", "", "BAD_ARGUMENT", "\"along.geoJson\" must be a GeoJSON geometry of type \"LineString\" with \"coordinates\".")]
    [InlineData("geoJson: \"{\\\"type\\\":\\\"LineString\\\",\\\"coordinates\\\":[[1,2],[\\\"3\\\",4]]}\"", "", "BAD_ARGUMENT", "\"along.geoJson\" must have positions of the form [longitude, latitude]; position 1 is another.")]
    [InlineData("geoJson: \"{\\\"type\\\":\\\"LineString\\\",\\\"coordinates\\\":[[1,2],[1,91]]}\"", "", "BAD_ARGUMENT", "\"along.geoJson\" must have latitudes from -90 to 90 and longitudes from -180 to 180 degrees; point 1 has 91 and 1.")]
    [InlineData("geoJson: \"{\\\"type\\\":\\\"LineString\\\",\\\"coordinates\\\":[[179,2],[-179,2]]}\"", "", "BAD_ARGUMENT", "\"along.geoJson\" must not cross the 180th meridian; it does so before point 1: ask for its two sides one after the other.")]
    [InlineData("geoJson: \"{\\\"type\\\":\\\"LineString\\\",\\\"coordinates\\\":[[0,0],[90,0]]}\"", "", "LIMIT_REACHED", "\"along.geoJson\" takes a line of 3000000 metres at most; it has 10007557.")]
    public async Task A_line_that_is_none_or_too_long_is_refused(string line, string other, string code, string message)
    {
        using var client = new Client(database);

        var error = await client.FailAsync($"{{ places(along: {{ {line} {other} widthMeters: 100 }}) {{ totalCount }} }}");

        Assert.Equal((code, message, "places"), error);
    }

    [Fact]
    public async Task A_line_of_too_many_bytes_or_points_is_refused()
    {
        using var client = new Client(database);
        const string Query = "query ($polyline: String!) { places(along: { polyline: $polyline, widthMeters: 100 }) { totalCount } }";

        var points = await client.FailAsync(Query, new { polyline = LineText.WritePolyline(Enumerable.Range(0, 2001).Select(i => (30.0, -9 + (i * 0.0001)))) });
        var bytes = await client.FailAsync(Query, new { polyline = new string('?', 65_537) });

        Assert.Equal(("LIMIT_REACHED", "\"along.polyline\" takes 2000 points at most; it has more.", "places"), points);
        Assert.Equal(("LIMIT_REACHED", "\"along.polyline\" takes 65536 bytes at most; it has 65537.", "places"), bytes);
    }

    [Fact]
    public void A_polyline_reads_back_as_it_was_written()
    {
        // The example of the format's description.
        Assert.Equal("_p~iF~ps|U_ulLnnqC_mqNvxq`@", LineText.WritePolyline([(38.5, -120.2), (40.7, -120.95), (43.252, -126.453)]));
        Assert.Equal([(38.5, -120.2), (40.7, -120.95), (43.252, -126.453)], LineText.ReadPolyline("_p~iF~ps|U_ulLnnqC_mqNvxq`@", "line").Points);
    }

    // The nearest of many points of the line, which are found by walking from each to the next.
    private static (double Offset, double Distance) Nearest((double Latitude, double Longitude)[] line, double latitude, double longitude)
    {
        var (offset, best) = (0.0, (Offset: 0.0, Distance: double.PositiveInfinity));
        for (var i = 1; i < line.Length; i++)
        {
            var (from, to) = (line[i - 1], line[i]);
            var length = Sphere.Distance(from.Latitude, from.Longitude, to.Latitude, to.Longitude);
            var direction = Direction(from, to);
            var (low, high) = (0.0, length);
            for (var round = 0; round < 60; round++)
            {
                var (a, b) = (low + ((high - low) / 3), high - ((high - low) / 3));
                if (At(a) < At(b))
                {
                    high = b;
                }
                else
                {
                    low = a;
                }
            }

            if (At(low) < best.Distance)
            {
                best = (offset + low, At(low));
            }

            offset += length;

            double At(double meters)
            {
                var place = Sphere.Go(from.Latitude, from.Longitude, meters, direction);
                return Sphere.Distance(place.Latitude, place.Longitude, latitude, longitude);
            }
        }

        return best;
    }

    private static double Direction((double Latitude, double Longitude) from, (double Latitude, double Longitude) to)
    {
        var (a, b, turn) = (double.DegreesToRadians(from.Latitude), double.DegreesToRadians(to.Latitude), double.DegreesToRadians(to.Longitude - from.Longitude));
        return double.RadiansToDegrees(Math.Atan2(
            Math.Sin(turn) * Math.Cos(b), (Math.Cos(a) * Math.Sin(b)) - (Math.Sin(a) * Math.Cos(b) * Math.Cos(turn))));
    }

    private static async Task<List<JsonElement>> ReadAsync(Client client, string argument, string definition, string name, object value)
    {
        var query = $$"""
            query ({{definition}}, $after: String) {
              places({{argument}}, first: 37, after: $after) {
                nodes { kind distanceMeters offsetMeters lineDistanceMeters node { id __typename } coordinates { latitude longitude } name { value } }
                pageInfo { hasNextPage endCursor }
              }
            }
            """;
        var rows = new List<JsonElement>();
        string? after = null;
        JsonElement page;
        do
        {
            page = (await client.AskAsync(query, new Dictionary<string, object?> { [name] = value, ["after"] = after })).GetProperty("places");
            rows.AddRange(page.GetProperty("nodes").EnumerateArray());
            after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }
        while (page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
        return rows;
    }

    // As far as the order is told: places at the same millimetre come in the order of their keys.
    private static double Offset(JsonElement row) => Math.Round(row.GetProperty("offsetMeters").GetDouble(), 3);

    private static string Key(JsonElement row) => $"{row.GetProperty("kind").GetString()} {row.GetProperty("node").GetProperty("id").GetString()}";

    // Read from the things themselves, not from the index of places.
    private List<(string Id, PlaceKind Kind, double Latitude, double Longitude)> ReadPlaces()
    {
        using var context = database.Catalogue.CreateContext();
        List<(string, PlaceKind, double, double)> places =
        [
            .. context.PointsOfSale.AsNoTracking().AsEnumerable().Select(point => (Id("POINT_OF_SALE", "PointOfSale", point.Slug), PlaceKind.PointOfSale, point.Latitude, point.Longitude)),
            .. context.LogisticsServices.AsNoTracking().AsEnumerable().Where(service => service.Latitude != null)
                .Select(service => (Id("LOGISTICS_SERVICE", "LogisticsService", service.Slug), PlaceKind.LogisticsService, service.Latitude!.Value, service.Longitude!.Value)),
            .. context.CircuitStops.AsNoTracking().Include(stop => stop.Circuit).Include(stop => stop.PointOfSale).AsEnumerable().Where(stop => stop.Position == 1)
                .Select(stop => (Id("CIRCUIT_START", "Circuit", stop.Circuit.Slug), PlaceKind.CircuitStart, stop.PointOfSale.Latitude, stop.PointOfSale.Longitude)),
            .. context.Producers.AsNoTracking().Include(maker => maker.Town).AsEnumerable().Where(maker => maker.Latitude != null || maker.Town != null)
                .Select(maker => (
                    Id(KindName(maker.Kind.ToString()), maker.Kind.ToString(), maker.Slug),
                    Enum.Parse<PlaceKind>(maker.Kind.ToString()),
                    maker.Latitude ?? maker.Town!.Latitude,
                    maker.Longitude ?? maker.Town!.Longitude)),
        ];
        return places;

        static string KindName(string name) => name == "ProductionUnit" ? "PRODUCTION_UNIT" : name.ToUpper(CultureInfo.InvariantCulture);

        static string Id(string kind, string type, string slug) => $"{kind} {new GlobalId(type, slug)}";
    }

    private EntityStore Open(string provider) => provider == "SQLite" ? database.OpenStore() : database.OpenPostgresStore();
}
