using System.Text.Encodings.Web;
using System.Text.Unicode;
using CraftGraph.Api.Hosting;
using CraftGraph.Api.Hosting.Settings;
using CraftGraph.Api.Pages.Circuits;
using CraftGraph.Api.Pages.Explorer;
using CraftGraph.Api.Pages.Feeds;
using CraftGraph.Api.Pages.Home;
using CraftGraph.Api.Pages.Labels;
using CraftGraph.Api.Pages.Map;
using CraftGraph.Api.Pages.Plans;
using CraftGraph.Api.Pages.Producers;
using CraftGraph.Api.Pages.Products;
using CraftGraph.Api.Pages.Quotes;
using CraftGraph.Api.Pages.Regions;
using CraftGraph.Api.Pages.Schema;
using CraftGraph.Api.Pages.Search;
using CraftGraph.Api.Pages.Sitemaps;
using CraftGraph.Api.Pages.Trades;
using CraftGraph.Api.Pages.WhatsOn;

namespace CraftGraph.Api.Pages.Site;

/// <summary>The pages of the public site, and their addresses.</summary>
internal static class SitePages
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Adds what answers for pages.</summary>
    public static void AddSite(this WebApplicationBuilder builder)
    {
        // Arabic, Tifinagh and accents stand as they are; only what HTML reads as its own is encoded.
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        builder.Services.AddSingleton<BrowserBundle>();
        builder.Services.AddSingleton<ExplorerPage>();
        builder.Services.AddSingleton<PageAsker>();
        builder.Services.AddSingleton<PageRenderer>();
        builder.Services.AddSingleton<SiteEndpoint>();
        builder.Services.AddSingleton<QuoteEndpoint>();
        builder.Services.AddSingleton<ProductFeed>();
        builder.Services.AddSingleton<FeedEndpoint>();
        builder.Services.AddSingleton<SitemapEndpoint>();
    }

    /// <summary>Maps the addresses of all pages, in each language.</summary>
    public static void MapSite(this WebApplication app)
    {
        SiteAsset.Map(app);
        app.Services.GetRequiredService<BrowserBundle>().Map(app);
        app.MapGet("/", SendToOwnLanguage);
        SchemaPath.Map(app);
        MapQuote(app);
        app.Services.GetRequiredService<FeedEndpoint>().Map(app);
        app.Services.GetRequiredService<SitemapEndpoint>().Map(app);
        MapPage<HomePage, HomeAnswer>(app, SiteSection.Home, new(nameof(HomePage), SiteJson.Default.Home));
        MapPage<SearchPage, SearchAnswer>(app, SiteSection.Search, new(nameof(SearchPage), SiteJson.Default.Search) { Variables = SearchSelection.Variables });
        MapPage<MapPage, MapAnswer>(app, SiteSection.Map, new(nameof(MapPage), SiteJson.Default.Map) { Variables = MapSelection.Variables });
        MapPage<WhatsOnPage, WhatsOnAnswer>(app, SiteSection.WhatsOn, new(nameof(WhatsOnPage), SiteJson.Default.WhatsOn) { Variables = WhatsOnSelection.Variables });

        MapPage<ProductListPage, ProductListAnswer>(
            app, SiteSection.Products, new(nameof(ProductListPage), SiteJson.Default.ProductList) { Variables = ProductSelection.Variables });
        MapPage<CircuitListPage, CircuitListAnswer>(
            app, SiteSection.Circuits, new(nameof(CircuitListPage), SiteJson.Default.CircuitList) { Variables = CircuitSelection.Variables });
        MapPage<ProducerListPage, ProducerListAnswer>(
            app, SiteSection.Producers, new(nameof(ProducerListPage), SiteJson.Default.ProducerList) { Variables = ProducerSelection.Variables });
        MapPage<TradeListPage, TradeListAnswer>(app, SiteSection.Trades, new(nameof(TradeListPage), SiteJson.Default.TradeList));
        MapPage<RegionListPage, RegionListAnswer>(app, SiteSection.Regions, new(nameof(RegionListPage), SiteJson.Default.RegionList));
        MapPage<LabelListPage, LabelListAnswer>(
            app, SiteSection.Labels, new(nameof(LabelListPage), SiteJson.Default.LabelList) { Redirect = CertificateForm.AwardPath });
        MapPage<PlanListPage, PlanListAnswer>(app, SiteSection.Plans, new(nameof(PlanListPage), SiteJson.Default.PlanList));

        MapThing<ProductPage, ProductAnswer>(
            app, SiteSection.Products, new(nameof(ProductPage), SiteJson.Default.Product) { Variables = ProductSelection.VariablesOfOne, IsFound = answer => answer.Product is not null });
        MapThing<CircuitPage, CircuitAnswer>(
            app, SiteSection.Circuits, new(nameof(CircuitPage), SiteJson.Default.Circuit) { Variables = CircuitSelection.VariablesOfOne, IsFound = answer => answer.Circuit is not null });
        MapThing<ProducerPage, ProducerAnswer>(
            app, SiteSection.Producers, new(nameof(ProducerPage), SiteJson.Default.Producer) { Variables = ProducerSelection.VariablesOfOne, IsFound = answer => answer.Producer is not null });
        MapThing<TradePage, TradeAnswer>(app, SiteSection.Trades, new(nameof(TradePage), SiteJson.Default.Trade) { IsFound = answer => answer.Trade is not null });
        MapThing<RegionPage, RegionAnswer>(app, SiteSection.Regions, new(nameof(RegionPage), SiteJson.Default.Region) { IsFound = answer => answer.Region is not null });
        MapThing<LabelPage, LabelAnswer>(
            app, SiteSection.Labels, new(nameof(LabelPage), SiteJson.Default.Label) { Variables = LabelSelection.Variables, IsFound = answer => answer.Label is not null });
        MapThing<PlanPage, PlanAnswer>(app, SiteSection.Plans, new(nameof(PlanPage), SiteJson.Default.Plan) { IsFound = answer => answer.Plan is not null });
    }

    private static void MapQuote(WebApplication app)
    {
        var endpoint = app.Services.GetRequiredService<QuoteEndpoint>();
        foreach (var language in SiteLanguage.All)
        {
            var path = SiteSection.Quote.Path(language);
            app.MapMethods(path, Methods, (HttpContext context) => endpoint.ShowAsync(context, language));
            app.MapPost(path, (HttpContext context) => endpoint.ChangeAsync(context, language));
        }
    }

    // The host's root has no language: the reader's browser says which one it prefers.
    private static void SendToOwnLanguage(HttpContext context)
    {
        var language = LanguageNegotiation.Choose(context.Request, context.RequestServices.GetRequiredService<HostSettings>());
        context.Response.Headers.Vary = "Accept-Language";
        context.Response.Redirect(SiteSection.Home.Path(language));
    }

    // The page of one thing of a section, which the address names.
    private static void MapThing<TView, TAnswer>(WebApplication app, SiteSection section, SitePage<TView, TAnswer> page)
        where TView : PageView<TAnswer>
        where TAnswer : class => MapPage(app, section, page, "/{slug}");

    private static void MapPage<TView, TAnswer>(WebApplication app, SiteSection section, SitePage<TView, TAnswer> page, string? slug = null)
        where TView : PageView<TAnswer>
        where TAnswer : class
    {
        var endpoint = app.Services.GetRequiredService<SiteEndpoint>();
        foreach (var language in SiteLanguage.All)
        {
            app.MapMethods(section.Path(language) + slug, Methods, (HttpContext context) => endpoint.ShowAsync(context, page, section, language));
        }
    }
}
