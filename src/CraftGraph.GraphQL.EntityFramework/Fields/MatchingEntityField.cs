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

/// <summary>Entities of a type that a condition ties to the object.</summary>
/// <param name="name">The field's name.</param>
/// <param name="condition">Over the object, an item and perhaps an argument; reads members of the object itself only.</param>
/// <param name="itemType">The type's class.</param>
internal abstract class MatchingEntityField(string name, FieldExpression condition, Type itemType) : EntityField(name)
{
    /// <summary>What the condition needs of a request.</summary>
    protected IEnumerable<InputValue> CreateConditionArguments(EntitySchema schema) => condition.CreateArguments(schema);

    /// <summary>The type.</summary>
    protected EntityType GetItemType(EntitySchema schema) => schema.GetEntityType(itemType);

    /// <summary>The items of one object.</summary>
    protected ListSource GetItems(FieldPlan plan, Expression source, RowCompiler compiler) => new(itemType, (list, row) =>
    {
        var parent = Expression.Parameter(condition.Lambda.Parameters[0].Type, "parent");
        var tied = condition.Bind(list, plan, parent, row);
        var columns = new ParentColumns(parent, source, compiler, list);
        var isTied = TiesFirst.Create(columns.Visit(tied), row, list.Database);
        return Queries.Where(Queries.Set(list.Database, itemType), Expression.Lambda(isTied, row));
    });

    /// <summary>The items of an object in a condition, where the argument has the value that it has when it is left out.</summary>
    protected Expression GetItems(Expression source, FilterCompiler compiler)
    {
        var item = Expression.Parameter(itemType, "tied");
        var tied = condition.Bind(compiler.List, null, source, item);
        return Queries.Where(Queries.Set(compiler.List.Database, itemType), Expression.Lambda(tied, item));
    }

    /// <summary>Makes what the condition reads of the parent parameters that come from columns of the parent's row.</summary>
    private sealed class ParentColumns(ParameterExpression parent, Expression source, RowCompiler compiler, ListBuilder list) : ExpressionVisitor
    {
        protected override Expression VisitMember(MemberExpression node) => node.Expression == parent
            ? list.Statement.ParentParameter(compiler.Column(Expression.MakeMemberAccess(source, node.Member)), node.Type)
            : base.VisitMember(node);
    }
}
