using System.Text;

namespace CraftGraph.Api.Hosting;

/// <summary>What a browser shows that comes to the host's addresses without a query.</summary>
internal static class FrontPage
{
    private static readonly byte[] Utf8 = Encoding.UTF8.GetBytes($$"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>CraftGraph</title>
        <style>body { font: 1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 3rem auto; padding: 0 1rem; color-scheme: light dark }</style>
        </head>
        <body>
        <h1>CraftGraph</h1>
        <p>A GraphQL API over a catalogue of Morocco's traditional crafts: regions, trades, the people who practise them, what they
        make, where it is sold, the labels that vouch for it and the circuits that visit it.</p>
        <ul>
        <li>Ask at <code>{{GraphQLEndpoint.Path}}</code>, by POST of JSON or by GET:
        <a href="{{SampleQuery.Address}}"><code>{{SampleQuery.Text}}</code></a></li>
        <li>Everything that can be asked: <a href="{{GraphQLEndpoint.SchemaPath}}">schema.graphql</a></li>
        <li>Texts come in Arabic, French, English and Amazigh, chosen by the header <code>Accept-Language</code> or a field's argument
        <code>language</code>.</li>
        <li>How to run and read it: the folder <code>docs</code> of the source.</li>
        </ul>
        </body>
        </html>

        """);

    /// <summary>Whether the client is a browser that shows pages: it names <c>text/html</c>, which GraphQL's clients do not.</summary>
    public static bool IsWanted(HttpRequest request) =>
        request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);

    /// <summary>Sends the page.</summary>
    public static async Task SendAsync(HttpContext context)
    {
        var response = context.Response;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
        response.ContentLength = Utf8.Length;
        await response.Body.WriteAsync(Utf8, context.RequestAborted);
    }
}
