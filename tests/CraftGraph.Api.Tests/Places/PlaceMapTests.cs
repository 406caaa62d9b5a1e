using System.Text.Json;
using CraftGraph.Api.Tests.Corpus;
using CraftGraph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Api.Tests.Places;

/// <summary>Maps, against all places counted one by one.</summary>
public sealed class PlaceMapTests(CorpusDatabase database)
{
    private const string Query = """
        query ($bounds: BoundingBoxInput!, $zoom: Int!, $kinds: [PlaceKind!], $regions: [String!]) {
          map(bounds: $bounds, zoom: $zoom, kinds: $kinds, regions: $regions) {
            count
            bounds { south west north east }
            clusters { count centre { latitude longitude } bounds { south west north east } opensAtZoom }
            places { kind coordinates { latitude longitude } }
          }
        }
        """;

    public static TheoryData<string, double, double, double, double, int> Views => new()
    {
        { "SQLite", 27, -14, 36, -1, 5 },
        { "SQLite", 33.5, -6, 34.5, -4, 9 },
        { "SQLite", 34.05, -4.99, 34.07, -4.96, 15 },
        { "SQLite", 31.62, -8, 31.64, -7.97, 16 },
        { "SQLite", 31.625, -7.992, 31.633, -7.98, 19 },
        { "SQLite", -80, 170, 80, -170, 2 },
        { "PostgreSQL", 27, -14, 36, -1, 5 },
        { "PostgreSQL", 31.62, -8, 31.64, -7.97, 16 },
    };

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Clusters_and_single_places_together_are_everything_in_the_bounds(
        string provider, double south, double west, double north, double east, int zoom)
    {
        using var client = new Client(provider == "SQLite" ? database.OpenStore() : database.OpenPostgresStore());

        var map = await AskAsync(client, new { bounds = new { south, west, north, east }, zoom });

        var inBounds = ReadPlaces().Where(place => Holds(map.GetProperty("bounds"), place)).ToList();
        Assert.Equal(inBounds.Count, map.GetProperty("count").GetInt32());
        Assert.Equal(
            inBounds.Count, map.GetProperty("places").GetArrayLength() + map.GetProperty("clusters").EnumerateArray().Sum(cluster => cluster.GetProperty("count").GetInt32()));
        var bounds = map.GetProperty("bounds");
        Assert.True(Number(bounds, "south") <= south && Number(bounds, "north") >= north);
        foreach (var cluster in map.GetProperty("clusters").EnumerateArray())
        {
            var inside = inBounds.Where(place => Holds(cluster.GetProperty("bounds"), place)).ToList();
            Assert.Equal(inside.Count, cluster.GetProperty("count").GetInt32());
            Assert.Equal(inside.Average(place => place.Latitude), Number(cluster.GetProperty("centre"), "latitude"), 1e-6);
            Assert.Equal(inside.Average(place => place.Longitude), Number(cluster.GetProperty("centre"), "longitude"), 1e-6);
        }
    }

    [Fact]
    public async Task A_cluster_that_two_views_have_is_the_same_in_both()
    {
        using var client = new Client(database);
        var one = await AskAsync(client, new { bounds = new { south = 31, west = -9, north = 33, east = -6 }, zoom = 8 });
        var moved = await AskAsync(client, new { bounds = new { south = 31.2, west = -8.7, north = 33.2, east = -5.7 }, zoom = 8 });

        var clusters = Clusters(one).ToDictionary(cluster => cluster.GetProperty("bounds").GetRawText(), cluster => cluster.GetRawText());
        var shared = Clusters(moved).Where(cluster => clusters.ContainsKey(cluster.GetProperty("bounds").GetRawText())).ToList();
        Assert.NotEmpty(shared);
        Assert.All(shared, cluster => Assert.Equal(clusters[cluster.GetProperty("bounds").GetRawText()], cluster.GetRawText()));
    }

    [Fact]
    public async Task A_cluster_is_whole_before_the_zoom_at_which_it_opens_and_in_parts_from_there_on()
    {
        using var client = new Client(database);
        var map = await AskAsync(client, new { bounds = new { south = 33, west = -6, north = 35, east = -4 }, zoom = 7 });

        var opened = 0;
        foreach (var cluster in Clusters(map).Where(cluster => cluster.GetProperty("opensAtZoom").ValueKind is JsonValueKind.Number))
        {
            var zoom = cluster.GetProperty("opensAtZoom").GetInt32();
            Assert.True(zoom > 7);

            // About the middle of what it has, for its own square may have too many small ones.
            var (latitude, longitude) = (Number(cluster.GetProperty("centre"), "latitude"), Number(cluster.GetProperty("centre"), "longitude"));
            var half = 360 / Math.Pow(2, zoom) * 2;
            var bounds = new { south = latitude - (half / 2), west = longitude - half, north = latitude + (half / 2), east = longitude + half };
            var before = await AskAsync(client, new { bounds, zoom = zoom - 1 });
            var count = cluster.GetProperty("count").GetInt32();
            Assert.Contains(Clusters(before), one => one.GetProperty("count").GetInt32() == count);
            Assert.DoesNotContain(Clusters(await AskAsync(client, new { bounds, zoom })), one => one.GetProperty("count").GetInt32() == count
                && one.GetProperty("bounds").GetRawText() == cluster.GetProperty("bounds").GetRawText());
            opened++;
        }

        Assert.True(opened > 0);
    }

    [Fact]
    public async Task Kinds_and_regions_narrow_a_map()
    {
        using var client = new Client(database);
        var map = await AskAsync(
            client, new { bounds = new { south = 20, west = -18, north = 37, east = 0 }, zoom = 4, kinds = new[] { "POINT_OF_SALE", "ARTISAN" }, regions = new[] { "fes-meknes" } });

        using var context = database.Catalogue.CreateContext();
        Assert.Equal(
            context.PointsOfSale.Count(point => point.Region.Slug == "fes-meknes")
                + context.Artisans.Count(artisan => artisan.Region.Slug == "fes-meknes" && (artisan.Latitude != null || artisan.TownId != null)),
            map.GetProperty("count").GetInt32());
    }

    [Theory]
    [InlineData("bounds: { south: 0, west: -10, north: 20, east: 10 }, zoom: 12", "LIMIT_REACHED", "\"bounds\" takes 1024 squares of the grid at most; at zoom 12 it has ")]
    [InlineData("bounds: { south: 20, west: -18, north: 37, east: 0 }, zoom: 23", "BAD_ARGUMENT", "\"zoom\" must be from 0 to 22 levels; it is 23.")]
    [InlineData("bounds: { south: 2, west: 0, north: 1, east: 1 }, zoom: 3", "BAD_ARGUMENT", "\"bounds.south\" must not be greater than \"bounds.north\"; they are 2 and 1.")]
    public async Task A_view_that_cannot_be_is_refused(string arguments, string code, string message)
    {
        using var client = new Client(database);

        var error = await client.FailAsync($"{{ map({arguments}) {{ count }} }}");

        Assert.Equal((code, "map"), (error.Code, error.Path));
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    private static async Task<JsonElement> AskAsync(Client client, object variables) => (await client.AskAsync(Query, variables)).GetProperty("map");

    private static IEnumerable<JsonElement> Clusters(JsonElement map) => map.GetProperty("clusters").EnumerateArray();

    private static double Number(JsonElement value, string name) => value.GetProperty(name).GetDouble();

    private static bool Holds(JsonElement bounds, Place place) =>
        place.Latitude >= Number(bounds, "south") && place.Latitude < Number(bounds, "north")
        && (Number(bounds, "west") <= Number(bounds, "east")
            ? place.Longitude >= Number(bounds, "west") && place.Longitude < Number(bounds, "east")
            : place.Longitude >= Number(bounds, "west") || place.Longitude < Number(bounds, "east"));

    private List<Place> ReadPlaces()
    {
        using var context = database.Catalogue.CreateContext();
        return [.. context.Places.AsNoTracking()];
    }
}
