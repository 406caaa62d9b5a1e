using CraftGraph.GraphQL.Coercion;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Execution;

/// <summary>Opens the events of a subscription's one root field.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Source-Stream"/>.</remarks>
internal static class SourceStream
{
    /// <exception cref="GraphQLException">The events cannot be opened: the error at the field.</exception>
    public static async ValueTask<IAsyncEnumerable<object?>> OpenAsync(OperationContext context, ErrorReporter reporter)
    {
        // Validation leaves exactly one field, under no condition.
        var field = context.Plan.Root.Fields[0];
        try
        {
            var handler = field.Field.Handler as SubscriptionHandler
                ?? throw new InvalidOperationException($"{field.ParentType.Name}.{field.Field.Name} has no source of events.");
            var arguments = ArgumentCoercion.Evaluate(field.Arguments, context.Variables);
            var batches = new BatchScheduler(context, reporter);
            return await handler.Subscribe(new FieldContext(context, batches, field, context.RootValue, arguments)).ConfigureAwait(false)
                ?? throw new InvalidOperationException($"{field.ParentType.Name}.{field.Field.Name} opened no events.");
        }
#pragma warning disable CA1031 // Whatever a source throws is told at its field; bugs are handed on by the reporter.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            throw new GraphQLException(reporter.ToFieldError(exception, field, [field.ResponseName], context));
        }
    }
}
