using System.Text.Json;
using CraftGraph.Api.Tests.Corpus;

namespace CraftGraph.Api.Tests.Places;

public sealed class NearTests(CorpusDatabase database) : IDisposable
{
    private readonly Client _client = new(database);

    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData(34.0641, -4.9727)]
    [InlineData(0, 0)]
    [InlineData(-34.0641, 175.0273)]
    [InlineData(90, 0)]
    public async Task Distances_are_those_along_great_circles(double latitude, double longitude)
    {
        var from = new { latitude, longitude };
        var data = await _client.AskAsync(
            "query ($from: CoordinatesInput!) { pointsOfSale(first: 100) { nodes { distanceMeters(from: $from) coordinates { latitude longitude } } } }",
            new { from });

        var points = data.GetProperty("pointsOfSale").GetProperty("nodes").EnumerateArray().ToList();
        Assert.True(points.Count > 50);
        Assert.All(points, point =>
        {
            var expected = Sphere.Distance(Latitude(point), Longitude(point), latitude, longitude);
            Assert.Equal(expected, Distance(point), Math.Max(1e-6, expected * 1e-6));
        });
    }

    [Theory]
    [InlineData(34.0641, -4.9727, 300)]
    [InlineData(31.6295, -7.9811, 200_000)]
    [InlineData(35.7595, -5.834, 500_000)]
    public async Task Near_gives_all_places_in_the_circle_and_none_outside_nearest_first(double latitude, double longitude, double radiusMeters)
    {
        var all = await ReadPagesAsync("pointsOfSale", "", new { });
        var near = await ReadPagesAsync("pointsOfSale", "near: $near", new { near = new { latitude, longitude, radiusMeters } });

        var expected = all
            .Select(point => (Slug: Slug(point), Meters: Sphere.Distance(Latitude(point), Longitude(point), latitude, longitude)))
            .Where(point => point.Meters <= radiusMeters)
            .OrderBy(point => point.Meters)
            .ToList();
        Assert.True(expected.Count > 10);
        Assert.Equal(expected.Select(point => point.Slug).Order(), near.Select(Slug).Order());
        Assert.Equal(near.Select(Distance).Order(), near.Select(Distance));
    }

    [Fact]
    public async Task Makers_whose_place_is_not_known_are_near_nothing()
    {
        var near = await ReadPagesAsync(
            "producers", "near: $near", new { near = new { latitude = 31.6295, longitude = -7.9811, radiusMeters = 100_000 } });

        Assert.NotEmpty(near);
        Assert.All(near, producer => Assert.True(Distance(producer) <= 100_000));
    }

    [Fact]
    public async Task A_box_may_cross_the_180th_meridian()
    {
        const string Query = "query ($within: BoundingBoxInput!) { pointsOfSale(within: $within) { totalCount } }";

        var all = await CountAsync(Query, new { south = -90, west = -180, north = 90, east = 180 });
        var acrossTheRest = await CountAsync(Query, new { south = 20, west = 0, north = 40, east = -1 });
        var pacific = await CountAsync(Query, new { south = 20, west = 170, north = 40, east = -170 });

        Assert.Equal(all, acrossTheRest);
        Assert.Equal(0, pacific);
    }

    [Fact]
    public async Task The_distance_is_measured_from_the_place_that_is_named_even_in_a_list_near_another()
    {
        var data = await _client.AskAsync(
            """
            {
              pointsOfSale(near: { latitude: 34.0641, longitude: -4.9727, radiusMeters: 100 }, order: [{ slug: DESC }]) {
                nodes { slug near: distanceMeters named: distanceMeters(from: { latitude: 34.0634, longitude: -4.9722 }) none: distanceMeters(from: null) }
              }
            }
            """);

        var points = data.GetProperty("pointsOfSale").GetProperty("nodes").EnumerateArray().ToDictionary(Slug);
        Assert.Equal(points.Keys.OrderDescending(StringComparer.Ordinal), points.Keys);
        Assert.Equal(0, points["place-seffarine"].GetProperty("near").GetDouble());
        Assert.Equal(0, points["rue-sebbaghine-fes"].GetProperty("named").GetDouble());
        Assert.Equal(0, points["place-seffarine"].GetProperty("none").GetDouble());
    }

    [Theory]
    [InlineData("near: { latitude: 90.5, longitude: 0, radiusMeters: 10 }", "\"near.latitude\" must be from -90 to 90 degrees; it is 90.5.")]
    [InlineData("near: { latitude: 0, longitude: -181, radiusMeters: 10 }", "\"near.longitude\" must be from -180 to 180 degrees; it is -181.")]
    [InlineData("near: { latitude: 0, longitude: 0, radiusMeters: 0.5 }", "\"near.radiusMeters\" must be from 1 to 500000 metres; it is 0.5.")]
    [InlineData("near: { latitude: 0, longitude: 0, radiusMeters: 500001 }", "\"near.radiusMeters\" must be from 1 to 500000 metres; it is 500001.")]
    [InlineData("within: { south: 2, west: 0, north: 1, east: 1 }", "\"within.south\" must not be greater than \"within.north\"; they are 2 and 1.")]
    [InlineData("within: { south: -91, west: 0, north: 1, east: 1 }", "\"within.south\" must be from -90 to 90 degrees; it is -91.")]
    public async Task A_place_that_cannot_be_is_refused(string argument, string message)
    {
        var error = await _client.FailAsync($"{{ region(slug: \"fes-meknes\") {{ slug }} places: pointsOfSale({argument}) {{ totalCount }} }}");

        Assert.Equal(("BAD_ARGUMENT", message, "places"), error);
    }

    [Fact]
    public async Task A_place_to_measure_from_that_cannot_be_is_refused_at_the_field()
    {
        var error = await _client.FailAsync(
            "query ($from: CoordinatesInput!) { pointOfSale(slug: \"place-seffarine\") { far: distanceMeters(from: $from) } }",
            new { from = new { latitude = -100, longitude = 0 } });

        Assert.Equal("BAD_ARGUMENT", error.Code);
        Assert.Equal("\"from.latitude\" must be from -90 to 90 degrees; it is -100.", error.Message);
    }

    private async Task<int> CountAsync(string query, object within) =>
        (await _client.AskAsync(query, new { within })).GetProperty("pointsOfSale").GetProperty("totalCount").GetInt32();

    private async Task<List<JsonElement>> ReadPagesAsync(string field, string arguments, object variables)
    {
        var query = $$"""
            query (${{(arguments.Length > 0 ? "near: NearInput!, $" : "")}}after: String) {
              {{field}}(first: 7, after: $after {{arguments}}) {
                nodes { slug distanceMeters coordinates { latitude longitude } }
                pageInfo { hasNextPage endCursor }
              }
            }
            """;
        var given = JsonSerializer.SerializeToElement(variables).EnumerateObject().ToDictionary(one => one.Name, one => (object?)one.Value);
        var rows = new List<JsonElement>();
        JsonElement page;
        do
        {
            page = (await _client.AskAsync(query, given)).GetProperty(field);
            rows.AddRange(page.GetProperty("nodes").EnumerateArray());
            given["after"] = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }
        while (page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());

        return rows;
    }

    private static string Slug(JsonElement row) => row.GetProperty("slug").GetString()!;

    private static double Distance(JsonElement row) => row.GetProperty("distanceMeters").GetDouble();

    private static double Latitude(JsonElement row) => row.GetProperty("coordinates").GetProperty("latitude").GetDouble();

    private static double Longitude(JsonElement row) => row.GetProperty("coordinates").GetProperty("longitude").GetDouble();
}
