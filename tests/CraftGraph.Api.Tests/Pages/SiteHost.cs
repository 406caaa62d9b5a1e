using System.Net;
using System.Text.RegularExpressions;
using CraftGraph.Api.Hosting;
using CraftGraph.Api.Tests.Hosting;
using CraftGraph.Data.Model;
using CraftGraph.Data.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(CraftGraph.Api.Tests.Pages.SiteHost))]

namespace CraftGraph.Api.Tests.Pages;

/// <summary>The site over a catalogue with demonstration products, of which one has a name that is HTML and is, like its maker, not invented; for all tests that only look at it.</summary>
public sealed partial class SiteHost : IDisposable
{
    /// <summary>The name of the product whose name is HTML.</summary>
    public const string HostileName = "<script>alert('Tapis')</script> \"&amp;";

    private const int Products = 400;

    private readonly Lazy<CatalogueHost> _host = new(Create);

    /// <summary>The slug of the product whose name is HTML.</summary>
    public const string HostileSlug = "hostile-product";

    /// <summary>Follows redirects.</summary>
    public HttpClient Client => _host.Value.Client;

    /// <summary>Follows no redirects and keeps no cookies.</summary>
    public HttpClient Plain => _host.Value.Plain;

    /// <summary>A page's HTML, which has to be there.</summary>
    public async Task<string> ReadAsync(string path)
    {
        using var response = await AskAsync(path);
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.StatusCode is HttpStatusCode.OK, $"{path}: {(int)response.StatusCode}");
        return html;
    }

    /// <summary>Asks for a page as browsers do.</summary>
    public async Task<HttpResponseMessage> AskAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative)) { Headers = { { "Accept", "text/html" } } };
        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>What the attribute <c>data-total</c> of a page says.</summary>
    public static int TotalOf(string html) => int.Parse(Total().Match(html).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The paths that a page links to, each once.</summary>
    public static IReadOnlyList<string> LinksOf(string html) =>
        [.. Link().Matches(html).Select(link => WebUtility.HtmlDecode(link.Groups[1].Value)).Where(path => path.StartsWith('/')).Select(path => path.Split('#')[0]).Distinct()];

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_host.IsValueCreated)
        {
            _host.Value.Dispose();
        }
    }

    private static CatalogueHost Create()
    {
        var host = new CatalogueHost(("Catalogue:DemonstrationProducts", $"{Products}"));
        using var context = host.Services.GetRequiredService<CatalogueStart>().Database.CreateContext();
        using var transaction = context.Database.BeginTransaction();
        var product = context.Set<Product>().Include(product => product.Producer).OrderBy(product => product.Id).First();
        context.Entry(product).Property(product => product.Slug).CurrentValue = HostileSlug;
        context.Entry(product).Property(product => product.IsDemonstration).CurrentValue = false;
        product.Producer.IsDemonstration = false;
        product.Rename(new() { Ar = HostileName, Fr = HostileName, En = HostileName });
        context.SaveChanges();
        SearchIndex.Update(context, [product]);
        transaction.Commit();
        return host;
    }

    [GeneratedRegex("data-total=\"([0-9]+)\"")]
    private static partial Regex Total();

    [GeneratedRegex("<a [^>]*href=\"([^\"]+)\"")]
    private static partial Regex Link();
}
