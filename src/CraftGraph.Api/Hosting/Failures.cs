using System.Diagnostics;
using CraftGraph.Api.Hosting.Settings;
using CraftGraph.Api.Languages;
using CraftGraph.Api.Pages.Feeds;
using CraftGraph.Api.Pages.Site;
using CraftGraph.GraphQL.Errors;

namespace CraftGraph.Api.Hosting;

/// <summary>Tells clients what went wrong around the API's answers, and never how the program looks inside.</summary>
internal static class Failures
{
    private const int LongestPath = 100;

    /// <summary>Answers requests that failed outside the engine.</summary>
    public static void UseFailureAnswers(this WebApplication app)
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(Failures).FullName!);
        app.Use(next => context => AnswerAsync(context, next, log));
    }

    /// <summary>Answers requests for addresses at which nothing is.</summary>
    public static void MapNothingElse(this WebApplication app) => app.MapFallback("{*path}", context =>
    {
        var path = context.Request.Path.Value ?? "";
        return PageNegotiation.WantsPage(context.Request) ? ShowProblemAsync(context, StatusCodes.Status404NotFound) : HostErrors.SendAsync(
            context.Response,
            StatusCodes.Status404NotFound,
            HostErrors.NotFound,
            $"Nothing is at {(path.Length <= LongestPath ? path : path[..LongestPath] + "…")}; the API is at {GraphQLEndpoint.Path}.");
    });

    private static async Task AnswerAsync(HttpContext context, RequestDelegate next, ILogger log)
    {
        context.Response.Headers.XContentTypeOptions = "nosniff";
        try
        {
            await next(context);
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is left to be told.
        }
        // A body that breaks off, or comes too slowly.
        catch (BadHttpRequestException mistake) when (!context.Response.HasStarted)
        {
            await HostErrors.SendAsync(context.Response, mistake.StatusCode, ErrorCode.BadRequest, mistake.Message);
        }
        catch (FeedInterruptedException) when (!context.Response.HasStarted)
        {
            await HostErrors.SendNotReadyAsync(context.Response);
        }
#pragma warning disable CA1031 // The last place that can tell the client anything.
        catch (Exception bug) when (!context.Response.HasStarted)
#pragma warning restore CA1031
        {
            var id = Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier;
            log.LogError(bug, "Internal error {Id}", id);
            await (PageNegotiation.WantsPage(context.Request)
                ? ShowProblemAsync(context, StatusCodes.Status500InternalServerError)
                : HostErrors.SendAsync(context.Response, StatusCodes.Status500InternalServerError, ErrorCode.Internal, "Internal error", id));
        }
    }

    // In the language that the address begins with, or else in the reader's own.
    private static Task ShowProblemAsync(HttpContext context, int status)
    {
        var language = LanguageTag.Find(context.Request.Path.Value?.Split('/', 3) is [_, var first, ..] ? first : null) ?? LanguageNegotiation.Choose(
            context.Request, context.RequestServices.GetRequiredService<HostSettings>());
        return context.RequestServices.GetRequiredService<SiteEndpoint>().ShowProblemAsync(context, language, status);
    }
}
