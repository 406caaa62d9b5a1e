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

/// <summary>A list without pages of all entities to which others with a key equal to the object's tie it, each once however often it is tied.</summary>
/// <param name="name">The field's name.</param>
/// <param name="key">The key, over the object.</param>
/// <param name="tieKey">The same, over a tie.</param>
/// <param name="isTied">Which of these ties count: over the object, a tie and perhaps an argument; reads members of the object itself only.</param>
/// <param name="item">The entity that a tie leads to.</param>
/// <param name="maximum">How many items at most.</param>
internal sealed class TiedListField(
    string name, LambdaExpression key, LambdaExpression tieKey, FieldExpression isTied, LambdaExpression item, int maximum) : EntityField(name)
{
    protected internal override GraphQLType GetOutputType(EntitySchema schema) =>
        new NonNullType(new ListType(new NonNullType(schema.GetEntityType(item.ReturnType).GraphQLType)));

    protected internal override IEnumerable<InputValue> CreateArguments(EntitySchema schema) =>
        isTied.CreateArguments(schema).Concat(schema.CreateListArguments(schema.GetEntityType(item.ReturnType)));

    protected internal override IReadOnlyList<DirectiveNode> CreateDirectives(EntitySchema schema) =>
        ConnectionTypes.CreateListDirectives(maximum);

    protected internal override Output Compile(FieldPlan plan, Expression source, RowCompiler compiler)
    {
        var items = ListSource.Tied(item, compiler.List.Database.Model, (list, tie) =>
        {
            var parent = Expression.Parameter(key.Parameters[0].Type, "parent");
            return new ParentColumns(parent, source, compiler, list).Visit(Condition(list, plan, parent, tie));
        });
        return new ListCompiler(compiler.List, plan, Schema.GetEntityType(item.ReturnType)).CompileList(items, maximum);
    }

    protected internal override NamedType? GetFilterType(EntitySchema schema) => schema.Filters.GetList(schema.GetEntityType(item.ReturnType));

    protected internal override Expression? CompileFilter(InputNode conditions, Expression source, FilterCompiler compiler)
    {
        var tie = Expression.Parameter(item.Parameters[0].Type, "tie");
        var ties = Queries.Where(
            Queries.Set(compiler.List.Database, tie.Type), Expression.Lambda(Condition(compiler.List, null, source, tie), tie));
        return compiler.CompileList((ObjectInput)conditions, Schema.GetEntityType(item.ReturnType), Queries.Select(ties, item));
    }

    private BinaryExpression Condition(ListBuilder list, FieldPlan? plan, Expression parent, Expression tie) => Expression.AndAlso(
        Expression.Equal(ExpressionComposer.Inline(tieKey, tie), ExpressionComposer.Inline(key, parent)), isTied.Bind(list, plan, parent, tie));
}
