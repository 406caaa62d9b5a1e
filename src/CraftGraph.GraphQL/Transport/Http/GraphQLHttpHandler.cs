using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CraftGraph.GraphQL.Cost;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Response;
using CraftGraph.GraphQL.Transport.PersistedDocuments;

namespace CraftGraph.GraphQL.Transport.Http;

/// <summary>
/// Serves GraphQL over HTTP: queries and subscriptions by GET, mutations too by POST of JSON. Subscriptions answer with server-sent events; what is deferred or
/// streamed comes in parts where the client names a media type for that, and with the rest where it does not.
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
        if ((ResponseFormat.Negotiate(request.Accept) ?? ResponseFormat.ForParts(request.Accept)) is not { } format)
        {
            return Refuse(
                ResponseFormat.Json,
                406,
                "The header Accept allows none of application/graphql-response+json, application/json, multipart/mixed, text/event-stream and application/jsonl.");
        }

        if (ToCostMode(request.Cost) is null)
        {
            return Refuse(format, 400, $"The header GraphQL-Cost is {Shorten(request.Cost!)}; report or validate is expected.");
        }

        if (request.Explain is not null && !IsExplainKey(request.Explain))
        {
            return Refuse(format, 403, "The header GraphQL-Explain holds no key of this host.", code: ErrorCode.ExplanationRefused);
        }

        return request.Method switch
        {
            "GET" => await GetAsync(request, format, cancellationToken).ConfigureAwait(false),
            "POST" => await PostAsync(request, format, cancellationToken).ConfigureAwait(false),
            _ => Refuse(format, 405, $"The method {Shorten(request.Method)} is not supported; use POST or GET.", "GET, POST"),
        };
    }

    private static CostMode? ToCostMode(string? header) => header switch
    {
        null or "" => CostMode.Silent,
        "report" => CostMode.Report,
        "validate" => CostMode.Validate,
        _ => null,
    };

    // In the same time wherever the two differ.
    private bool IsExplainKey(string given) => _options.ExplainKey is { } key
        && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(given)), SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    private static GraphQLHttpResponse Refuse(
        ResponseFormat format, int status, string message, string? allow = null, string code = ErrorCode.BadRequest) =>
        new(
            status,
            Whole(format).ContentType,
            ExecutionResult.FromErrors([new() { Message = message, Code = code }]))
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

        // As nearly all clients write it.
        if (request.ContentType != "application/json")
        {
            var type = MediaType.Parse(request.ContentType);
            if (type.Name != "application/json")
            {
                return $"The content type {Shorten(type.Name)} is not supported; application/json is expected.";
            }

            if (!type.IsUtf8)
            {
                return $"The charset {Shorten(type.Charset!)} is not supported; utf-8 is expected.";
            }
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
            return Refuse(format, MalformedStatus(format), mistake.Message);
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

        RequestBatch batch;
        var isJson = false;
        try
        {
            var json = RequestBatch.Parse(body.Bytes, _options.MaxJsonDepth);
            isJson = true;
            batch = RequestBatch.FromJson(json, _options.MaxBatchedRequests, _options.MaxBatchedVariables, _options.Documents.Texts);
        }
        catch (GraphQLException mistake)
        {
            return new(isJson ? MalformedStatus(format) : 400, Whole(format).ContentType, ExecutionResult.FromErrors([mistake.Error]));
        }

        using (batch)
        {
            if (batch.IndexName is not null)
            {
                return await ExecuteBatchAsync(request, batch, format, cancellationToken).ConfigureAwait(false);
            }

            return await ExecuteAsync(request, batch.Single, format, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask<GraphQLHttpResponse> ExecuteAsync(
        GraphQLHttpRequest request, RequestParameters parameters, ResponseFormat format, CancellationToken cancellationToken)
    {
        FoundDocument document;
        try
        {
            document = _options.Documents.Find(parameters.Query, parameters.DocumentId, parameters.Extensions);
        }
        catch (GraphQLException mistake)
        {
            return RefuseDocument(mistake, Whole(format));
        }

        var operation = ToOperation(request, parameters, document);
        if (ResponseFormat.ForParts(request.Accept) is not { } streamed)
        {
            var result = await engine.ExecuteAsync(operation, cancellationToken).ConfigureAwait(false);
            return ToResponse(request, document, result, format);
        }

        var response = await engine.StartAsync(operation, ResponseFormat.AllowsEvents(request.Accept), cancellationToken).ConfigureAwait(false);
        if (response.Single is not { } single)
        {
            if (response.Parts is not null)
            {
                _options.Documents.Keep(document);
            }

            return ToStream(response, response.Parts is null ? ResponseFormat.EventStream : streamed);
        }

        return format.Framing is not null && StatusOf(single, format) == 200
            ? ToStream(response, format)
            : ToResponse(request, document, single, Whole(format));
    }

    private GraphQLHttpResponse ToStream(OperationResponse response, ResponseFormat format) => new(
        format.ContentType, new StreamWriter(response, format.Framing!, _options.EventStreamKeepAlive, _options.TimeProvider));

    private async ValueTask<GraphQLHttpResponse> ExecuteBatchAsync(
        GraphQLHttpRequest request, RequestBatch batch, ResponseFormat format, CancellationToken cancellationToken)
    {
        var results = new ExecutionResult?[batch.Requests.Count];
        var documents = new FoundDocument[results.Length];
        var operations = new List<OperationRequest>(results.Length);
        for (var i = 0; i < results.Length; i++)
        {
            var parameters = batch.Requests[i];
            try
            {
                documents[i] = _options.Documents.Find(parameters.Query, parameters.DocumentId, parameters.Extensions);
                operations.Add(ToOperation(request, parameters, documents[i]));
            }
            catch (GraphQLException mistake)
            {
                results[i] = ExecutionResult.FromErrors([mistake.Error]);
            }
        }

        var run = await engine.ExecuteBatchAsync(operations, cancellationToken).ConfigureAwait(false);
        var next = 0;
        for (var i = 0; i < results.Length; i++)
        {
            if (results[i] is null)
            {
                var result = results[i] = run[next++];
                if (result.HasData)
                {
                    _options.Documents.Keep(documents[i]);
                }
            }
        }

        return format == ResponseFormat.Lines || ResponseFormat.PrefersLines(request.Accept)
            ? new(ResponseFormat.Lines.ContentType, results!, BatchBody.JoinLines(results!, batch.IndexName!))
            : new(Whole(format).ContentType, results!, BatchBody.JoinList(results!));
    }

    private static OperationRequest ToOperation(GraphQLHttpRequest request, RequestParameters parameters, FoundDocument document) => new()
    {
        Query = document.Text,
        OperationName = parameters.OperationName,
        Variables = parameters.Variables,
        Extensions = parameters.Extensions,
        Services = request.Services,
        Prepare = request.Prepare,
        Variant = request.Variant,
        IsReadOnly = request.Method == "GET",
        CostMode = ToCostMode(request.Cost) ?? CostMode.Silent,
        IsExplained = request.Explain is not null,
        AcceptsIncrements = true,
    };

    // Apollo's clients take these two for questions that were answered well, and no cache on the way may keep them.
    private GraphQLHttpResponse RefuseDocument(GraphQLException mistake, ResponseFormat format) => mistake.Error.Code switch
    {
        ErrorCode.PersistedQueryNotFound or ErrorCode.PersistedQueryNotSupported =>
            new(200, format.ContentType, ExecutionResult.FromErrors([mistake.Error])) { CacheControl = "private, no-cache, must-revalidate" },
        ErrorCode.BadRequest => new(MalformedStatus(format), format.ContentType, ExecutionResult.FromErrors([mistake.Error])),
        _ => new(RequestErrorStatus(format), format.ContentType, ExecutionResult.FromErrors([mistake.Error])),
    };

    // Where a stream is wanted and there is none to send, the answer is plain JSON.
    private static ResponseFormat Whole(ResponseFormat format) => format.Framing is null ? format : ResponseFormat.Json;

    private GraphQLHttpResponse ToResponse(
        GraphQLHttpRequest request, FoundDocument document, ExecutionResult result, ResponseFormat format)
    {
        if (result.HasData)
        {
            _options.Documents.Keep(document);
        }

        if (request.Method == "GET" && result is { HasData: true, Errors.Count: 0 })
        {
            var tag = EntityTag.Of(result);
            return new(EntityTag.IsKnown(request.IfNoneMatch, tag) ? 304 : 200, format.ContentType, result)
            {
                ETag = tag,

                // What is told beside the answer is for the client alone that asked for it.
                CacheControl = request.Explain is null && string.IsNullOrEmpty(request.Cost) ? _options.CacheControl ?? ToCacheControl(result) : "no-store",
            };
        }

        var status = StatusOf(result, format);
        return new(status, format.ContentType, result) { Allow = status == 405 ? "POST" : null };
    }

    private static string? ToCacheControl(ExecutionResult result) => result switch
    {
        { MaxAge: null, IsPrivate: false } => null,
        { MaxAge: > 0 and var age } => string.Create(CultureInfo.InvariantCulture, $"{(result.IsPrivate ? "private" : "public")}, max-age={age}"),
        _ => result.IsPrivate ? "private, no-cache" : "no-cache",
    };

    private int StatusOf(ExecutionResult result, ResponseFormat format) =>
        result.Errors.Count == 0 ? 200
        : result.HasData ? (HasDraftStatuses(format) ? 294 : 200)
        : result.Errors[0].Code switch
        {
            ErrorCode.OperationNotAllowed => 405,
            ErrorCode.Internal => 500,
            ErrorCode.Cancelled => 503,
            ErrorCode.SyntaxError => format.RequestErrorStatus,
            _ => RequestErrorStatus(format),
        };

    private bool HasDraftStatuses(ResponseFormat format) => _options.HasDraftStatuses && format == ResponseFormat.GraphQL;

    /// <returns>The status of what is no request although its JSON parses.</returns>
    private int MalformedStatus(ResponseFormat format) => HasDraftStatuses(format) ? 422 : 400;

    private int RequestErrorStatus(ResponseFormat format) => HasDraftStatuses(format) ? 422 : format.RequestErrorStatus;
}
