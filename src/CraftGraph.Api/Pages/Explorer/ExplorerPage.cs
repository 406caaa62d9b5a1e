using System.Security.Cryptography;
using System.Text;
using CraftGraph.Api.Hosting;
using CraftGraph.Api.Pages.Schema;
using CraftGraph.Api.Pages.Site;

namespace CraftGraph.Api.Pages.Explorer;

/// <summary>
/// What a browser shows that comes to the API without a query: GraphiQL, where the build could make it (<c>src/CraftGraph.Browser</c>, which needs Node.js), or how to get it.
/// </summary>
internal sealed class ExplorerPage(BrowserBundle bundle)
{
    private const int NonceBytes = 16;

    /// <summary>Sends the page.</summary>
    public async Task SendAsync(HttpContext context)
    {
        // The editor's layout stands in style attributes, and it adds style elements, which carry the page's nonce.
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(NonceBytes));
        var body = Encoding.UTF8.GetBytes(bundle.Find("explorer") is { } files ? Write(files, nonce) : Missing);
        var response = context.Response;
        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = body.Length;
        response.Headers.CacheControl = "no-store";
        response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'nonce-{nonce}'; style-src-attr 'unsafe-inline'; img-src 'self' data:; "
            + "font-src 'self' data:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        await response.Body.WriteAsync(body, context.RequestAborted);
    }

    private static string Write(BundledFiles files, string nonce) => Document(
        $$"""
        <link rel="stylesheet" href="{{files.Style}}">
        <script type="module" src="{{files.Script}}" nonce="{{nonce}}"></script>
        <style nonce="{{nonce}}">
        html, body { margin: 0; block-size: 100% } body { display: flex; flex-direction: column; font: .9rem/1.5 system-ui, sans-serif }
        nav { display: flex; gap: 1.25rem; padding: .35rem 1rem; background: #7a2e1d; color: #fff } nav a { color: inherit } #explorer { flex: 1; min-block-size: 0 }
        </style>
        """,
        $$"""
        <nav aria-label="CraftGraph"><strong>CraftGraph</strong> <a href="/">Site</a> <a href="{{SchemaPath.Index}}">Schema</a> <a href="{{GraphQLEndpoint.SchemaPath}}">schema.graphql</a> <a href="{{SampleQuery.Address}}">JSON</a></nav>
        <div id="explorer"></div>
        <noscript>The explorer needs scripts. {{Introduction}}</noscript>
        """);

    private static string Introduction { get; } = $"""
        <p>A GraphQL API over a catalogue of Morocco's traditional crafts: regions, trades, the people who practise them, what they make, where it is sold, the labels that vouch for it and
        the circuits that visit it.</p>
        <ul>
        <li>Ask at <code>{GraphQLEndpoint.Path}</code>, by POST of JSON or by GET: <a href="{SampleQuery.Address}"><code>{SampleQuery.Text}</code></a></li>
        <li>Everything that can be asked: <a href="{SchemaPath.Index}">type by type</a>, or <a href="{GraphQLEndpoint.SchemaPath}">schema.graphql</a></li>
        <li>Texts come in Arabic, French, English and Amazigh, chosen by the header <code>Accept-Language</code> or a field's argument <code>language</code>.</li>
        </ul>
        """;

    private static string Missing { get; } = Document("", $"""
        <h1>CraftGraph</h1>
        {Introduction}
        <p>An explorer (GraphiQL) stands here once the host is built with Node.js 20 or later at hand: install it, and build again. The API works all the same.</p>
        """);

    private static string Document(string head, string body) => $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>CraftGraph API</title>
        <link rel="icon" href="{SiteAsset.Icon}" type="image/svg+xml">
        {head}
        </head>
        <body>
        {body}
        </body>
        </html>

        """;
}
