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

/// <summary>A list without pages of all entities of a type that a condition ties to the object, each once however often it is tied.</summary>
/// <param name="name">The field's name.</param>
/// <param name="condition">Over the object, an item and perhaps an argument; reads members of the object itself only.</param>
/// <param name="itemType">The type's class.</param>
/// <param name="maximum">How many items at most.</param>
internal sealed class MatchingListField(string name, FieldExpression condition, Type itemType, int maximum) : EntityField(name)
{
    protected internal override GraphQLType GetOutputType(EntitySchema schema) =>
        new NonNullType(new ListType(new NonNullType(schema.GetEntityType(itemType).GraphQLType)));

    protected internal override IEnumerable<InputValue> CreateArguments(EntitySchema schema) =>
        condition.CreateArguments(schema).Concat(schema.CreateListArguments(schema.GetEntityType(itemType)));

    protected internal override IReadOnlyList<DirectiveNode> CreateDirectives(EntitySchema schema) =>
        ConnectionTypes.CreateListDirectives(maximum);

    protected internal override Output Compile(FieldPlan plan, Expression source, RowCompiler compiler)
    {
        var items = new ListSource(itemType, (list, row) =>
        {
            var parent = Expression.Parameter(condition.Lambda.Parameters[0].Type, "parent");
            var tied = condition.Bind(list, plan, parent, row);
            var columns = new ParentColumns(parent, source, compiler, list);
            var isTied = TiesFirst.Create(columns.Visit(tied), row, list.Database);
            return Queries.Where(Queries.Set(list.Database, itemType), Expression.Lambda(isTied, row));
        });
        return new ListCompiler(compiler.List, plan, Schema.GetEntityType(itemType)).CompileList(items, maximum);
    }

    protected internal override NamedType? GetFilterType(EntitySchema schema) => schema.Filters.GetList(schema.GetEntityType(itemType));

    protected internal override Expression? CompileFilter(InputNode conditions, Expression source, FilterCompiler compiler)
    {
        var item = Expression.Parameter(itemType, "tied");
        var tied = condition.Bind(compiler.List, null, source, item);
        var items = Queries.Where(Queries.Set(compiler.List.Database, itemType), Expression.Lambda(tied, item));
        return compiler.CompileList((ObjectInput)conditions, Schema.GetEntityType(itemType), items);
    }

    /// <summary>Makes what the condition reads of the parent parameters that come from columns of the parent's row.</summary>
    private sealed class ParentColumns(ParameterExpression parent, Expression source, RowCompiler compiler, ListBuilder list) : ExpressionVisitor
    {
        protected override Expression VisitMember(MemberExpression node) => node.Expression == parent
            ? list.Statement.ParentParameter(compiler.Column(Expression.MakeMemberAccess(source, node.Member)), node.Type)
            : base.VisitMember(node);
    }
}
