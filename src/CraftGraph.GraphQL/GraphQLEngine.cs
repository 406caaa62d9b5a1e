using System.Diagnostics.CodeAnalysis;
using System.Text;
using CraftGraph.GraphQL.Caching;
using CraftGraph.GraphQL.Coercion;
using CraftGraph.GraphQL.Cost;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Execution;
using CraftGraph.GraphQL.Language;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.Response;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.Validation;
using CraftGraph.GraphQL.Validation.Limits;

namespace CraftGraph.GraphQL;

/// <summary>Runs operations on a schema. One engine serves all requests of a host at once.</summary>
public sealed class GraphQLEngine
{
    // An estimate of what a field takes in the plan and in its price, above what the text's length tells.
    private const long BytesPerPricedField = 600;

    private readonly EngineOptions _options;
    private readonly ParserOptions _parserOptions;
    private readonly PlanCache _plans;
    private readonly AnswerCache? _answers;
    private readonly OperationPricer _pricer;
    private readonly ErrorReporter _reporter;
    private readonly Executor _executor;

    /// <summary>Creates an engine for a schema.</summary>
    /// <exception cref="SchemaException">The schema is not valid, or its cost directives contradict it: all that is wrong with it.</exception>
    public GraphQLEngine(Schema schema, EngineOptions? options = null)
    {
        Schema = SchemaValidator.ThrowIfInvalid(schema);
        _options = options ?? new();
        _parserOptions = _options.DocumentLimits.ToParserOptions();
        _plans = new(_options.PlanCacheBytes);
        _answers = _options.AnswerCache is { } answers ? new(answers, _options.TimeProvider) : null;
        _pricer = new(schema, _options.CostLimits);
        _reporter = new(_options.OnBug, _options.Randomness);
        _executor = new(_options.DefaultResolver ?? DefaultResolver.Resolve, _reporter);
    }

    /// <summary>The schema that operations run on.</summary>
    public Schema Schema { get; }

    /// <summary>The plans that are kept for the next request with the same document.</summary>
    public CacheStatistics PlanStatistics => _plans.Statistics;

    /// <summary>The answers that are kept for requests that ask the same.</summary>
    public CacheStatistics AnswerStatistics => _answers?.Statistics ?? default;

    /// <summary>Runs one query or mutation. Whatever goes wrong is told in the response; nothing is thrown.</summary>
    /// <param name="request">The operation.</param>
    /// <param name="cancellationToken">Ends the request early: what is ready is in the response, the rest is null with an error.</param>
    public async ValueTask<ExecutionResult> ExecuteAsync(OperationRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        try
        {
            return Prepare(request, isSubscribing: false, out var prepared, cancellationToken)
                ?? AnswerPrice(prepared)
                ?? await AnswerAsync(prepared, cancellationToken).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // Whatever goes wrong before or around the fields is told as a request error; bugs are handed on by the reporter.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return ExecutionResult.FromErrors([_reporter.ToError(exception, cancellationToken)]);
        }
    }

    /// <summary>
    /// Runs several queries and mutations that came together, one after the other in their order. Their prices are added up: when they are
    /// too dear together, none runs.
    /// </summary>
    /// <param name="requests">The operations.</param>
    /// <param name="cancellationToken">Ends the requests early.</param>
    /// <returns>The responses, one for each operation in the same order. The caller disposes of them.</returns>
    public async ValueTask<IReadOnlyList<ExecutionResult>> ExecuteBatchAsync(
        IReadOnlyList<OperationRequest> requests, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(requests);
        var results = new ExecutionResult?[requests.Count];
        var operations = new PreparedOperation[requests.Count];
        for (var i = 0; i < results.Length; i++)
        {
            try
            {
                results[i] = Prepare(requests[i], isSubscribing: false, out operations[i], cancellationToken);
                results[i] ??= requests[i].CostMode is CostMode.Validate ? AnswerPrice(operations[i]) : null;
            }
#pragma warning disable CA1031 // As for a single operation.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                results[i] = ExecutionResult.FromErrors([_reporter.ToError(exception, cancellationToken)]);
            }
        }

        var tooDear = _pricer.Check([.. operations.Where((_, i) => results[i] is null).Select(operation => operation.Priced)]);
        for (var i = 0; i < results.Length; i++)
        {
            try
            {
                results[i] ??= tooDear is null
                    ? await RunAsync(operations[i], requests[i].RootValue, cancellationToken).ConfigureAwait(false)
                    : Refuse(tooDear, operations[i]);
            }
#pragma warning disable CA1031 // As for a single operation.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                results[i] = ExecutionResult.FromErrors([_reporter.ToError(exception, cancellationToken)]);
            }
        }

        return results!;
    }

    /// <summary>
    /// Starts an operation of any kind. A subscription that could be opened gives events; a query or mutation that defers or streams gives its response in
    /// parts, if the request accepts that; anything else gives its one response, which tells whatever went wrong. Nothing is thrown. The variables are read before this returns.
    /// </summary>
    /// <param name="request">The operation. <see cref="OperationRequest.Prepare"/> is called once to open a subscription and once for each event.</param>
    /// <param name="cancellationToken">Ends the request early, and the events without a further word.</param>
    /// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Subscription"/>.</remarks>
    public ValueTask<OperationResponse> SubscribeAsync(OperationRequest request, CancellationToken cancellationToken = default) =>
        StartAsync(request, acceptsEvents: true, cancellationToken);

    /// <summary>As <see cref="SubscribeAsync"/>, where subscriptions may be refused.</summary>
    internal async ValueTask<OperationResponse> StartAsync(OperationRequest request, bool acceptsEvents, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        try
        {
            if ((Prepare(request, acceptsEvents, out var prepared, cancellationToken) ?? AnswerPrice(prepared)) is { } refused)
            {
                return new(refused);
            }

            var plan = prepared.Priced.Plan;
            return plan.Operation.Operation is OperationKind.Subscription ? new(await OpenAsync(prepared, cancellationToken).ConfigureAwait(false))
                : request.AcceptsIncrements && plan.Incremental is { } plans ? await RunInPartsAsync(prepared, plans, cancellationToken).ConfigureAwait(false)
                : new(await AnswerAsync(prepared, cancellationToken).ConfigureAwait(false));
        }
#pragma warning disable CA1031 // Whatever goes wrong before or around the fields is told as a request error; bugs are handed on by the reporter.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return new(ExecutionResult.FromErrors([_reporter.ToError(exception, cancellationToken)]));
        }
    }

    /// <summary>Hands a bug of a transport on to the host.</summary>
    internal GraphQLError Report(Exception bug) => _reporter.ToError(bug, CancellationToken.None);

    /// <returns>What is wrong with the request; null when it may run.</returns>
    private ExecutionResult? Prepare(
        OperationRequest request, bool isSubscribing, out PreparedOperation prepared, CancellationToken cancellationToken)
    {
        prepared = default;
        var plan = _plans.Find(request.Query, request.OperationName);
        if (plan is null)
        {
            if (!TryRead(request.Query, out var document, out var mistakes))
            {
                return Refuse(mistakes);
            }

            var operation = OperationSelection.Find(document, request.OperationName);
            plan = OperationPlanner.Plan(
                Schema,
                document,
                operation,
                field => IntrospectionFolding.TryFold(field, Schema, operation, _executor, cancellationToken));
            plan = _plans.Add(request.Query, request.OperationName, plan, _pricer.GetPrice(plan).Fields * BytesPerPricedField);
        }

        CheckKind(plan.Operation, request, isSubscribing);
        if (!VariableCoercion.TryCoerce(plan.Variables, request.Variables, _options.VariableLimits, out var variables, out var errors))
        {
            return Refuse(errors);
        }

        prepared = new(request, new(plan, variables, _pricer.GetPrice(plan).Evaluate(variables)));
        return null;
    }

    /// <returns>The price alone when that is what was asked for, or the refusal of what is too dear; null when the operation may run.</returns>
    private ExecutionResult? AnswerPrice(PreparedOperation prepared)
    {
        if (prepared.Request.CostMode is CostMode.Validate)
        {
            return ExecutionResult.FromExtensions(OperationPricer.ToExtensions(prepared.Priced.Cost));
        }

        return _pricer.Check(prepared.Priced) is { } tooDear ? Refuse(tooDear, prepared) : null;
    }

    private ExecutionResult Refuse(IReadOnlyList<GraphQLError> mistakes) =>
        ExecutionResult.FromErrors(_options.ProposesNames ? mistakes : [.. mistakes.Select(DidYouMean.Remove)]);

    private static ExecutionResult Refuse(GraphQLError tooDear, PreparedOperation prepared) =>
        WithPrice(ExecutionResult.FromErrors([tooDear]), prepared);

    private static ValueTask<ExecutionResult> WithReportsAsync(ExecutionResult result, PreparedOperation prepared, OperationContext context) =>
        prepared.Request.IsExplained ? WithPlanAsync(result, prepared, context) : new(WithPrice(result, prepared));

    private static async ValueTask<ExecutionResult> WithPlanAsync(ExecutionResult result, PreparedOperation prepared, OperationContext context)
    {
        using var extensions = new ResponseWriter();
        extensions.WriteRaw((byte)'{');
        if (prepared.Request.CostMode is CostMode.Report)
        {
            extensions.Rewind(0);
            extensions.WriteRaw(OperationPricer.ToExtensions(prepared.Priced.Cost));
            extensions.Replace(extensions.Length - 1, (byte)',');
        }

        extensions.WriteRaw("\"plan\":"u8);
        await PlanReport.WriteAsync(context, extensions).ConfigureAwait(false);
        extensions.WriteRaw((byte)'}');
        result.AddExtensions(extensions.Written.Span);
        return result;
    }

    private static ExecutionResult WithPrice(ExecutionResult result, PreparedOperation prepared)
    {
        if (prepared.Request.CostMode is CostMode.Report)
        {
            result.AddExtensions(OperationPricer.ToExtensions(prepared.Priced.Cost));
        }

        return result;
    }

    private ValueTask<ExecutionResult> AnswerAsync(PreparedOperation prepared, CancellationToken cancellationToken)
    {
        var request = prepared.Request;
        return prepared.Priced.Plan.IsConstant && MayBeShared(request) ? AnswerConstantAsync(prepared, cancellationToken)
            : _answers is not null && MayBeKept(prepared)
            ? _answers.GetAsync(
                prepared.Priced.Plan,
                prepared.Priced.Variables,
                request.Variant,
                (Engine: this, prepared, cancellationToken),
                static (asked, reads) => asked.Engine.RunAsync(asked.prepared, asked.prepared.Request.RootValue, asked.cancellationToken, reads),
                cancellationToken)
            : RunAsync(prepared, request.RootValue, cancellationToken);
    }

    private async ValueTask<ExecutionResult> AnswerConstantAsync(PreparedOperation prepared, CancellationToken cancellationToken)
    {
        var plan = prepared.Priced.Plan;
        if (plan.Response is { } response)
        {
            return new(response);
        }

        var result = await RunAsync(prepared, prepared.Request.RootValue, cancellationToken).ConfigureAwait(false);
        if (result.Errors.Count == 0)
        {
            plan.Response = new(result.Json.ToArray());
        }

        return result;
    }

    // Nothing is added for the one who asked.
    private static bool MayBeShared(OperationRequest request) => request is { CostMode: CostMode.Silent, IsExplained: false };

    // All that the answer depends on must be in the key.
    private static bool MayBeKept(PreparedOperation prepared) =>
        MayBeShared(prepared.Request) && prepared.Request is { RootValue: null } request
        && (request.Prepare is null || request.Variant is not null)
        && prepared.Priced.Plan is { Operation.Operation: OperationKind.Query, CachePolicy: { MaxAge: > 0, IsPrivate: false } };

    private async ValueTask<ExecutionResult> RunAsync(
        PreparedOperation prepared, object? root, CancellationToken cancellationToken, DataReads? reads = null)
    {
        using var context = CreateContext(prepared, root, cancellationToken, reads: reads);
        prepared.Request.Prepare?.Invoke(context);
        var writer = new ResponseWriter();
        try
        {
            var result = await _executor.ExecuteAsync(context, writer).ConfigureAwait(false);
            result = await WithReportsAsync(result, prepared, context).ConfigureAwait(false);
            if (reads is not null || prepared.Request.IsReadOnly)
            {
                Limit(result, context);
            }

            return result;
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    private void Limit(ExecutionResult result, OperationContext context)
    {
        var policy = context.Plan.CachePolicy;
        result.IsPrivate = policy.IsPrivate;
        result.MaxAge = policy.MaxAge is { } age && context.ExpiresAt is { } end
            ? (int)Math.Clamp((end - _options.TimeProvider.GetUtcNow()).TotalSeconds, 0, age)
            : policy.MaxAge;
    }

    private async ValueTask<OperationResponse> RunInPartsAsync(
        PreparedOperation prepared, IncrementalPlans plans, CancellationToken cancellationToken)
    {
        var allowance = new PartAllowance(_options.MaxIncrementalParts);
        var work = new IncrementalWork(allowance);
        var plan = plans.Get(prepared.Priced.Plan, prepared.Priced.Variables);
        var lifetime = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var context = CreateContext(prepared, prepared.Request.RootValue, lifetime.Token, plan, new(work));
        var writer = new ResponseWriter();
        try
        {
            // Keys are asked for once in all parts.
            context.SetFeature(new BatchScheduler(context, _reporter));
            prepared.Request.Prepare?.Invoke(context);
            var initial = await _executor.ExecuteAsync(context, writer).ConfigureAwait(false);
            initial = await WithReportsAsync(initial, prepared, context).ConfigureAwait(false);
            if (!work.IsEmpty)
            {
                var runner = new IncrementRunner(context, allowance, _options.MaxErrors, _reporter);
                return new(new IncrementalResponse(initial, work, runner, context, lifetime));
            }

            context.Dispose();
            lifetime.Dispose();
            return new(initial);
        }
        catch
        {
            writer.Dispose();
            context.Dispose();
            lifetime.Dispose();
            throw;
        }
    }

    private async ValueTask<ResponseStream> OpenAsync(PreparedOperation prepared, CancellationToken cancellationToken)
    {
        var lifetime = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var context = CreateContext(prepared, prepared.Request.RootValue, lifetime.Token);
        try
        {
            prepared.Request.Prepare?.Invoke(context);
            var source = await SourceStream.OpenAsync(context, _reporter).ConfigureAwait(false);
            return new(source, root => RunAsync(prepared, root, lifetime.Token), context, lifetime, _reporter);
        }
        catch
        {
            context.Dispose();
            lifetime.Dispose();
            throw;
        }
    }

    private OperationContext CreateContext(
        PreparedOperation prepared,
        object? root,
        CancellationToken cancellationToken,
        OperationPlan? plan = null,
        IncrementScope? increments = null,
        DataReads? reads = null) => new()
        {
            Plan = plan ?? prepared.Priced.Plan,
            Increments = increments,
            Variables = prepared.Priced.Variables,
            Errors = new(_options.MaxErrors),
            Services = prepared.Request.Services,
            RootValue = root,
            Reads = reads,
            CancellationToken = cancellationToken,
        };

    private bool TryRead(string text, [NotNullWhen(true)] out DocumentNode? document, out IReadOnlyList<GraphQLError> mistakes)
    {
        document = null;
        if (DocumentLimitChecker.CheckSize(Encoding.UTF8.GetByteCount(text), _options.DocumentLimits) is { } tooLarge)
        {
            mistakes = [tooLarge];
            return false;
        }

        var parsed = Parser.Parse(text, _parserOptions);
        mistakes = DocumentLimitChecker.Check(parsed, null, _options.DocumentLimits);
        if (mistakes.Count == 0)
        {
            mistakes = DocumentValidator.Validate(Schema, parsed, _options.DocumentLimits);
        }

        document = mistakes.Count == 0 ? parsed : null;
        return document is not null;
    }

    private static void CheckKind(OperationDefinitionNode operation, OperationRequest request, bool isSubscribing)
    {
        var (problem, code) = operation.Operation switch
        {
            OperationKind.Mutation when request.IsReadOnly =>
                ("Mutations are not run by this way of asking; send them by POST.", ErrorCode.OperationNotAllowed),
            OperationKind.Subscription when !isSubscribing => ("Subscriptions are not run by this way of asking.", ErrorCode.OperationResolution),
            _ => (null, ""),
        };
        if (problem is not null)
        {
            throw new GraphQLException(new GraphQLError { Message = problem, Code = code, Locations = [operation.Location] });
        }
    }

    private readonly record struct PreparedOperation(OperationRequest Request, PricedOperation Priced);
}
