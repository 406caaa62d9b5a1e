using System.Text.Json;
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
        _compiled = new(
            schema.StatementBudget,
            shape =>
            {
                var store = EntityStore.Of(shape.Context);
                using var database = store.CreateContext();
                using var root = new RootCompilation(schema, database, store.Dialect, shape, plan);
                return new(compile(root), [.. root.Checks], root.Statements);
            },
            compiled => compiled.Bytes);
    }

    public override async ValueTask<bool> WriteAsync(OperationContext context, object? parent, ResponseWriter writer)
    {
        // A mistake found here is told at this field by whoever runs it, if it is not told at one below.
        var output = Compile(context);
        return ToAnswer(await RequestSession.Of(context).WriteAsync(output, null, context, writer, FetchAllAsync).ConfigureAwait(false), context, writer);
    }

    private static async ValueTask FetchAllAsync(Output output, OperationContext context, RequestSession kept, StatementSession session)
    {
        if (!kept.TakeFetched(output))
        {
            var outputs = FindAll(output, context, out var areAll);
            await session.FetchAsync(outputs, areAll, context).ConfigureAwait(false);
            kept.AddFetched(outputs.Skip(1));
        }
    }

    /// <summary>Writes the statements, <c>{"statements":[{"sql":"...","queryPlan":["..."]}]}</c>, those too that had nothing to run for.</summary>
    public override async ValueTask<bool> ExplainAsync(OperationContext context, ResponseWriter writer)
    {
        // A field with a mistake in its arguments has no statements; one that did not run, as the request's time was up, has no session.
        if (context.Feature<RequestSession>() is not { Opened: var opened } kept || Find(context) is not { } compiled)
        {
            return false;
        }

        var session = opened ?? await kept.Opening.ConfigureAwait(false);
        writer.WriteRaw("{\"statements\":["u8);
        for (var i = 0; i < compiled.Statements.Count; i++)
        {
            var (sql, queryPlan) = await session.ExplainAsync(compiled.Statements[i], context).ConfigureAwait(false);
            writer.WriteRaw(i == 0 ? "{\"sql\":"u8 : ",{\"sql\":"u8);
            writer.WriteString(sql);
            writer.WriteRaw(",\"queryPlan\":"u8);
            writer.WriteRaw(JsonSerializer.SerializeToUtf8Bytes(queryPlan));
            writer.WriteRaw((byte)'}');
        }

        writer.WriteRaw("]}"u8);
        return true;
    }

    private CompiledRoot? Find(OperationContext context)
    {
        try
        {
            return _compiled.Get(context);
        }
        catch (GraphQLException)
        {
            return null;
        }
    }

    // What all root fields of the request read is fetched with what the first of them reads, so that they share the round trips.
    private static List<Output> FindAll(Output first, OperationContext context, out bool areAll)
    {
        var outputs = new List<Output> { first };
        areAll = true;
        foreach (var field in context.Plan.Root.Fields)
        {
            if (field.Planned is not EntityRoot root)
            {
                areAll = areAll && field.Planned is not null;
                continue;
            }

            try
            {
                if (field.Condition?.IsMet(context.Variables) is not false && root.Compile(context) is var output && output != first)
                {
                    outputs.Add(output);
                }
            }
            catch (GraphQLException)
            {
                // Told when it is that field's turn.
            }
        }

        return outputs;
    }

    private Output Compile(OperationContext context)
    {
        var compiled = _compiled.Get(context);
        context.Reads?.Add(compiled.Tables);
        foreach (var check in compiled.Checks)
        {
            check.Run(context);
        }

        return compiled.Output;
    }

    private bool ToAnswer(OutputResult result, OperationContext context, ResponseWriter writer)
    {
        switch (result)
        {
            case OutputResult.Written:
                return true;
            case OutputResult.Failed:
                return false;
            case OutputResult.Null when _plan.Field.Type.IsNonNull:
                WriteScope.ReportNull(_plan, writer.Path.ToList(), context);
                return false;
            default:
                writer.WriteNull();
                return true;
        }
    }

    private sealed class CompiledRoot(Output output, RequestCheck[] checks, IReadOnlyList<CompiledStatement> statements)
    {
        public Output Output => output;

        public RequestCheck[] Checks => checks;

        public IReadOnlyList<CompiledStatement> Statements => statements;

        /// <summary>The tables that the statements read; null where one does not say.</summary>
        public string[]? Tables { get; } = statements.All(statement => statement.Tables is not null)
            ? [.. statements.SelectMany(statement => statement.Tables!).Distinct(StringComparer.Ordinal)]
            : null;

        // What outputs take grows with the columns that they write.
        public long Bytes { get; } = 2000 + statements.Sum(statement =>
            2000L + (4L * statement.Sql.Length) + (500L * statement.Columns.Count) + (500L * statement.Parameters.Count));
    }
}
