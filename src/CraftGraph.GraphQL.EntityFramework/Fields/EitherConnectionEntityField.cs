using System.Linq.Expressions;
using CraftGraph.GraphQL.EntityFramework.Filtering;
using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Paging;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.EntityFramework.Fields;

/// <summary>A list in pages whose items are found in one way for some rows, and in another way for the others.</summary>
internal sealed class EitherConnectionEntityField(
    string name, LambdaExpression isFirst, LambdaExpression first, LambdaExpression second, Type itemType) : EntityField(name)
{
    protected internal override GraphQLType GetOutputType(EntitySchema schema) => schema.Connections.Get(schema.GetEntityType(itemType));

    protected internal override IEnumerable<InputValue> CreateArguments(EntitySchema schema) =>
        schema.Connections.CreateArguments(schema.GetEntityType(itemType));

    protected internal override IReadOnlyList<DirectiveNode> CreateDirectives(EntitySchema schema) =>
        ConnectionTypes.CreateDirectives(schema.GetEntityType(itemType));

    protected internal override Output Compile(FieldPlan plan, Expression source, RowCompiler compiler)
    {
        var condition = compiler.Column(ExpressionComposer.Inline(isFirst, source));
        return new EitherOutput(condition, Compile(first), Compile(second));

        Output Compile(LambdaExpression items) => new ListCompiler(compiler.List, plan, Schema.GetEntityType(itemType))
            .CompileConnection(ListSource.Children(items, itemType, source, compiler));
    }

    protected internal override NamedType? GetFilterType(EntitySchema schema) => schema.Filters.GetList(schema.GetEntityType(itemType));

    protected internal override Expression? CompileFilter(InputNode condition, Expression source, FilterCompiler compiler)
    {
        if (Compile(first) is not { } inFirst || Compile(second) is not { } inSecond)
        {
            return null;
        }

        var test = ExpressionComposer.Inline(isFirst, source);
        return Expression.OrElse(Expression.AndAlso(test, inFirst), Expression.AndAlso(Expression.Not(test), inSecond));

        Expression? Compile(LambdaExpression items) =>
            compiler.CompileList((ObjectInput)condition, Schema.GetEntityType(itemType), ExpressionComposer.Inline(items, source));
    }
}
