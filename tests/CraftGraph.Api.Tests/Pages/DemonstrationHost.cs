using System.Net;
using System.Text.Json;
using CraftGraph.Api.Tests.Hosting;

namespace CraftGraph.Api.Tests.Pages;

/// <summary>A host with some demonstration products, for tests that only read its pages.</summary>
public sealed class DemonstrationHost : IDisposable
{
    private readonly CatalogueHost _host = new(("Catalogue:DemonstrationProducts", "80"));

    /// <summary>The HTML of a page that is there, its entities resolved.</summary>
    public async Task<string> ReadAsync(string path)
    {
        using var response = await GetAsync(path);
        var page = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path}: {response.StatusCode} {page}");
        return page;
    }

    /// <summary>What the host answers at a path, or where it sends on to.</summary>
    public Task<HttpResponseMessage> GetAsync(string path) => _host.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

    /// <summary>The data that the API answers to a query.</summary>
    public async Task<JsonElement> AskAsync(string query)
    {
        using var json = JsonDocument.Parse(await _host.Client.GetStringAsync(new Uri("/graphql?query=" + Uri.EscapeDataString(query), UriKind.Relative), TestContext.Current.CancellationToken));
        Assert.False(json.RootElement.TryGetProperty("errors", out var errors), errors.ToString());
        return json.RootElement.GetProperty("data").Clone();
    }

    public void Dispose() => _host.Dispose();
}
