using System.Diagnostics.CodeAnalysis;
using System.Text;
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
    /// <exception cref="SchemaException">The schema is not valid: all that is wrong with it.</exception>
    public GraphQLEngine(Schema schema, EngineOptions? options = null)
    {
        Schema = SchemaValidator.ThrowIfInvalid(schema);
        _options = options ?? new();
        _parserOptions = _options.DocumentLimits.ToParserOptions();
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
            var plan = _plans.Find(request.Query, request.OperationName);
            if (plan is null)
            {
                if (!TryRead(request.Query, out var document, out var mistakes))
                {
                    return ExecutionResult.FromErrors(mistakes);
                }

                var operation = OperationSelection.Find(document, request.OperationName);
                plan = OperationPlanner.Plan(
                    Schema,
                    document,
                    operation,
                    field => IntrospectionFolding.TryFold(field, Schema, operation, _executor, cancellationToken));
                _plans.Add(request.Query, request.OperationName, plan);
            }

            CheckKind(plan.Operation, request);
            if (!VariableCoercion.TryCoerce(plan.Variables, request.Variables, _options.VariableLimits, out var variables, out var errors))
            {
                return ExecutionResult.FromErrors(errors);
            }

            var context = new OperationContext
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
