namespace CraftGraph.Api.Hosting;

/// <summary>Tells browsers, which show pages, from the clients of the API.</summary>
internal static class PageNegotiation
{
    /// <summary>Whether the client is a browser that shows pages: it names <c>text/html</c>, which GraphQL's clients do not.</summary>
    public static bool WantsPage(HttpRequest request) =>
        request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}
