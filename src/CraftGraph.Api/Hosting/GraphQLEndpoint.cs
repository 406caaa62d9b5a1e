using CraftGraph.Api.Hosting.Settings;
using CraftGraph.Api.Languages;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.Transport.Http;

namespace CraftGraph.Api.Hosting;

/// <summary>Takes GraphQL requests from the web server to the engine, and its answers back.</summary>
internal sealed class GraphQLEndpoint(IServiceProvider services, HostSettings settings, CatalogueStart start)
{
    /// <summary>Where the API is.</summary>
    public const string Path = "/graphql";

    /// <summary>Where the schema is.</summary>
    public const string SchemaPath = "/graphql/schema.graphql";

    private readonly RequestDeadlines _deadlines = new(settings.TimeLimit);
    private readonly Language _defaultLanguage = settings.DefaultLanguage.Language;

    // By language, so that a request needs none of its own.
    private readonly Action<OperationContext>[] _setLanguage = [.. Enum.GetValues<Language>().Select(SetLanguage)];

    // Made at the first request, or by the warm-up: the host listens before.
    private readonly Lazy<GraphQLHttpHandler> _handler = new(services.GetRequiredService<GraphQLHttpHandler>);

    /// <summary>Answers at <see cref="Path"/>: requests, the schema for <c>?sdl</c>, a page for browsers that ask for nothing.</summary>
    public Task AnswerAsync(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsOptions(request.Method))
        {
            settings.CrossOrigin.AnswerPreflight(context);
            return Task.CompletedTask;
        }

        if (HttpMethods.IsGet(request.Method) && !request.Query.ContainsKey("query"))
        {
            if (request.Query.ContainsKey("sdl"))
            {
                return AnswerSchemaAsync(context);
            }

            if (FrontPage.IsWanted(request))
            {
                context.Response.Headers.Vary = "Accept";
                return FrontPage.SendAsync(context);
            }
        }

        context.Response.Headers.Vary = "Accept, Accept-Language";
        settings.CrossOrigin.Allow(context);
        return AnswerOperationAsync(context);
    }

    /// <summary>Answers with the schema.</summary>
    public Task AnswerSchemaAsync(HttpContext context)
    {
        settings.CrossOrigin.Allow(context);
        return services.GetRequiredService<SchemaDocument>().SendAsync(context);
    }

    private static Action<OperationContext> SetLanguage(Language language)
    {
        var feature = new RequestLanguage(language);
        return context => context.SetFeature(feature);
    }

    private async Task AnswerOperationAsync(HttpContext context)
    {
        using var deadline = _deadlines.Start(context.RequestAborted);
        try
        {
            if (!start.Ready.IsCompleted)
            {
                await start.Ready.WaitAsync(deadline.Token);
            }

            await using var answer = await _handler.Value.HandleAsync(ToNeutral(context.Request), deadline.Token);
            await SendAsync(context.Response, answer);
        }
        catch (OperationCanceledException) when (deadline.Token.IsCancellationRequested && !context.RequestAborted.IsCancellationRequested)
        {
            await TellTimeIsUpAsync(context.Response);
        }
    }

    private async Task TellTimeIsUpAsync(HttpResponse response)
    {
        if (!start.Ready.IsCompleted)
        {
            response.Headers.RetryAfter = "5";
            await HostErrors.SendAsync(
                response, StatusCodes.Status503ServiceUnavailable, HostErrors.NotReady, "The database is still being prepared; ask again soon.");
            return;
        }

        response.Headers.Connection = "close";
        await HostErrors.SendAsync(
            response,
            StatusCodes.Status408RequestTimeout,
            ErrorCode.Cancelled,
            $"The request's body did not come within {settings.TimeLimit.TotalSeconds} seconds.");
    }

    private GraphQLHttpRequest ToNeutral(HttpRequest request)
    {
        var headers = request.Headers;
        var language = LanguageNegotiation.Choose(headers.AcceptLanguage, _defaultLanguage);
        return new()
        {
            Method = request.Method,
            QueryString = request.QueryString.Value,
            ContentType = request.ContentType,
            ContentEncoding = headers.ContentEncoding,
            ContentLength = request.ContentLength,
            Accept = headers.Accept,
            IfNoneMatch = headers.IfNoneMatch,
            Cost = headers["GraphQL-Cost"],
            Body = new RequestBody(request.BodyReader),
            Services = services,
            Prepare = language == RequestLanguage.Default.Language ? null : _setLanguage[(int)language],
        };
    }

    private static async Task SendAsync(HttpResponse response, GraphQLHttpResponse answer)
    {
        response.StatusCode = answer.StatusCode;
        foreach (var (name, value) in answer.Headers)
        {
            response.Headers[name] = value;
        }

        if (answer.Allow is not null)
        {
            response.Headers.Allow = answer.Allow;
        }

        if (answer.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            // What is left of the body is not read.
            response.Headers.Connection = "close";
        }

        if (answer.StatusCode == StatusCodes.Status304NotModified)
        {
            return;
        }

        response.ContentType = answer.ContentType;
        if (answer.IsStream)
        {
            // When time is up, the stream itself tells what is not ready.
            await answer.WriteToAsync(response.Body, response.HttpContext.RequestAborted);
            return;
        }

        response.ContentLength = answer.Body.Length;
        await response.Body.WriteAsync(answer.Body, response.HttpContext.RequestAborted);
    }
}
