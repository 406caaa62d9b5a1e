using System.Diagnostics.CodeAnalysis;
using System.Text;
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
        _pricer = new(schema, _options.CostLimits);
        _reporter = new(_options.OnBug, _options.Randomness);
        _executor = new(_options.DefaultResolver ?? DefaultResolver.Resolve, _reporter);
    }

    /// <summary>The schema that operations run on.</summary>
    public Schema Schema { get; }

    /// <summary>Runs one operation. Whatever goes wrong is told in the response; nothing is thrown.</summary>
    /// <param name="request">The operation.</param>
    /// <param name="cancellationToken">Ends the request early: what is ready is in the response, the rest is null with an error.</param>
    public async ValueTask<ExecutionResult> ExecuteAsync(OperationRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var refusal = Prepare(request, out var operation, cancellationToken);
        refusal ??= request.CostMode is CostMode.Validate
            ? ExecutionResult.FromExtensions(OperationPricer.ToExtensions(operation.Cost))
            : _pricer.Check([operation]) is { } tooDear ? Refuse(tooDear, request, operation.Cost) : null;
        return refusal ?? await RunAsync(request, operation, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Runs several operations that came together, one after the other in their order. Their prices are added up: when they are too dear
    /// together, none runs.
    /// </summary>
    /// <param name="requests">The operations.</param>
    /// <param name="cancellationToken">Ends the requests early.</param>
    /// <returns>The responses, one for each operation in the same order. The caller disposes of them.</returns>
    public async ValueTask<IReadOnlyList<ExecutionResult>> ExecuteBatchAsync(
        IReadOnlyList<OperationRequest> requests, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(requests);
        var results = new ExecutionResult?[requests.Count];
        var operations = new PricedOperation[requests.Count];
        for (var i = 0; i < results.Length; i++)
        {
            results[i] = Prepare(requests[i], out operations[i], cancellationToken);
            if (results[i] is null && requests[i].CostMode is CostMode.Validate)
            {
                results[i] = ExecutionResult.FromExtensions(OperationPricer.ToExtensions(operations[i].Cost));
            }
        }

        var tooDear = _pricer.Check([.. operations.Where((_, i) => results[i] is null)]);
        for (var i = 0; i < results.Length; i++)
        {
            results[i] ??= tooDear is null
                ? await RunAsync(requests[i], operations[i], cancellationToken).ConfigureAwait(false)
                : Refuse(tooDear, requests[i], operations[i].Cost);
        }

        return results!;
    }

    private static ExecutionResult Refuse(GraphQLError tooDear, OperationRequest request, OperationCost cost)
    {
        var refusal = ExecutionResult.FromErrors([tooDear]);
        if (request.CostMode is CostMode.Report)
        {
            refusal.AddExtensions(OperationPricer.ToExtensions(cost));
        }

        return refusal;
    }

    /// <returns>What to answer instead of running the operation; null when it is ready.</returns>
    private ExecutionResult? Prepare(OperationRequest request, out PricedOperation operation, CancellationToken cancellationToken)
    {
        operation = default;
        try
        {
            var plan = _plans.Find(request.Query, request.OperationName);
            if (plan is null)
            {
                if (!TryRead(request.Query, out var document, out var mistakes))
                {
                    return ExecutionResult.FromErrors(mistakes);
                }

                plan = MakePlan(document, request, cancellationToken);
            }

            CheckKind(plan.Operation, request);
            if (!VariableCoercion.TryCoerce(plan.Variables, request.Variables, _options.VariableLimits, out var variables, out var errors))
            {
                return ExecutionResult.FromErrors(errors);
            }

            operation = new(plan, variables, _pricer.GetPrice(plan).Evaluate(variables));
            return null;
        }
#pragma warning disable CA1031 // Whatever goes wrong before the fields is told as a request error; bugs are handed on by the reporter.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return ExecutionResult.FromErrors([_reporter.ToError(exception, cancellationToken)]);
        }
    }

    private OperationPlan MakePlan(DocumentNode document, OperationRequest request, CancellationToken cancellationToken)
    {
        var operation = OperationSelection.Find(document, request.OperationName);
        var plan = OperationPlanner.Plan(
            Schema,
            document,
            operation,
            field => IntrospectionFolding.TryFold(field, Schema, operation, _executor, cancellationToken));
        _plans.Add(request.Query, request.OperationName, plan, _pricer.GetPrice(plan).Fields * BytesPerPricedField);
        return plan;
    }

    private async ValueTask<ExecutionResult> RunAsync(
        OperationRequest request, PricedOperation operation, CancellationToken cancellationToken)
    {
        ResponseWriter? writer = null;
        try
        {
            using var context = new OperationContext
            {
                Plan = operation.Plan,
                Variables = operation.Variables,
                Errors = new(_options.MaxErrors),
                Services = request.Services,
                RootValue = request.RootValue,
                CancellationToken = cancellationToken,
            };
            request.Prepare?.Invoke(context);
            writer = new ResponseWriter();
            var result = await _executor.ExecuteAsync(context, writer).ConfigureAwait(false);
            if (request.CostMode is CostMode.Report)
            {
                result.AddExtensions(OperationPricer.ToExtensions(operation.Cost));
            }

            return result;
        }
#pragma warning disable CA1031 // Whatever goes wrong around the fields is told as a request error; bugs are handed on by the reporter.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            writer?.Dispose();
            return ExecutionResult.FromErrors([_reporter.ToError(exception, cancellationToken)]);
        }
    }

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

    private static void CheckKind(OperationDefinitionNode operation, OperationRequest request)
    {
        var (problem, code) = operation.Operation switch
        {
            OperationKind.Mutation when request.IsReadOnly =>
                ("Mutations are not run by this way of asking; send them by POST.", ErrorCode.OperationNotAllowed),
            OperationKind.Subscription => ("Subscriptions are not run by this way of asking.", ErrorCode.OperationResolution),
            _ => (null, ""),
        };
        if (problem is not null)
        {
            throw new GraphQLException(new GraphQLError { Message = problem, Code = code, Locations = [operation.Location] });
        }
    }
}
