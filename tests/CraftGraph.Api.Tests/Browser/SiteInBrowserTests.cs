using CraftGraph.Api.Pages.Site;
using CraftGraph.Api.Tests.Clients;
using CraftGraph.GraphQL.Tests.Conformance;

namespace CraftGraph.Api.Tests.Browser;

/// <summary>The program with as many products as make pages of lists.</summary>
public sealed class RunningSite() : RunningHost(products: 300);

/// <summary>The program with tiles under its map.</summary>
public sealed class RunningTiledSite() : RunningHost(products: 0, "--Map:TileAddress", "https://tiles.example/{z}/{x}/{y}.png", "--Map:TileAttribution", "Tiles by Example");

/// <summary>The public site in Debian's Chromium, driven by Playwright through the scripts of <c>tests/browser</c>.</summary>
public sealed class SiteInBrowserTests(RunningSite site, RunningTiledSite tiled) : IClassFixture<RunningSite>, IClassFixture<RunningTiledSite>
{
    private static readonly SiteSection[] Sections =
    [
        SiteSection.Home, SiteSection.Products, SiteSection.Producers, SiteSection.Trades, SiteSection.Regions, SiteSection.Labels, SiteSection.Map, SiteSection.Circuits,
        SiteSection.Plans, SiteSection.WhatsOn, SiteSection.Search, SiteSection.Quote,
    ];

    // One page of each thing.
    private static readonly (SiteSection Section, string Slug)[] Things =
    [
        (SiteSection.Products, "demo-zellige-panel-1"), (SiteSection.Producers, "demo-cooperative-1"), (SiteSection.Trades, "carpets"), (SiteSection.Regions, "fes-meknes"),
        (SiteSection.Labels, "morocco-handmade"), (SiteSection.Circuits, "atlantic-clay-and-thuya"), (SiteSection.Plans, "pdra-souss-massa-draa"),
    ];

    private static readonly Lazy<string[]> Paths = new(() =>
        ["/graphql/schema", "/graphql/schema/Product", .. from language in SiteLanguage.All from path in Sections.Select(section => section.Path(language)).Concat(Things.Select(thing => thing.Section.Path(language, thing.Slug))) select path]);

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public Task Each_page_shows_in_each_language_without_errors_and_fits_its_width(int width) =>
        CheckAsync(Paths.Value, path => new { check = "shows", url = At(path), width });

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public Task Nothing_keeps_people_with_disabilities_out(string scheme) => CheckAsync(
        [.. Paths.Value.Where(path => path.StartsWith("/fr", StringComparison.Ordinal) || path.StartsWith("/ar", StringComparison.Ordinal))],
        path => new { check = "accessible", url = At(path), scheme, width = 1280 });

    [Fact]
    public Task The_keyboard_alone_reaches_everything() =>
        CheckAsync(["/fr", SiteSection.Products.Path(Data.Model.Language.Ar), "/en/map", "/en/circuits"], path => new { check = "keyboard", url = At(path) });

    [Fact]
    public Task Pages_are_light_and_nothing_moves_while_they_load() =>
        CheckAsync(["/fr", "/en/products", "/en/products/demo-zellige-panel-1", "/ar"], path => new { check = "light", url = At(path) });

    [Fact]
    public Task Choosing_a_value_gives_as_many_products_as_stand_beside_it() => CheckAsync(["/en/products", "/fr/fabricants"], path => new { check = "facet", url = At(path) });

    [Fact]
    public Task Lists_narrow_and_page_without_scripts() => CheckAsync(["/en/products"], path => new { check = "plain", url = At(path) });

    [Fact]
    public Task A_quote_is_asked_for_from_the_list_to_the_sheet() => CheckAsync(["/en/products"], path => new { check = "quote", url = At(path) });

    [Fact]
    public Task Clusters_open_without_scripts_and_hold_all_that_the_map_tells() => CheckAsync(["/en/map"], path => new { check = "drawnMap", url = At(path) });

    [Fact]
    public Task The_map_moves_and_the_list_follows_it() => CheckAsync(["/en/map", "/ar/خريطة"], path => new { check = "liveMap", url = At(path) });

    [Fact]
    public Task A_place_on_the_map_tells_its_name() => CheckAsync(["/fr/carte?zoom=12&lat=34.05&lon=-4.98"], path => new { check = "namedPlace", url = At(path) });

    [Fact]
    public Task Tiles_come_from_the_host_that_the_settings_name() => CheckAsync(
        ["/fr/carte"], path => new { check = "tiles", url = At(tiled, path), host = "tiles.example", attribution = "Tiles by Example" });

    [Fact]
    public Task A_search_in_Arabic_finds_the_same_with_and_without_vowel_signs() =>
        CheckAsync(["/ar"], path => new { check = "search", url = At(path), texts = new[] { "زربية", "زَرْبِيَّة" } });

    [Fact]
    public Task The_explorer_runs_its_first_operation_and_shows_the_schema() => CheckAsync(["/graphql"], path => new { check = "explorer", url = At(path) });

    [Fact]
    public Task The_explorer_shows_what_is_deferred() => CheckAsync(["/graphql"], path => new { check = "explorerDefer", url = At(path) });

    private string At(string path) => At(site, path);

    private static string At(RunningHost host, string path) => new Uri(host.Url).GetLeftPart(UriPartial.Authority) + path;

    private static async Task CheckAsync<T>(IReadOnlyList<string> paths, Func<string, T> request)
    {
        var answers = await NodeRunner.RunAsync("checks.mjs", paths.Select(request), TestContext.Current.CancellationToken, NodeFolder.Browser);

        Assert.Empty(from answer in paths.Zip(answers) from problem in answer.Second.GetProperty("problems").EnumerateArray() select $"{answer.First}: {problem}");
    }
}
