using CraftGraph.Api.Hosting;
using CraftGraph.Api.Hosting.Settings;
using CraftGraph.Api.Pages.Problems;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Transport.Http;
using Microsoft.Extensions.Primitives;

namespace CraftGraph.Api.Pages.Site;

/// <summary>Answers requests for pages: asks the page's operation of the engine that answers everybody, and shows the answer.</summary>
internal sealed class SiteEndpoint(HostSettings settings, CatalogueStart start, PageAsker asker, PageRenderer renderer)
{
    // In seconds. What is shown may change with each write; the version in the answer makes asking again cheap.
    private const string MaxAge = "public, max-age=60";

    private static readonly string UsualPolicy = PolicyOf(null);

    private readonly string _mapPolicy = PolicyOf(settings.Map.TileOrigin);

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

        if (!await IsReadyAsync(context, request))
        {
            return;
        }

        var answer = await asker.AskAsync(page.Operation, page.Variables(request), language, page.Type, context.RequestAborted);
        if (answer.Data is not { } data || answer.Errors is { Count: > 0 })
        {
            var error = answer.Errors![0];
            await ShowProblemAsync(context, request, StatusOf(error.Extensions?.Code), error.Message);
        }
        else if (!page.IsFound(data))
        {
            await ShowProblemAsync(context, request, StatusCodes.Status404NotFound);
        }
        else
        {
            await ShowAsync<TView, TAnswer>(context, request, data);
        }
    }

    /// <summary>Whether the database is ready; where it is not, a page that says so is sent.</summary>
    public async Task<bool> IsReadyAsync(HttpContext context, PageRequest request)
    {
        if (start.Ready.IsCompleted)
        {
            return true;
        }

        context.Response.Headers.RetryAfter = "5";
        await ShowProblemAsync(context, request, StatusCodes.Status503ServiceUnavailable);
        return false;
    }

    /// <summary>Sends a page of data that is there already.</summary>
    public async Task ShowAsync<TView, TAnswer>(HttpContext context, PageRequest request, TAnswer answer)
        where TView : PageView<TAnswer> =>
        await SendAsync(context, request, StatusCodes.Status200OK, await renderer.RenderAsync<TView>(new() { ["Page"] = request, ["Answer"] = answer }));

    /// <summary>Sends a page that says what went wrong and where to go on.</summary>
    public Task ShowProblemAsync(HttpContext context, Language language, int status) =>
        ShowProblemAsync(context, RequestOf(context, SiteSection.Home, language), status);

    /// <summary>Sends a page that says what went wrong with a page of a section.</summary>
    /// <param name="context">The request.</param>
    /// <param name="request">What the page knows of it.</param>
    /// <param name="status">The status of the response.</param>
    /// <param name="detail">What the API said, in English; shown where the reader can change it.</param>
    public async Task ShowProblemAsync(HttpContext context, PageRequest request, int status, string? detail = null) =>
        await SendAsync(context, request, status, await renderer.RenderAsync<ProblemPage>(new() { ["Page"] = request, ["Status"] = status, ["Detail"] = detail }));

    /// <summary>What a page knows of a request.</summary>
    public PageRequest RequestOf(HttpContext context, SiteSection section, Language language) =>
        new(language, section, (string?)context.Request.RouteValues["slug"], context.Request.Query, settings.Certificates.Address);

    // What a reader can change in the address is told apart from what the host cannot do.
    private static int StatusOf(string? code) => code switch
    {
        ErrorCode.Internal => StatusCodes.Status500InternalServerError,
        ErrorCode.Cancelled => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status400BadRequest,
    };

    private static string PolicyOf(string? tileOrigin) =>
        $"default-src 'none'; img-src 'self' data:{(tileOrigin is null ? "" : " " + tileOrigin)}; style-src 'self'; script-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private async Task SendAsync(HttpContext context, PageRequest request, int status, ReadOnlyMemory<byte> html)
    {
        var response = context.Response;
        var headers = response.Headers;
        response.StatusCode = status;
        headers.ContentSecurityPolicy = request.Section == SiteSection.Map ? _mapPolicy : UsualPolicy;
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        if (status == StatusCodes.Status200OK)
        {
            // A page of one reader has said so before.
            if (StringValues.IsNullOrEmpty(headers.CacheControl))
            {
                headers.CacheControl = MaxAge;
            }

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
