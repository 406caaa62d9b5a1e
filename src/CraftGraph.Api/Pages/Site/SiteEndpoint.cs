using System.Text.Json;
using CraftGraph.Api.Hosting;
using CraftGraph.Api.Hosting.Settings;
using CraftGraph.Api.Pages.Problems;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Transport.Http;

namespace CraftGraph.Api.Pages.Site;

/// <summary>Answers requests for pages: asks the page's operation of the engine that answers everybody, and shows the answer.</summary>
internal sealed class SiteEndpoint(
    IServiceProvider services, HostSettings settings, CatalogueStart start, RequestPreparation preparation, PageRenderer renderer)
{
    // In seconds. What is shown may change with each write; the version in the answer makes asking again cheap.
    private const string MaxAge = "public, max-age=60";

    private const string ContentSecurityPolicy =
        "default-src 'none'; img-src 'self' data:; style-src 'self'; script-src 'self'; connect-src 'self'; manifest-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    // Made at the first request: the host listens before the schema is there.
    private readonly Lazy<GraphQLEngine> _engine = new(services.GetRequiredService<GraphQLEngine>);

    /// <summary>Sends a page, or a page that says why there is none.</summary>
    public async Task ShowAsync<TView, TAnswer>(HttpContext context, SitePage<TView, TAnswer> page, SiteSection section, Language language)
        where TView : PageView<TAnswer>
        where TAnswer : class
    {
        var request = RequestOf(context, section, language);
        if (page.Redirect(request) is { } path)
        {
            context.Response.Redirect(path);
            return;
        }

        if (!start.Ready.IsCompleted)
        {
            context.Response.Headers.RetryAfter = "5";
            await ShowProblemAsync(context, request, StatusCodes.Status503ServiceUnavailable);
            return;
        }

        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        deadline.CancelAfter(settings.TimeLimit);
        using var result = await _engine.Value.ExecuteAsync(
            new()
            {
                Query = page.Operation,
                Variables = JsonSerializer.SerializeToElement(page.Variables(request)),
                Services = services,
                IsReadOnly = true,
                Prepare = preparation.Of(language, out var variant),
                Variant = variant,
            },
            deadline.Token);
        var answer = JsonSerializer.Deserialize(result.Json.Span, page.Type)!;
        if (answer.Data is not { } data || answer.Errors is { Count: > 0 })
        {
            await ShowProblemAsync(context, request, StatusOf(answer.Errors![0].Extensions?.Code));
        }
        else if (!page.IsFound(data))
        {
            await ShowProblemAsync(context, request, StatusCodes.Status404NotFound);
        }
        else
        {
            await SendAsync(context, StatusCodes.Status200OK, await renderer.RenderAsync<TView>(new() { ["Page"] = request, ["Answer"] = data }));
        }
    }

    /// <summary>Sends a page that says what went wrong and where to go on.</summary>
    public Task ShowProblemAsync(HttpContext context, Language language, int status) =>
        ShowProblemAsync(context, RequestOf(context, SiteSection.Home, language), status);

    private async Task ShowProblemAsync(HttpContext context, PageRequest request, int status) =>
        await SendAsync(context, status, await renderer.RenderAsync<ProblemPage>(new() { ["Page"] = request, ["Status"] = status }));

    private PageRequest RequestOf(HttpContext context, SiteSection section, Language language) =>
        new(language, section, (string?)context.Request.RouteValues["slug"], context.Request.Query, settings.Certificates.Address);

    // What a reader can change in the address is told apart from what the host cannot do.
    private static int StatusOf(string? code) => code switch
    {
        ErrorCode.Internal => StatusCodes.Status500InternalServerError,
        ErrorCode.Cancelled => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status400BadRequest,
    };

    private static async Task SendAsync(HttpContext context, int status, ReadOnlyMemory<byte> html)
    {
        var response = context.Response;
        var headers = response.Headers;
        response.StatusCode = status;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        if (status == StatusCodes.Status200OK)
        {
            headers.CacheControl = MaxAge;
            var tag = EntityTag.Of(html.Span);
            headers.ETag = tag;
            if (EntityTag.IsKnown(context.Request.Headers.IfNoneMatch, tag))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }
        }

        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = html.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.Body.WriteAsync(html, context.RequestAborted);
        }
    }
}
