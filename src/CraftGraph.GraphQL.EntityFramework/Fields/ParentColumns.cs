using System.Linq.Expressions;
using CraftGraph.GraphQL.EntityFramework.Statements;

namespace CraftGraph.GraphQL.EntityFramework.Fields;

/// <summary>Makes what a condition reads of its parent parameters that come from columns of the parent's row.</summary>
/// <param name="parent">The parent in the condition, whose own members are read.</param>
/// <param name="source">The parent, over the row of its statement; also an object made of columns.</param>
/// <param name="compiler">The parent's statement.</param>
/// <param name="list">The statement that the condition stands in.</param>
internal sealed class ParentColumns(ParameterExpression parent, Expression source, RowCompiler compiler, ListBuilder list) : ExpressionVisitor
{
    protected override Expression VisitMember(MemberExpression node) => node.Expression == parent
        ? list.Statement.ParentParameter(compiler.Column(ExpressionComposer.Inline(Expression.Lambda(node, parent), source)), node.Type)
        : base.VisitMember(node);
}
