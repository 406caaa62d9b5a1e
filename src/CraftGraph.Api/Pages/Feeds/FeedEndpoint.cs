using System.Buffers;
using System.Globalization;
using System.Text.Json;
using CraftGraph.Api.Hosting;
using CraftGraph.Api.Hosting.Settings;
using CraftGraph.Api.Languages;
using CraftGraph.Api.Pages.Site;
using CraftGraph.Api.Pages.Words;
using CraftGraph.Data.Model;
using CsvHelper;

namespace CraftGraph.Api.Pages.Feeds;

/// <summary>Products for machines: all of them as CSV and as JSON Lines, the newest as RSS.</summary>
internal sealed class FeedEndpoint(HostSettings settings, CatalogueStart start, ProductFeed feed) : IDisposable
{
    private const int NewestCount = 50;

    // A feed of everything keeps a core busy for as long as its reader takes: few are made at a time, and others wait.
    private const int MostAtOnce = 2;
    private readonly SemaphoreSlim _free = new(MostAtOnce);

    private const int WrittenAtOnce = 64 * 1024;

    // A text that begins like a formula is none in a spreadsheet.
    private static readonly CsvWriterOptions Csv = new() { Injection = CsvInjection.Escape, TrueValue = "true", FalseValue = "false" };

    /// <summary>The address of the newest products of a language.</summary>
    public static string RssPath(Language language) => $"/feeds/{language.Tag()}/products.rss";

    /// <summary>Maps the addresses of feeds.</summary>
    public void Map(WebApplication app)
    {
        foreach (var language in SiteLanguage.All)
        {
            app.MapGet(RssPath(language), (HttpContext context) => SendRssAsync(context, language));
            app.MapGet($"/feeds/{language.Tag()}/products.csv", (HttpContext context) => SendAllAsync(context, language, "text/csv; charset=utf-8", WriteCsvAsync));
            app.MapGet($"/feeds/{language.Tag()}/products.jsonl", (HttpContext context) => SendAllAsync(context, language, "application/jsonl", WriteJsonLinesAsync));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _free.Dispose();

    private async Task SendAllAsync(HttpContext context, Language language, string type, Func<Stream, IAsyncEnumerable<FeedRow>, CancellationToken, Task> write)
    {
        if (!await HostErrors.IsReadyAsync(start, context.Response))
        {
            return;
        }

        await _free.WaitAsync(context.RequestAborted);
        try
        {
            Announce(context, type);
            await write(context.Response.Body, feed.ReadAllAsync(language, where: null, context.RequestAborted).SelectMany(page => page).Select(product => feed.RowOf(product, language)), context.RequestAborted);
        }
        finally
        {
            _free.Release();
        }
    }

    private static async Task WriteCsvAsync(Stream body, IAsyncEnumerable<FeedRow> rows, CancellationToken cancellationToken)
    {
        await using var csv = CsvWriter.Create(body, Csv, leaveOpen: true);
        await csv.WriteRecordsAsync(rows, cancellationToken);
    }

    private static async Task WriteJsonLinesAsync(Stream body, IAsyncEnumerable<FeedRow> rows, CancellationToken cancellationToken)
    {
        var lines = new ArrayBufferWriter<byte>();
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            lines.Write(JsonSerializer.SerializeToUtf8Bytes(row, SiteJson.Default.FeedRow));
            lines.Write("\n"u8);
            if (lines.WrittenCount >= WrittenAtOnce)
            {
                await body.WriteAsync(lines.WrittenMemory, cancellationToken);
                lines.ResetWrittenCount();
            }
        }

        await body.WriteAsync(lines.WrittenMemory, cancellationToken);
    }

    private async Task SendRssAsync(HttpContext context, Language language)
    {
        if (!await HostErrors.IsReadyAsync(start, context.Response))
        {
            return;
        }

        var products = await feed.ReadNewestAsync(language, NewestCount, context.RequestAborted);
        Announce(context, "application/rss+xml; charset=utf-8");
        await XmlBody.SendAsync(context.Response, xml =>
        {
            xml.WriteStartElement("rss");
            xml.WriteAttributeString("version", "2.0");
            xml.WriteStartElement("channel");
            xml.WriteElementString("title", $"CraftGraph: {SiteWords.Feed.Resolve(language)}");
            xml.WriteElementString("link", settings.Certificates.Address + SiteSection.Products.Path(language));
            xml.WriteElementString("description", SiteWords.Tagline.Resolve(language));
            xml.WriteElementString("language", language.Tag());
            foreach (var product in products)
            {
                var address = feed.AddressOf(product, language);
                xml.WriteStartElement("item");
                xml.WriteElementString("title", product.Name.Value);
                xml.WriteElementString("link", address);
                xml.WriteElementString("guid", address);
                xml.WriteElementString("pubDate", product.CreatedAt.ToString("R", CultureInfo.InvariantCulture));
                xml.WriteElementString("description", product.Description?.Value ?? product.Name.Value);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        });
    }

    private void Announce(HttpContext context, string type)
    {
        settings.CrossOrigin.Allow(context);
        context.Response.ContentType = type;
        context.Response.Headers.CacheControl = "public, max-age=900";
    }
}
