using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.Response;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Execution;

/// <summary>Runs a plan for one request and writes its response.</summary>
/// <remarks>
/// An operation whose root fields are all planned is written straight to the response. Any other is completed into a tree first.
/// Spec: <see href="https://spec.graphql.org/September2025/#sec-Executing-Operations"/>.
/// </remarks>
internal sealed class Executor(FieldResolver defaultResolver, ErrorReporter reporter)
{
    /// <summary>Runs the plan. The result owns <paramref name="writer"/>.</summary>
    public async ValueTask<ExecutionResult> ExecuteAsync(OperationContext context, ResponseWriter writer)
    {
        writer.WriteRaw("{\"data\":"u8);
        var start = writer.Length;
        if (!await WriteRootAsync(context, writer).ConfigureAwait(false))
        {
            writer.Rewind(start);
            writer.WriteNull();
            context.Increments?.Drop([]);
        }

        return Finish(context.Errors, writer);
    }

    /// <summary>Resolves the one root field of a plan and gives its value as JSON; null when it has errors or has to wait.</summary>
    public byte[]? ResolveNow(OperationContext context)
    {
        var task = new ResolverExecutor(context, defaultResolver, reporter)
            .ExecuteFieldAsync(context.Plan.Root.Fields[0], context.RootValue, null, isResolved: true);
        var value = task.IsCompletedSuccessfully ? task.Result : new FailedValue(null);
        if (value is FailedValue || context.Errors.Count > 0)
        {
            return null;
        }

        using var writer = new ResponseWriter();
        ResolvedWriter.Write(value, writer);
        return writer.Written.ToArray();
    }

    private static ExecutionResult Finish(ErrorList errors, ResponseWriter writer)
    {
        if (errors.Count == 0)
        {
            writer.WriteRaw((byte)'}');
            return new(writer, true, []);
        }

        // What went wrong is known last and told first.
        var told = errors.ToList();
        var end = writer.Length;
        ErrorWriter.Write(told, writer);
        writer.WriteRaw((byte)',');
        writer.Reorder(1, [new(end, writer.Length - end), new(1, end - 1)]);
        writer.WriteRaw((byte)'}');
        return new(writer, true, told);
    }

    private ValueTask<bool> WriteRootAsync(OperationContext context, ResponseWriter writer)
    {
        var root = context.Plan.Root;
        if (context.Increments is null || !root.IsInParts)
        {
            return WriteFieldsAsync(root.Fields, context, writer);
        }

        var scope = context.Increments.Enter(root.Usages, []);
        var now = root.Now.ToList();
        foreach (var part in root.Later)
        {
            if (!scope.TryDefer(part, [], (inPart, output) => WriteFieldsAsync(part.Fields, inPart, output)))
            {
                now.AddRange(part.Fields);
            }
        }

        return WriteFieldsAsync(now, context.Within(scope), writer);
    }

    private ValueTask<bool> WriteFieldsAsync(IReadOnlyList<FieldPlan> fields, OperationContext context, ResponseWriter writer)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            if (fields[i].Planned is null)
            {
                return new ResolverExecutor(context, defaultResolver, reporter).WriteRootAsync(fields, writer);
            }
        }

        return WritePlannedAsync(fields, context, writer);
    }

    private async ValueTask<bool> WritePlannedAsync(IReadOnlyList<FieldPlan> fields, OperationContext context, ResponseWriter writer)
    {
        var isFirst = true;
        writer.WriteRaw((byte)'{');
        for (var i = 0; i < fields.Count; i++)
        {
            var field = fields[i];
            if (field.Condition is { } condition && !condition.IsMet(context.Variables))
            {
                continue;
            }

            if (!isFirst)
            {
                writer.WriteRaw((byte)',');
            }

            isFirst = false;
            writer.WriteRaw(field.ResponseNameJson.Span);
            var start = writer.Length;
            if (await WritePlannedAsync(field, context, writer).ConfigureAwait(false))
            {
                continue;
            }

            if (field.Field.Type.IsNonNull)
            {
                return false;
            }

            writer.Rewind(start);
            writer.WriteNull();
            context.Increments?.Drop([field.ResponseName]);
        }

        writer.WriteRaw((byte)'}');
        return true;
    }

    private async ValueTask<bool> WritePlannedAsync(FieldPlan field, OperationContext context, ResponseWriter writer)
    {
        // Goes nowhere and cannot fail.
        if (field.Planned is ConstantField constant)
        {
            return await constant.WriteAsync(context, context.RootValue, writer).ConfigureAwait(false);
        }

        writer.Path.Push(field.ResponseName);
        try
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            return await field.Planned!.WriteAsync(context, context.RootValue, writer).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // Whatever a planned field throws is told at the field; bugs are handed on by the reporter.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            context.Errors.Add(reporter.ToFieldError(exception, field, [field.ResponseName], context));
            return false;
        }
        finally
        {
            writer.Path.Rewind(0);
        }
    }
}
