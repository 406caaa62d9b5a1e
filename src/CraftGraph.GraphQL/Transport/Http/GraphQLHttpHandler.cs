using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Response;
using CraftGraph.GraphQL.Transport.EventStream;

namespace CraftGraph.GraphQL.Transport.Http;

/// <summary>
/// Serves GraphQL over HTTP: queries and subscriptions by GET, mutations too by POST of JSON. Subscriptions answer with server-sent events.
/// </summary>
/// <remarks>
/// A browser posts JSON to another site only after asking it, so a form on a foreign page never runs an operation here.
/// Spec: <see href="https://graphql.github.io/graphql-over-http/draft/"/>.
/// </remarks>
public sealed class GraphQLHttpHandler(GraphQLEngine engine, GraphQLHttpOptions? options = null)
{
    private readonly GraphQLHttpOptions _options = options ?? new();

    /// <summary>Answers a request. Whatever is wrong with it is told in the response.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Ends the request early.</param>
    /// <exception cref="OperationCanceledException">The request was cancelled while its body was read.</exception>
    public async ValueTask<GraphQLHttpResponse> HandleAsync(GraphQLHttpRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (ResponseFormat.Negotiate(request.Accept) is not { } format)
        {
            return Refuse(
                ResponseFormat.Json,
                406,
                "The header Accept allows none of application/graphql-response+json, application/json and text/event-stream.");
        }

        return request.Method switch
        {
            "GET" => await GetAsync(request, format, cancellationToken).ConfigureAwait(false),
            "POST" => await PostAsync(request, format, cancellationToken).ConfigureAwait(false),
            _ => Refuse(format, 405, $"The method {Shorten(request.Method)} is not supported; use POST or GET.", "GET, POST"),
        };
    }

    private static GraphQLHttpResponse Refuse(ResponseFormat format, int status, string message, string? allow = null) =>
        new(
            status,
            (format == ResponseFormat.EventStream ? ResponseFormat.Json : format).ContentType,
            ExecutionResult.FromErrors([new() { Message = message, Code = ErrorCode.BadRequest }]))
        {
            Allow = allow,
        };

    private static string Shorten(string text) => text.Length <= 100 ? text : text[..100] + "…";

    private static string? FindProblem(GraphQLHttpRequest request)
    {
        if (request.ContentType is null)
        {
            return "The header Content-Type is missing; application/json is expected.";
        }

        var type = MediaType.Parse(request.ContentType);
        if (type.Name != "application/json")
        {
            return $"The content type {Shorten(type.Name)} is not supported; application/json is expected.";
        }

        if (!type.IsUtf8)
        {
            return $"The charset {Shorten(type.Charset!)} is not supported; utf-8 is expected.";
        }

        return string.IsNullOrEmpty(request.ContentEncoding)
            || request.ContentEncoding.Equals("identity", StringComparison.OrdinalIgnoreCase)
                ? null
                : $"The content encoding {Shorten(request.ContentEncoding)} is not supported.";
    }

    private async ValueTask<GraphQLHttpResponse> GetAsync(
        GraphQLHttpRequest request, ResponseFormat format, CancellationToken cancellationToken)
    {
        RequestParameters parameters;
        try
        {
            parameters = RequestParameters.FromQueryString(new(request.QueryString), _options.MaxJsonDepth);
        }
        catch (GraphQLException mistake)
        {
            return Refuse(format, 400, mistake.Message);
        }

        using (parameters)
        {
            return await ExecuteAsync(request, parameters, format, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask<GraphQLHttpResponse> PostAsync(
        GraphQLHttpRequest request, ResponseFormat format, CancellationToken cancellationToken)
    {
        if (FindProblem(request) is { } problem)
        {
            return Refuse(format, 415, problem);
        }

        using var body = new BodyBuffer(_options.MaxBodyBytes, request.ContentLength);
        if (request.ContentLength > _options.MaxBodyBytes || !await body.ReadAsync(request.Body, cancellationToken).ConfigureAwait(false))
        {
            return Refuse(format, 413, $"The body is larger than {_options.MaxBodyBytes} bytes.");
        }

        RequestParameters parameters;
        try
        {
            parameters = RequestParameters.FromJson(body.Bytes, _options.MaxJsonDepth);
        }
        catch (GraphQLException mistake)
        {
            return Refuse(format, 400, mistake.Message);
        }

        using (parameters)
        {
            return await ExecuteAsync(request, parameters, format, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask<GraphQLHttpResponse> ExecuteAsync(
        GraphQLHttpRequest request, RequestParameters parameters, ResponseFormat format, CancellationToken cancellationToken)
    {
        var operation = new OperationRequest
        {
            Query = parameters.Query,
            OperationName = parameters.OperationName,
            Variables = parameters.Variables,
            Extensions = parameters.Extensions,
            Services = request.Services,
            Prepare = request.Prepare,
            IsReadOnly = request.Method == "GET",
        };
        if (ResponseFormat.AllowsEvents(request.Accept))
        {
            var response = await engine.SubscribeAsync(operation, cancellationToken).ConfigureAwait(false);
            if (response.Single is null || (format == ResponseFormat.EventStream && StatusOf(response.Single, format) == 200))
            {
                return new(
                    ResponseFormat.EventStream.ContentType,
                    new EventStreamWriter(response, _options.EventStreamKeepAlive, _options.TimeProvider));
            }

            return ToResponse(response.Single, format == ResponseFormat.EventStream ? ResponseFormat.Json : format);
        }

        return ToResponse(await engine.ExecuteAsync(operation, cancellationToken).ConfigureAwait(false), format);
    }

    private static GraphQLHttpResponse ToResponse(ExecutionResult result, ResponseFormat format)
    {
        var status = StatusOf(result, format);
        return new(status, format.ContentType, result) { Allow = status == 405 ? "POST" : null };
    }

    private static int StatusOf(ExecutionResult result, ResponseFormat format) => result.HasData ? 200 : result.Errors[0].Code switch
    {
        ErrorCode.OperationNotAllowed => 405,
        ErrorCode.Internal => 500,
        ErrorCode.Cancelled => 503,
        _ => format.RequestErrorStatus,
    };
}
