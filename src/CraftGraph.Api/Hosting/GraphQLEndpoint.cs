using CraftGraph.Api.Hosting.Settings;
using CraftGraph.Api.Pages.Explorer;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Transport.Http;

namespace CraftGraph.Api.Hosting;

/// <summary>Takes GraphQL requests from the web server to the engine, and its answers back.</summary>
internal sealed class GraphQLEndpoint(
    IServiceProvider services,
    HostSettings settings,
    CatalogueStart start,
    RequestPreparation preparation,
    WebSocketEndpoint sockets,
    ExplorerPage explorer,
    IHostApplicationLifetime lifetime)
{
    /// <summary>Where the API is.</summary>
    public const string Path = "/graphql";

    /// <summary>Where the schema is.</summary>
    public const string SchemaPath = "/graphql/schema.graphql";

    private readonly RequestDeadlines _deadlines = new(settings.TimeLimit);
    private readonly string _vary = settings.Responses.IsCompressed ? "Accept, Accept-Language, Accept-Encoding" : "Accept, Accept-Language";

    // Made at the first request, or by the warm-up: the host listens before.
    private readonly Lazy<GraphQLHttpHandler> _handler = new(services.GetRequiredService<GraphQLHttpHandler>);

    /// <summary>Answers at <see cref="Path"/>: requests, WebSockets, the schema for <c>?sdl</c>, a page for browsers that ask for nothing.</summary>
    public Task AnswerAsync(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsOptions(request.Method))
        {
            settings.CrossOrigin.AnswerPreflight(context);
            return Task.CompletedTask;
        }

        if (!HttpMethods.IsPost(request.Method) && context.WebSockets.IsWebSocketRequest)
        {
            return sockets.AnswerAsync(context);
        }

        if (HttpMethods.IsGet(request.Method) && !request.Query.ContainsKey("query"))
        {
            if (request.Query.ContainsKey("sdl"))
            {
                return AnswerSchemaAsync(context);
            }

            if (PageNegotiation.WantsPage(request))
            {
                context.Response.Headers.Vary = "Accept";
                return explorer.SendAsync(context);
            }
        }

        context.Response.Headers.Vary = _vary;
        settings.CrossOrigin.Allow(context);
        return AnswerOperationAsync(context);
    }

    /// <summary>Answers with the schema.</summary>
    public Task AnswerSchemaAsync(HttpContext context)
    {
        settings.CrossOrigin.Allow(context);
        return services.GetRequiredService<SchemaDocument>().SendAsync(context);
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
            SendHeaders(context.Response, answer);
            if (answer.IsSubscription)
            {
                deadline.Lift();
                using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
                await answer.WriteToAsync(context.Response.Body, ended.Token);
            }
            else if (answer.IsStream)
            {
                // When time is up, the stream itself tells what is not ready.
                await answer.WriteToAsync(context.Response.Body, context.RequestAborted);
            }
            else if (context.Response.StatusCode != StatusCodes.Status304NotModified)
            {
                await context.Response.Body.WriteAsync(answer.Body, context.RequestAborted);
            }
        }
        catch (OperationCanceledException) when (lifetime.ApplicationStopping.IsCancellationRequested && context.Response.HasStarted)
        {
            // A stream ends with its last whole event.
        }
        catch (OperationCanceledException) when (
            deadline.Token.IsCancellationRequested && !context.RequestAborted.IsCancellationRequested && !context.Response.HasStarted)
        {
            await TellTimeIsUpAsync(context.Response);
        }
    }

    private async Task TellTimeIsUpAsync(HttpResponse response)
    {
        if (!start.Ready.IsCompleted)
        {
            await HostErrors.SendNotReadyAsync(response);
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
        var prepare = preparation.Of(request, out var variant);
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
            Explain = headers["GraphQL-Explain"],
            Body = new RequestBody(request.BodyReader),
            Services = services,
            Prepare = prepare,
            Variant = variant,
        };
    }

    private static void SendHeaders(HttpResponse response, GraphQLHttpResponse answer)
    {
        response.StatusCode = answer.StatusCode;
        if (answer.HasHeaders)
        {
            foreach (var (name, value) in answer.Headers)
            {
                response.Headers[name] = value;
            }
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
        response.ContentLength = answer.IsStream ? null : answer.Body.Length;
    }
}
