using CraftGraph.GraphQL.Coercion;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.Response;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Execution;

/// <summary>
/// Executes selections whose fields are resolved by code. Values are completed into a tree first, as a null may take back what is around it.
/// </summary>
/// <remarks>
/// Nothing here throws: what goes wrong is a <see cref="FailedValue"/> that goes up to the nearest nullable place, where its error is told,
/// one for each place. Spec: <see href="https://spec.graphql.org/September2025/#sec-Executing-Fields"/>.
/// </remarks>
internal sealed partial class ResolverExecutor(OperationContext context, FieldResolver defaultResolver, ErrorReporter reporter)
{
    private readonly BatchScheduler _batches = context.Feature<BatchScheduler>() ?? new(context, reporter);

    /// <summary>Executes the fields of the root, and writes them as an object.</summary>
    /// <returns>False when null takes its place; nothing is written then.</returns>
    public async ValueTask<bool> WriteRootAsync(IReadOnlyList<FieldPlan> fields, ResponseWriter writer)
    {
        // Resolvers continue where the values they wait for arrive, so that all keys of a level are asked for before their batch goes.
        SynchronizationContext.SetSynchronizationContext(null);
        var isSerial = context.Plan.Operation.Operation is OperationKind.Mutation;
        return Write(await ExecuteFieldsAsync(fields, context.RootValue, null, isSerial).ConfigureAwait(false), writer);
    }

    /// <summary>Executes the fields of an object: one after the other, or all at once up to their first wait.</summary>
    /// <returns>A <see cref="ResolvedObject"/> or a <see cref="FailedValue"/>.</returns>
    private ValueTask<object> ExecuteFieldsAsync(IReadOnlyList<FieldPlan> fields, object? parent, FieldPath? path, bool isSerial)
    {
        _batches.Enter();
        try
        {
            return StartFieldsAsync(fields, parent, path, isSerial);
        }
        finally
        {
            _batches.Exit();
        }
    }

    private ValueTask<object> StartFieldsAsync(IReadOnlyList<FieldPlan> fields, object? parent, FieldPath? path, bool isSerial)
    {
        var result = new ResolvedObject(fields);
        List<(int Index, ValueTask<object?> Value)>? pending = null;
        FailedValue? failed = null;
        for (var i = 0; i < result.Values.Length && failed is null; i++)
        {
            var field = fields[i];
            if (field.Condition?.IsMet(context.Variables) is false)
            {
                result.Values[i] = ResolvedObject.LeftOut;
                continue;
            }

            var value = ExecuteFieldAsync(field, parent, path);
            if (value.IsCompletedSuccessfully)
            {
                result.Values[i] = value.Result;
                failed = result.Values[i] as FailedValue;
            }
            else if (isSerial)
            {
                return ExecuteSeriallyAsync(result, i, value, parent, path);
            }
            else
            {
                (pending ??= []).Add((i, value));
            }
        }

        return pending is null ? ValueTask.FromResult(failed ?? (object)result) : AwaitAllAsync(result, pending, failed);
    }

    private static async ValueTask<object> AwaitAllAsync(
        ResolvedObject result, List<(int Index, ValueTask<object?> Value)> pending, FailedValue? failed)
    {
        // All are awaited, those too whose value is lost already: nothing of a request runs on after its response.
        foreach (var (index, value) in pending)
        {
            result.Values[index] = await value.ConfigureAwait(false);
            failed ??= result.Values[index] as FailedValue;
        }

        return failed ?? (object)result;
    }

    private async ValueTask<object> ExecuteSeriallyAsync(
        ResolvedObject result, int current, ValueTask<object?> value, object? parent, FieldPath? path)
    {
        result.Values[current] = await value.ConfigureAwait(false);
        for (var i = current + 1; i < result.Values.Length && result.Values[i - 1] is not FailedValue; i++)
        {
            var field = result.Fields[i];
            result.Values[i] = field.Condition?.IsMet(context.Variables) is false
                ? ResolvedObject.LeftOut
                : await ExecuteFieldAsync(field, parent, path).ConfigureAwait(false);
        }

        return Array.Find(result.Values, one => one is FailedValue) ?? result;
    }

    /// <summary>Executes one field of an object.</summary>
    /// <param name="field">The field.</param>
    /// <param name="parent">The object.</param>
    /// <param name="parentPath">Where the object is; null at the root.</param>
    /// <param name="isResolved">Whether the field's resolver is called, even where the field might be planned.</param>
    /// <returns>A completed value, as in a <see cref="ResolvedObject"/>, or a <see cref="FailedValue"/>.</returns>
    public async ValueTask<object?> ExecuteFieldAsync(
        FieldPlan field, object? parent, FieldPath? parentPath, bool isResolved = false)
    {
        var path = new FieldPath(parentPath, field.ResponseName);
        object? completed;
        try
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (!isResolved && field.Planned is { } planned)
            {
                completed = await WriteSegmentAsync(planned, parent, path).ConfigureAwait(false);
            }
            else
            {
                var value = await ResolveAsync(field, parent).ConfigureAwait(false);
                completed = await CompleteAsync(field.Field.Type, field, path, value).ConfigureAwait(false);
            }
        }
#pragma warning disable CA1031 // Whatever a resolver throws is told at its field; bugs are handed on by the reporter.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            completed = Fail(exception, field, path);
        }

        return Settle(completed, field.Field.Type, path);
    }

    private ValueTask<object?> ResolveAsync(FieldPlan field, object? parent)
    {
        var handler = field.Field.Handler is SubscriptionHandler subscription ? subscription.Value : field.Field.Handler;
        var resolver = (handler as ResolverHandler)?.Resolve ?? defaultResolver;
        var arguments = ArgumentCoercion.Evaluate(field.Arguments, context.Variables);
        return resolver(new FieldContext(context, _batches, field, parent, arguments));
    }

    private async ValueTask<object?> WriteSegmentAsync(PlannedField planned, object? parent, FieldPath path)
    {
        if (planned is ConstantField)
        {
            return planned;
        }

        var segment = new ResponseWriter();
        path.PushTo(segment.Path);
        if (await planned.WriteAsync(context, parent, segment).ConfigureAwait(false))
        {
            return segment;
        }

        segment.Dispose();
        return new FailedValue(null);
    }

    private FailedValue Fail(Exception exception, FieldPlan field, FieldPath path) =>
        new(reporter.ToFieldError(exception, field, path.ToArray(), context));

    // Null stands here when it may, and its error is told; else it goes further up.
    private object? Settle(object? completed, GraphQLType type, FieldPath path)
    {
        if (completed is not FailedValue failed || type.IsNonNull)
        {
            return completed;
        }

        if (failed.Error is not null)
        {
            context.Errors.Add(failed.Error);
        }

        context.Increments?.Drop(path.ToArray());
        return null;
    }

    private bool Write(object? completed, ResponseWriter writer)
    {
        if (completed is FailedValue failed)
        {
            if (failed.Error is not null)
            {
                context.Errors.Add(failed.Error);
            }

            return false;
        }

        ResolvedWriter.Write(completed, writer);
        return true;
    }
}
