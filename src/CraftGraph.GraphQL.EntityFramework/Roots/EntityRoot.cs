using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Errors;
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
            var root = new RootCompilation(schema, database, shape);
            return new(compile(root), [.. root.Checks]);
        });
    }

    public override ValueTask<bool> WriteAsync(OperationContext context, object? parent, ResponseWriter writer)
    {
        CompiledRoot compiled;
        try
        {
            compiled = _compiled.Get(context);
        }
        catch (GraphQLException mistake)
        {
            throw RootCompilation.Locate(mistake, _plan, [_plan.ResponseName]);
        }

        foreach (var check in compiled.Checks)
        {
            check.Run(context);
        }

        if (context.Feature<StatementSession>() is { } session)
        {
            return new(Write(compiled, context, session, writer));
        }

        var opening = EntityStore.Of(context).OpenSessionAsync(context.CancellationToken);
        return opening.IsCompletedSuccessfully
            ? new(Write(compiled, context, Keep(context, opening.Result), writer))
            : WriteWhenOpen(compiled, context, opening, writer);
    }

    private async ValueTask<bool> WriteWhenOpen(
        CompiledRoot compiled, OperationContext context, ValueTask<StatementSession> opening, ResponseWriter writer) =>
        Write(compiled, context, Keep(context, await opening), writer);

    // The other root fields of the request read the same snapshot; the session ends with the request.
    private static StatementSession Keep(OperationContext context, StatementSession session)
    {
        context.SetFeature(session);
        return session;
    }

    private bool Write(CompiledRoot compiled, OperationContext context, StatementSession session, ResponseWriter writer)
    {
        var scope = new WriteScope(context, session, writer);
        switch (compiled.Output.Write(null, scope))
        {
            case OutputResult.Written:
                return true;
            case OutputResult.Failed:
                return false;
            case OutputResult.Null when _plan.Field.Type.IsNonNull:
                scope.ReportNull($"{_plan.ParentType.Name}.{_plan.Field.Name}", _plan.Locations);
                return false;
            default:
                writer.WriteNull();
                return true;
        }
    }

    private sealed record CompiledRoot(Output Output, RequestCheck[] Checks);
}
