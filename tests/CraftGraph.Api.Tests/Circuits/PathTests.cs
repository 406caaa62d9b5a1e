using System.Text.Json;
using CraftGraph.Api.Tests.Corpus;
using CraftGraph.GraphQL.Tests.Conformance;

namespace CraftGraph.Api.Tests.Circuits;

public sealed class PathTests(CorpusDatabase database)
{
    private const string Paths =
        "{ circuits(first: 100) { nodes { slug path { polyline geoJson bounds { south west north east } } stops { pointOfSale { coordinates { latitude longitude } } } } } }";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Others_read_the_stops_from_a_path_in_their_order(bool onPostgres)
    {
        using var client = new Client(onPostgres ? database.OpenPostgresStore() : database.OpenStore());
        var circuits = (await client.AskAsync(Paths)).GetProperty("circuits").GetProperty("nodes").EnumerateArray().ToList();
        var lines = circuits.Where(circuit => circuit.GetProperty("path").ValueKind is not JsonValueKind.Null).ToList();
        Assert.Equal(11, lines.Count);
        Assert.All(circuits.Except(lines), circuit => Assert.Empty(circuit.GetProperty("stops").EnumerateArray()));

        var decoded = await NodeRunner.RunAsync(
            "polyline.mjs", lines.Select(circuit => circuit.GetProperty("path").GetProperty("polyline").GetString()), TestContext.Current.CancellationToken);

        foreach (var (circuit, points) in lines.Zip(decoded))
        {
            var stops = circuit.GetProperty("stops").EnumerateArray()
                .Select(stop => stop.GetProperty("pointOfSale").GetProperty("coordinates"))
                .Select(place => (Latitude: place.GetProperty("latitude").GetDouble(), Longitude: place.GetProperty("longitude").GetDouble()))
                .ToList();
            Assert.Equal(stops.Select(Rounded), points.EnumerateArray().Select(point => Rounded((point[0].GetDouble(), point[1].GetDouble()))));

            using var geoJson = JsonDocument.Parse(circuit.GetProperty("path").GetProperty("geoJson").GetString()!);
            Assert.Equal("LineString", geoJson.RootElement.GetProperty("type").GetString());
            Assert.Equal(
                stops.Select(stop => (stop.Longitude, stop.Latitude)),
                geoJson.RootElement.GetProperty("coordinates").EnumerateArray().Select(position => (position[0].GetDouble(), position[1].GetDouble())));

            var bounds = circuit.GetProperty("path").GetProperty("bounds");
            Assert.Equal(stops.Min(stop => stop.Latitude), bounds.GetProperty("south").GetDouble());
            Assert.Equal(stops.Min(stop => stop.Longitude), bounds.GetProperty("west").GetDouble());
            Assert.Equal(stops.Max(stop => stop.Latitude), bounds.GetProperty("north").GetDouble());
            Assert.Equal(stops.Max(stop => stop.Longitude), bounds.GetProperty("east").GetDouble());
        }
    }

    [Theory]
    [InlineData("polyline")]
    [InlineData("geoJson")]
    public async Task A_path_leads_along_its_own_stops(string form)
    {
        using var client = new Client(database);
        var circuit = (await client.AskAsync("{ circuit(slug: \"fes-funduqs\") { path { polyline geoJson } stops { pointOfSale { slug } } } }")).GetProperty("circuit");

        var along = await client.AskAsync(
            "query ($line: AlongInput!) { places(first: 100, along: $line, where: { kind: { eq: POINT_OF_SALE } }) { nodes { node { ... on PointOfSale { slug } } } } }",
            new { line = new Dictionary<string, object?> { [form] = circuit.GetProperty("path").GetProperty(form).GetString(), ["widthMeters"] = 10 } });

        var found = along.GetProperty("places").GetProperty("nodes").EnumerateArray().Select(place => place.GetProperty("node").GetProperty("slug").GetString()).ToHashSet();
        Assert.Empty(circuit.GetProperty("stops").EnumerateArray().Select(stop => stop.GetProperty("pointOfSale").GetProperty("slug").GetString()).Except(found));
    }

    private static (double Latitude, double Longitude) Rounded((double Latitude, double Longitude) place) => (Math.Round(place.Latitude, 5), Math.Round(place.Longitude, 5));
}
