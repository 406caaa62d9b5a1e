using CraftGraph.GraphQL.Coercion;
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
    private readonly EngineOptions _options;
    private readonly ParserOptions _parserOptions;
    private readonly PlanCache _plans;
    private readonly ErrorReporter _reporter;
    private readonly Executor _executor;

    /// <summary>Creates an engine for a schema.</summary>
    public GraphQLEngine(Schema schema, EngineOptions? options = null)
    {
        Schema = schema;
        _options = options ?? new();
        _parserOptions = new() { MaxTokens = _options.DocumentLimits.Tokens, MaxDepth = _options.DocumentLimits.SyntaxDepth };
        _plans = new(_options.PlanCacheBytes);
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
        ResponseWriter? writer = null;
        try
        {
            var operationName = string.IsNullOrEmpty(request.OperationName) ? null : request.OperationName;
            var plan = _plans.Find(request.Query, operationName);
            if (plan is null)
            {
                CheckSize(request.Query);
                var document = Parser.Parse(request.Query, _parserOptions);
                if (DocumentValidator.Validate(Schema, document, _options.DocumentLimits) is { Count: > 0 } mistakes)
                {
                    return ExecutionResult.FromErrors(mistakes);
                }

                var operation = OperationSelection.Find(document, operationName);
                plan = OperationPlanner.Plan(
                    Schema,
                    document,
                    operation,
                    field => IntrospectionFolding.TryFold(field, Schema, operation, _executor, cancellationToken));
                _plans.Add(request.Query, operationName, plan);
            }

            CheckKind(plan.Operation, request);
            if (!VariableCoercion.TryCoerce(plan.Variables, request.Variables, _options.VariableLimits, out var variables, out var errors))
            {
                return ExecutionResult.FromErrors(errors);
            }

            using var context = new OperationContext
            {
                Plan = plan,
                Variables = variables,
                Errors = new(_options.MaxErrors),
                Services = request.Services,
                RootValue = request.RootValue,
                CancellationToken = cancellationToken,
            };
            request.Prepare?.Invoke(context);
            writer = new ResponseWriter();
            return await _executor.ExecuteAsync(context, writer).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // Whatever goes wrong before or around the fields is told as a request error; bugs are handed on by the reporter.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            writer?.Dispose();
            return ExecutionResult.FromErrors([_reporter.ToError(exception, cancellationToken)]);
        }
    }

    private void CheckSize(string document)
    {
        // A character takes at least one byte, so most documents are within the limit without being counted.
        var limit = _options.DocumentLimits.Bytes;
        if (document.Length > limit / 3 && System.Text.Encoding.UTF8.GetByteCount(document) is var size && size > limit)
        {
            throw new GraphQLException(LimitError.Create(
                "bytes", $"The document is {size} bytes long; the limit is {limit}.", limit, size));
        }
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
