using System.Collections.Frozen;

namespace CraftGraph.Api.Hosting;

/// <summary>Which sites' pages may ask from a browser.</summary>
/// <remarks>
/// Spec: <see href="https://fetch.spec.whatwg.org/#http-cors-protocol"/>. The framework's own middleware makes a scope of services
/// for each request, which nothing else here needs.
/// </remarks>
internal sealed class CrossOriginPolicy
{
    // Those beyond what browsers always let pages read: whether an answer has changed, and when to ask again.
    private const string Exposed = "ETag, Retry-After";

    private readonly FrozenSet<string>? _origins;

    private CrossOriginPolicy(FrozenSet<string>? origins) => _origins = origins;

    /// <summary>Pages of all sites may: what is public is public to them too. No cookies or passwords come along.</summary>
    public static CrossOriginPolicy Everyone { get; } = new(null);

    /// <summary>Pages of these sites may, such as <c>https://example.org</c>.</summary>
    public static CrossOriginPolicy Only(IEnumerable<string> origins) => new(origins.ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>
    /// Whether the client may open a WebSocket, which browsers do not ask about beforehand: pages of allowed sites and of the host itself may, and
    /// whoever is no page.
    /// </summary>
    public bool Admits(HttpRequest request) =>
        _origins is null
        || request.Headers.Origin.ToString() is not { Length: > 0 } origin
        || _origins.Contains(origin)
        || (Uri.TryCreate(origin, UriKind.Absolute, out var page) && page.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase));

    /// <summary>Tells the browser whether the page may read the answer; the other answers have to vary by <c>Origin</c> unless all may.</summary>
    public void Allow(HttpContext context)
    {
        var headers = context.Response.Headers;
        if (_origins is null)
        {
            headers.AccessControlAllowOrigin = "*";
            headers.AccessControlExposeHeaders = Exposed;
            return;
        }

        headers.AppendCommaSeparatedValues("Vary", "Origin");
        if (context.Request.Headers.Origin.ToString() is { Length: > 0 } origin && _origins.Contains(origin))
        {
            headers.AccessControlAllowOrigin = origin;
            headers.AccessControlExposeHeaders = Exposed;
        }
    }

    /// <summary>Answers a browser that asks, before it sends the request, whether it may.</summary>
    public void AnswerPreflight(HttpContext context)
    {
        Allow(context);
        var headers = context.Response.Headers;
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        headers.Allow = "GET, POST, OPTIONS";
        headers.AccessControlAllowMethods = "GET, POST";
        headers.AccessControlAllowHeaders = "Content-Type, Accept, Accept-Language, GraphQL-Preflight, GraphQL-Cost";
        headers.AccessControlMaxAge = "86400";
    }
}
