using System.Text.Encodings.Web;
using System.Text.Unicode;
using CraftGraph.Api.Pages.Home;
using CraftGraph.Api.Pages.Products;
using CraftGraph.Data.Model;

namespace CraftGraph.Api.Pages.Site;

/// <summary>The pages of the public site, and their addresses.</summary>
internal static class SitePages
{
    private const string OneThing = "/{slug}";

    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Adds what answers for pages.</summary>
    public static void AddSite(this WebApplicationBuilder builder)
    {
        // Arabic, Tifinagh and accents stand as they are; only what HTML reads as its own is encoded.
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        builder.Services.AddSingleton<PageAsker>();
        builder.Services.AddSingleton<PageRenderer>();
        builder.Services.AddSingleton<SiteEndpoint>();
    }

    /// <summary>Maps the addresses of all pages, in each language.</summary>
    public static void MapSite(this WebApplication app)
    {
        SiteAsset.Map(app);
        MapPage(app, SiteSection.Home, new SitePage<HomePage, HomeAnswer>(nameof(HomePage), SiteJson.Default.Home));
        MapPage(
            app,
            SiteSection.Products,
            new SitePage<ProductListPage, ProductListAnswer>(nameof(ProductListPage), SiteJson.Default.ProductList) { Variables = ProductSelection.Variables });
        MapPage(
            app,
            SiteSection.Products,
            new SitePage<ProductPage, ProductAnswer>(nameof(ProductPage), SiteJson.Default.Product)
            {
                Variables = ProductSelection.VariablesOfOne,
                IsFound = answer => answer.Product is not null,
            },
            OneThing);
    }

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
