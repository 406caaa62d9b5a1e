using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json;
using System.Xml.Linq;
using CraftGraph.Api.Downloads;
using CraftGraph.Api.Tests.Corpus;
using CraftGraph.Api.Tests.Hosting;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Tests.Conformance;

namespace CraftGraph.Api.Tests.Downloads;

public sealed class DownloadTests(SharedHost host, CorpusDatabase database) : IClassFixture<SharedHost>
{
    private const string Downloads =
        "{ circuits(first: 100) { nodes { slug downloads(languages: [FR, AR]) { gpx { url fileName mediaType size sha256 version } package { url fileName mediaType size sha256 version } } } } }";

    // Pictures come with the demonstration.
    private static readonly (string Key, string Value) WithDrawings = ("Catalogue:DemonstrationProducts", "60");

    private static readonly XNamespace Gpx = "http://www.topografix.com/GPX/1/1";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_is_at_its_address_as_the_API_says()
    {
        var circuits = (await AskAsync(Downloads)).GetProperty("circuits").GetProperty("nodes").EnumerateArray().ToList();
        var withFiles = circuits.Where(circuit => circuit.GetProperty("downloads").ValueKind is not JsonValueKind.Null).ToList();
        Assert.Equal((17, 11), (circuits.Count, withFiles.Count));
        var versions = new List<string?>();
        foreach (var file in withFiles.SelectMany(circuit => circuit.GetProperty("downloads").EnumerateObject()).Select(file => file.Value))
        {
            var url = new Uri(file.GetProperty("url").GetString()!);
            Assert.Equal("http://localhost:5000", url.GetLeftPart(UriPartial.Authority));
            using var answer = await host.Client.GetAsync(new Uri(url.PathAndQuery, UriKind.Relative), Cancellation);

            var bytes = await answer.Content.ReadAsByteArrayAsync(Cancellation);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(file.GetProperty("size").GetInt32(), bytes.Length);
            Assert.Equal(file.GetProperty("sha256").GetString(), Convert.ToHexStringLower(SHA256.HashData(bytes)));
            Assert.StartsWith(file.GetProperty("version").GetString()!, file.GetProperty("sha256").GetString(), StringComparison.Ordinal);
            Assert.Equal($"\"{file.GetProperty("sha256").GetString()}\"", answer.Headers.ETag?.ToString());
            Assert.Equal(file.GetProperty("mediaType").GetString(), answer.Content.Headers.ContentType?.ToString());
            Assert.Equal($"attachment; filename={file.GetProperty("fileName").GetString()}", answer.Content.Headers.ContentDisposition?.ToString().Split("; filename*")[0]);
            Assert.Equal("public, max-age=300", answer.Headers.CacheControl?.ToString());
            versions.Add(file.GetProperty("version").GetString());
        }

        Assert.Equal(22, versions.Distinct().Count());
    }

    [Fact]
    public async Task A_client_asks_for_what_it_lacks()
    {
        const string Address = "/circuits/fes-funduqs/package.json?languages=fr";
        using var whole = await SendAsync(HttpMethod.Get, Address);
        var bytes = await whole.Content.ReadAsByteArrayAsync(Cancellation);

        using var head = await SendAsync(HttpMethod.Head, Address);
        using var unchanged = await SendAsync(HttpMethod.Get, Address, request => request.Headers.IfNoneMatch.Add(whole.Headers.ETag!));
        using var rest = await SendAsync(HttpMethod.Get, Address, request =>
        {
            request.Headers.Range = new RangeHeaderValue(100, null);
            request.Headers.IfRange = new RangeConditionHeaderValue(whole.Headers.ETag!);
        });

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(bytes.Length, head.Content.Headers.ContentLength);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(Cancellation));
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
        Assert.Equal(HttpStatusCode.PartialContent, rest.StatusCode);
        Assert.Equal(bytes[100..], await rest.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Theory]
    [InlineData("/circuits/atlantis/circuit.gpx", HttpStatusCode.NotFound, "NOT_FOUND", "No circuit with stops has this key.")]
    [InlineData("/circuits/fes-official-palais/package.json", HttpStatusCode.NotFound, "NOT_FOUND", "No circuit with stops has this key.")]
    [InlineData("/circuits/%27%20OR%201=1/package.json", HttpStatusCode.NotFound, "NOT_FOUND", "No circuit with stops has this key.")]
    [InlineData("/circuits/fes-funduqs/package.json?languages=fr,de", HttpStatusCode.BadRequest, "BAD_ARGUMENT", "\"languages\" must be codes of languages separated by commas, of ar, fr, en, zgh; it has \"de\".")]
    [InlineData("/circuits/fes-funduqs/package.json?languages=fr,", HttpStatusCode.BadRequest, "BAD_ARGUMENT", "\"languages\" must be codes of languages separated by commas, of ar, fr, en, zgh; it has \"\".")]
    [InlineData("/circuits/fes-funduqs/circuit.gpx?languages=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", HttpStatusCode.BadRequest, "BAD_ARGUMENT", "\"languages\" must be codes of languages separated by commas, of ar, fr, en, zgh; it has \"aaaaaaaaaaaaaaaaaaaa…\".")]
    public async Task A_file_that_is_not_there_is_told_in_the_form_of_other_errors(string address, HttpStatusCode status, string code, string message)
    {
        using var answer = await SendAsync(HttpMethod.Get, address);

        Assert.Equal(status, answer.StatusCode);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancellation));
        var error = Assert.Single(json.RootElement.GetProperty("errors").EnumerateArray());
        Assert.Equal((code, message), (error.GetProperty("extensions").GetProperty("code").GetString(), error.GetProperty("message").GetString()));
    }

    [Fact]
    public async Task An_empty_list_of_languages_is_refused()
    {
        using var client = new Client(database);

        Assert.Equal(
            ("BAD_ARGUMENT", "\"languages\" must name one language at least; it is empty.", "circuits"),
            await client.FailAsync("{ circuits { nodes { downloads(languages: []) { gpx { size } } } } }"));
    }

    [Fact]
    public async Task Others_read_the_stops_from_a_GPX_file_in_their_order_and_language()
    {
        foreach (var (code, language) in new[] { ("ar", "AR"), ("fr", "FR"), ("zgh", "ZGH") })
        {
            var circuit = (await AskAsync(
                $"{{ circuit(slug: \"marrakech-souks\") {{ name(language: {language}) {{ value }} stops {{ pointOfSale {{ name(language: {language}) {{ value }} coordinates {{ latitude longitude }} }} }} }} }}")).GetProperty("circuit");
            using var answer = await SendAsync(HttpMethod.Get, $"/circuits/marrakech-souks/circuit.gpx?languages={code}");
            var text = await answer.Content.ReadAsStringAsync(Cancellation);

            var read = Assert.Single(await NodeRunner.RunAsync("gpx.mjs", [text], Cancellation)).GetProperty("features").EnumerateArray().ToList();

            var stops = circuit.GetProperty("stops").EnumerateArray().Select(stop => stop.GetProperty("pointOfSale")).ToList();
            var places = stops.Select(point => point.GetProperty("coordinates")).Select(place => (place.GetProperty("longitude").GetDouble(), place.GetProperty("latitude").GetDouble())).ToList();
            var points = read.Where(feature => feature.GetProperty("geometry").GetProperty("type").GetString() is "Point").ToList();
            var route = Assert.Single(read.Except(points));
            Assert.Equal(
                stops.Select(point => point.GetProperty("name").GetProperty("value").GetString()), points.Select(point => point.GetProperty("properties").GetProperty("name").GetString()));
            Assert.Equal(places, points.Select(point => Position(point.GetProperty("geometry").GetProperty("coordinates"))));
            Assert.Equal("LineString", route.GetProperty("geometry").GetProperty("type").GetString());
            Assert.Equal(places, route.GetProperty("geometry").GetProperty("coordinates").EnumerateArray().Select(Position));
            Assert.Equal(circuit.GetProperty("name").GetProperty("value").GetString(), route.GetProperty("properties").GetProperty("name").GetString());
            CheckForm(XDocument.Parse(text).Root!);
        }

        static (double, double) Position(JsonElement position) => (position[0].GetDouble(), position[1].GetDouble());
    }

    [Fact]
    public async Task A_package_has_the_circuit_as_the_API_answers_it_in_the_languages_asked_for_and_no_others()
    {
        using var answer = await SendAsync(HttpMethod.Get, "/circuits/souss-silver-and-slippers/package.json?languages=fr,ar,fr");
        using var package = JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync(Cancellation));
        var root = package.RootElement;

        Assert.Equal(["format", "formatVersion", "languages", "circuit", "images"], root.EnumerateObject().Select(property => property.Name));
        Assert.Equal(["fr", "ar"], root.GetProperty("languages").EnumerateArray().Select(language => language.GetString()));
        var asked = await AskAsync(
            """
            { circuit(slug: "souss-silver-and-slippers") {
              slug name_ar: name(language: AR) { value language } name_fr: name(language: FR) { value language } durationMinutes path { polyline geoJson bounds { south west north east } }
              stops { position leg { mode straightMeters routeMeters minutes isEstimated } pointOfSale { slug name_ar: name(language: AR) { value language } openingRules { calendar isOpen weekday opens closes } } }
            } }
            """);
        AssertHolds(asked.GetProperty("circuit"), root.GetProperty("circuit"));
        Assert.Contains("openingRules", root.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("_en\"", root.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("_zgh\"", root.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_package_has_the_files_of_all_its_images_as_they_are_on_the_web()
    {
        using var own = new CatalogueHost(WithDrawings);
        const string Ask = "/graphql?query={circuit(slug:\"fes-funduqs\"){images{slug url} stops{pointOfSale{images{slug url}}}}}";
        using var answer = JsonDocument.Parse(await own.Client.GetStringAsync(new Uri(Ask, UriKind.Relative), Cancellation));
        var onTheWeb = answer.RootElement.GetProperty("data").GetProperty("circuit");
        using var package = JsonDocument.Parse(await own.Client.GetStringAsync(new Uri("/circuits/fes-funduqs/package.json?languages=fr", UriKind.Relative), Cancellation));
        var files = package.RootElement.GetProperty("images").EnumerateObject().ToDictionary(file => file.Name, file => file.Value.GetString());

        var images = onTheWeb.GetProperty("stops").EnumerateArray().Select(stop => stop.GetProperty("pointOfSale")).Prepend(onTheWeb)
            .SelectMany(shown => shown.GetProperty("images").EnumerateArray())
            .Select(image => (Slug: image.GetProperty("slug").GetString()!, Url: new Uri(image.GetProperty("url").GetString()!))).Distinct().ToList();
        Assert.NotEmpty(images);
        Assert.Equal(images.Select(image => image.Slug).Order(StringComparer.Ordinal), files.Keys.Order(StringComparer.Ordinal));
        foreach (var (slug, url) in images)
        {
            Assert.Equal(await own.Client.GetStringAsync(new Uri(url.PathAndQuery, UriKind.Relative), Cancellation), files[slug]);
        }
    }

    [Fact]
    public async Task Both_databases_and_every_process_make_the_same_bytes()
    {
        using var sqlite = new Maker(database.OpenStore, database.Catalogue.CreateContext);
        using var postgres = new Maker(database.OpenPostgresStore, database.PostgresCatalogue.CreateContext);
        using var own = new CatalogueHost(WithDrawings);
        Language[] languages = [Language.Zgh, Language.En, Language.Ar];
        foreach (var form in Enum.GetValues<DownloadForm>())
        {
            var file = await sqlite.Files.FindAsync("fes-copper-wood-leather", form, languages, Cancellation);
            var same = await postgres.Files.FindAsync("fes-copper-wood-leather", form, languages, Cancellation);
            var served = await own.Client.GetByteArrayAsync(
                new Uri($"/circuits/fes-copper-wood-leather/{(form is DownloadForm.Gpx ? "circuit.gpx" : "package.json")}?languages=zgh,en,ar", UriKind.Relative), Cancellation);

            Assert.Equal(file!.Bytes, same!.Bytes);
            Assert.Equal(file.Bytes, served);
            Assert.Equal(file.Sha256, await sqlite.AskAsync(form));
            Assert.Equal(file.Sha256, await postgres.AskAsync(form));
        }
    }

    [Fact]
    public async Task What_changes_in_the_catalogue_changes_file_and_version_at_once_also_where_answers_are_kept()
    {
        using var own = new CatalogueHost(("Caches:AnswerBytes", "1000000"), ("Caches:CheckMilliseconds", "0"));
        const string Ask = "/graphql?query={circuit(slug:\"fes-funduqs\"){downloads(languages:[EN]){package{version}}}}";
        var before = await own.Client.GetStringAsync(new Uri(Ask, UriKind.Relative), Cancellation);
        Assert.Equal(before, await own.Client.GetStringAsync(new Uri(Ask, UriKind.Relative), Cancellation));
        await using (var context = (CatalogueContext)own.Store.CreateContext())
        {
            var point = context.PointsOfSale.Single(point => point.Slug == "place-rcif");
            point.Facts = LocalizedText.English("Newly paved.");
            await context.SaveChangesAsync(Cancellation);
        }

        Assert.NotEqual(before, await own.Client.GetStringAsync(new Uri(Ask, UriKind.Relative), Cancellation));
        Assert.Contains("Newly paved.", await own.Client.GetStringAsync(new Uri("/circuits/fes-funduqs/package.json?languages=en", UriKind.Relative), Cancellation), StringComparison.Ordinal);
    }

    // The order in which the schema of GPX 1.1 wants what is written.
    private static void CheckForm(XElement gpx)
    {
        Assert.Equal((Gpx + "gpx", "1.1", "CraftGraph"), (gpx.Name, gpx.Attribute("version")?.Value, gpx.Attribute("creator")?.Value));
        InOrder(gpx, "metadata", "wpt", "rte", "trk", "extensions");
        InOrder(gpx.Element(Gpx + "metadata")!, "name", "desc", "author", "copyright", "link", "time", "keywords", "bounds", "extensions");
        InOrder(gpx.Element(Gpx + "rte")!, "name", "cmt", "desc", "src", "link", "number", "type", "extensions", "rtept");
        Assert.Equal(["minlat", "minlon", "maxlat", "maxlon"], gpx.Descendants(Gpx + "bounds").Single().Attributes().Select(attribute => attribute.Name.LocalName));
        Assert.All(gpx.Descendants().Where(element => element.Name.LocalName is "wpt" or "rtept"), point =>
        {
            Assert.Equal(["lat", "lon"], point.Attributes().Select(attribute => attribute.Name.LocalName));
            InOrder(point, "ele", "time", "magvar", "geoidheight", "name", "cmt", "desc", "src", "link", "sym", "type", "fix", "extensions");
        });

        static void InOrder(XElement parent, params string[] order)
        {
            var places = parent.Elements().Select(child => child.Name.Namespace == Gpx ? Array.IndexOf(order, child.Name.LocalName) : -1).ToList();
            Assert.DoesNotContain(-1, places);
            Assert.Equal(places.Order(), places);
        }
    }

    private static void AssertHolds(JsonElement expected, JsonElement actual)
    {
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                Assert.All(expected.EnumerateObject(), property => AssertHolds(property.Value, actual.GetProperty(property.Name)));
                break;
            case JsonValueKind.Array:
                Assert.Equal(expected.GetArrayLength(), actual.GetArrayLength());
                Assert.All(expected.EnumerateArray().Zip(actual.EnumerateArray()), pair => AssertHolds(pair.First, pair.Second));
                break;
            default:
                Assert.Equal(expected.ToString(), actual.ToString());
                break;
        }
    }

    private async Task<JsonElement> AskAsync(string query)
    {
        using var json = JsonDocument.Parse(await host.Client.GetStringAsync(new Uri($"/graphql?query={Uri.EscapeDataString(query)}", UriKind.Relative), Cancellation));
        Assert.False(json.RootElement.TryGetProperty("errors", out var errors), errors.ToString());
        return json.RootElement.GetProperty("data").Clone();
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, Action<HttpRequestMessage>? prepare = null)
    {
        using var request = new HttpRequestMessage(method, address);
        prepare?.Invoke(request);
        return await host.Client.SendAsync(request, Cancellation);
    }

    // A host of which requests have one connection, and files another.
    private sealed class Maker : IServiceProvider, IDisposable
    {
        private readonly GraphQLEngine _engine = new(CatalogueSchema.Create());
        private readonly EntityStore _ofRequests;
        private readonly EntityStore _ofFiles;

        public Maker(Func<EntityStore> open, Func<CatalogueContext> createContext)
        {
            (_ofRequests, _ofFiles) = (open(), open());
            Files = new(this, _ofFiles, new(createContext));
        }

        public CircuitFiles Files { get; }

        public async Task<string?> AskAsync(DownloadForm form)
        {
            var name = form is DownloadForm.Gpx ? "gpx" : "package";
            using var answer = await _engine.ExecuteAsync(
                new() { Query = $"{{ circuit(slug: \"fes-copper-wood-leather\") {{ downloads(languages: [ZGH, EN, AR]) {{ {name} {{ sha256 }} }} }} }}", Services = this }, Cancellation);
            using var json = JsonDocument.Parse(answer.Json);
            return json.RootElement.GetProperty("data").GetProperty("circuit").GetProperty("downloads").GetProperty(name).GetProperty("sha256").GetString();
        }

        public object? GetService(Type serviceType) =>
            serviceType == typeof(GraphQLEngine) ? _engine : serviceType == typeof(EntityStore) ? _ofRequests : serviceType == typeof(CircuitFiles) ? Files : null;

        public void Dispose()
        {
            ((IDisposable)_ofRequests).Dispose();
            ((IDisposable)_ofFiles).Dispose();
        }
    }
}
