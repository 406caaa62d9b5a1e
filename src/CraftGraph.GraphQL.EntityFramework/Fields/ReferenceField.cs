using System.Linq.Expressions;
using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.EntityFramework.Fields;

/// <summary>A reference to anything with a global id: a column says of which type it is, another which one.</summary>
/// <param name="name">The field's name.</param>
/// <param name="kind">The kind, stored by its name.</param>
/// <param name="key">The primary key of the entity.</param>
/// <param name="types">The entities by the names of the kinds.</param>
internal sealed class ReferenceField(string name, LambdaExpression kind, LambdaExpression key, IReadOnlyDictionary<string, Type> types) : EntityField(name)
{
    protected internal override GraphQLType GetOutputType(EntitySchema schema) => new NonNullType(schema.Node);

    protected internal override Output Compile(FieldPlan plan, Expression source, RowCompiler compiler)
    {
        var keyColumn = compiler.Column(ExpressionComposer.Inline(key, source));
        return new AbstractOutput(
            compiler.Column(ExpressionComposer.Inline(kind, source)),
            types.ToDictionary(pair => pair.Key, pair => new ListCompiler(compiler.List, plan, Schema.GetEntityType(pair.Value))
                .CompileSingle(ListSource.ByParentColumn(pair.Value, keyColumn))));
    }
}
