using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.Response;

namespace CraftGraph.GraphQL.EntityFramework.Roots;

/// <summary>A root field that reads entities, planned for an operation: its statements are compiled once for each shape of request.</summary>
internal sealed class EntityRoot : PlannedField
{
    private readonly ShapeTree<CompiledRoot> _compiled;
    private readonly FieldPlan _plan;

    /// <param name="schema">The types.</param>
    /// <param name="plan">What is asked of the field.</param>
    /// <param name="compile">Compiles the field's output.</param>
    public EntityRoot(EntitySchema schema, FieldPlan plan, Func<RootCompilation, Output> compile)
    {
        _plan = plan;
        _compiled = new(shape =>
        {
            using var database = EntityStore.Of(shape.Context).CreateContext();
            var root = new RootCompilation(schema, database, shape, plan);
            return new(compile(root), [.. root.Checks]);
        });
    }

    public override ValueTask<bool> WriteAsync(OperationContext context, object? parent, ResponseWriter writer)
    {
        // A mistake found here is told at this field by whoever runs it, if it is not told at one below.
        var compiled = _compiled.Get(context);
        foreach (var check in compiled.Checks)
        {
            check.Run(context);
        }

        var kept = context.Feature<RequestSession>();
        if (kept is null)
        {
            context.SetFeature(kept = new(EntityStore.Of(context).OpenSessionAsync(context.CancellationToken)));
        }

        return kept.Opened is { } session
            ? new(Write(compiled, context, session, kept, writer))
            : WriteWhenOpen(compiled, context, kept, writer);
    }

    private async ValueTask<bool> WriteWhenOpen(CompiledRoot compiled, OperationContext context, RequestSession kept, ResponseWriter writer) =>
        Write(compiled, context, await kept.Opening.ConfigureAwait(false), kept, writer);

    private bool Write(CompiledRoot compiled, OperationContext context, StatementSession session, RequestSession kept, ResponseWriter writer)
    {
        lock (kept.Turn)
        {
            return Write(compiled.Output, new(context, session, writer));
        }
    }

    private bool Write(Output output, WriteScope scope)
    {
        switch (output.Write(null, scope))
        {
            case OutputResult.Written:
                return true;
            case OutputResult.Failed:
                return false;
            case OutputResult.Null when _plan.Field.Type.IsNonNull:
                scope.ReportNull(_plan);
                return false;
            default:
                scope.Writer.WriteNull();
                return true;
        }
    }

    private sealed record CompiledRoot(Output Output, RequestCheck[] Checks);
}
