using System.Linq.Expressions;
using CraftGraph.GraphQL.Cost;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Paging;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.EntityFramework.Computed;

/// <summary>
/// A field whose object no SQL can make: it is worked out in memory from rows of few lists, which are statements of their own. The fields of its type are
/// expressions that are evaluated over the object.
/// </summary>
/// <typeparam name="TValue">The object; a <see cref="ValueType{TValue}"/> is over it.</typeparam>
public abstract class ComputedField<TValue>(string name) : EntityField(name)
    where TValue : class
{
    /// <summary>Names the rows that are needed, and says what becomes of them in each request.</summary>
    /// <param name="plan">What is asked.</param>
    /// <param name="sources">Where rows come from.</param>
    /// <returns>Works out the object from a request's rows; null where there is none.</returns>
    protected abstract Func<ComputedRows, TValue?> Prepare(FieldPlan plan, ComputedSources sources);

    /// <inheritdoc/>
    protected internal sealed override GraphQLType GetOutputType(EntitySchema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return schema.FindType(typeof(TValue))!.GraphQLType;
    }

    /// <inheritdoc/>
    protected internal override IReadOnlyList<DirectiveNode> CreateDirectives(EntitySchema schema) =>
        [CostDirectives.Weigh(ConnectionTypes.StatementWeight)];

    /// <inheritdoc/>
    protected internal sealed override Output Compile(FieldPlan plan, Expression source, RowCompiler compiler)
    {
        ArgumentNullException.ThrowIfNull(compiler);
        var sources = new ComputedSources(plan, source, compiler);
        var compute = Prepare(plan, sources);
        return new ComputedOutput(
            sources.Statements, compute, MemoryObject.Compile(compiler.List.Root, plan, Schema.FindType(typeof(TValue))!));
    }
}
