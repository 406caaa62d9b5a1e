using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml;
using CraftGraph.Api.Hosting;
using CraftGraph.Api.Hosting.Settings;
using CraftGraph.Api.Languages;
using CraftGraph.Api.Pages.Answers;
using CraftGraph.Api.Pages.Feeds;
using CraftGraph.Api.Pages.Site;
using CraftGraph.Data.Model;

namespace CraftGraph.Api.Pages.Sitemaps;

/// <summary>What search engines are told: which pages there are, each in all its languages, and where not to look.</summary>
/// <remarks>
/// One file for pages of few, and one for the products of each trade, so that each stays below the 50,000 addresses that a file may have.
/// Source: <see href="https://www.sitemaps.org/protocol.html"/>.
/// </remarks>
internal sealed class SitemapEndpoint(HostSettings settings, CatalogueStart start, PageAsker asker, ProductFeed feed)
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";
    private const int MostAddresses = 50_000;
    private static readonly string Operation = OperationDocument.Load("SitemapNames");
    private static readonly SiteSection[] Lists =
    [
        SiteSection.Home, SiteSection.Products, SiteSection.Trades, SiteSection.Regions, SiteSection.Producers, SiteSection.Labels, SiteSection.Map, SiteSection.Circuits,
        SiteSection.Plans, SiteSection.WhatsOn,
    ];

    /// <summary>Maps the addresses.</summary>
    public void Map(WebApplication app)
    {
        app.MapGet("/robots.txt", SendRobotsAsync);
        app.MapGet("/sitemap.xml", SendIndexAsync);
        app.MapGet("/sitemaps/pages.xml", SendPagesAsync);
        app.MapGet("/sitemaps/products-{trade}.xml", SendProductsAsync);
    }

    // Pages of a list under conditions are endless; baskets and answers of the API are nobody's search results.
    private Task SendRobotsAsync(HttpContext context)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        var quotes = string.Join('\n', SiteLanguage.All.Select(language => $"Disallow: {SiteSection.Quote.Path(language)}"));
        return context.Response.WriteAsync(
            $"User-agent: *\nDisallow: /graphql\nDisallow: /*?*after=\nDisallow: /*?*before=\n{quotes}\nSitemap: {settings.Certificates.Address}/sitemap.xml\n",
            context.RequestAborted);
    }

    private async Task SendIndexAsync(HttpContext context)
    {
        if (await AskAsync(context) is not { } names)
        {
            return;
        }

        await SendAsync(context, xml =>
        {
            xml.WriteStartElement("sitemapindex", Namespace);
            foreach (var path in names.Trades.Nodes.Select(trade => $"/sitemaps/products-{trade.Slug}.xml").Prepend("/sitemaps/pages.xml"))
            {
                xml.WriteStartElement("sitemap", Namespace);
                xml.WriteElementString("loc", Namespace, settings.Certificates.Address + path);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        });
    }

    private async Task SendPagesAsync(HttpContext context)
    {
        if (await AskAsync(context) is not { } names)
        {
            return;
        }

        (SiteSection Section, ListAnswer<SitemapEntry> Entries)[] kinds =
        [
            (SiteSection.Trades, names.Trades), (SiteSection.Regions, names.Regions), (SiteSection.Labels, names.Labels), (SiteSection.Circuits, names.Circuits),
            (SiteSection.Plans, names.Plans),
        ];
        await SendAsync(context, xml =>
        {
            BeginSet(xml);
            foreach (var list in Lists)
            {
                WriteAddresses(xml, list, slug: null, changed: null);
            }

            foreach (var (section, entries) in kinds)
            {
                foreach (var entry in entries.Nodes)
                {
                    WriteAddresses(xml, section, entry.Slug, changed: null);
                }
            }

            xml.WriteEndElement();
        });
    }

    private async Task SendProductsAsync(HttpContext context)
    {
        if (!await HostErrors.IsReadyAsync(start, context.Response))
        {
            return;
        }

        var trade = (string)context.Request.RouteValues["trade"]!;
        var where = new JsonObject { ["trade"] = new JsonObject { ["slug"] = new JsonObject { ["eq"] = trade } } };
        var products = new List<FeedProduct>();
        await foreach (var page in feed.ReadAllAsync(Language.En, where, context.RequestAborted))
        {
            products.AddRange(page);
            if (products.Count >= MostAddresses / SiteLanguage.All.Count)
            {
                break;
            }
        }

        await SendAsync(context, xml =>
        {
            BeginSet(xml);
            foreach (var product in products)
            {
                WriteAddresses(xml, SiteSection.Products, product.Slug, product.UpdatedAt);
            }

            xml.WriteEndElement();
        });
    }

    private static void BeginSet(XmlWriter xml)
    {
        xml.WriteStartElement("urlset", Namespace);
        xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
    }

    private void WriteAddresses(XmlWriter xml, SiteSection section, string? slug, DateTimeOffset? changed)
    {
        foreach (var language in SiteLanguage.All)
        {
            xml.WriteStartElement("url", Namespace);
            xml.WriteElementString("loc", Namespace, AddressOf(section, language, slug));
            if (changed is { } instant)
            {
                xml.WriteElementString("lastmod", Namespace, instant.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            }

            foreach (var other in SiteLanguage.All)
            {
                xml.WriteStartElement("link", Xhtml);
                xml.WriteAttributeString("rel", "alternate");
                xml.WriteAttributeString("hreflang", other.Tag());
                xml.WriteAttributeString("href", AddressOf(section, other, slug));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }
    }

    // Addresses in Arabic letters are written as the protocol asks, in percent codes.
    private string AddressOf(SiteSection section, Language language, string? slug) => new Uri(settings.Certificates.Address + section.Path(language, slug)).AbsoluteUri;

    private async Task<SitemapAnswer?> AskAsync(HttpContext context)
    {
        if (!await HostErrors.IsReadyAsync(start, context.Response))
        {
            return null;
        }

        if ((await asker.AskAsync(Operation, [], Language.En, SiteJson.Default.Sitemap, context.RequestAborted)).Data is { } names)
        {
            return names;
        }

        await HostErrors.SendNotReadyAsync(context.Response);
        return null;
    }

    private static Task SendAsync(HttpContext context, Action<XmlWriter> write)
    {
        context.Response.ContentType = "application/xml; charset=utf-8";
        context.Response.Headers.CacheControl = "public, max-age=3600";
        return XmlBody.SendAsync(context.Response, write);
    }
}
