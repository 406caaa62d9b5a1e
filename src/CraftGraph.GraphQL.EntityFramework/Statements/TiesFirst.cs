using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CraftGraph.GraphQL.EntityFramework.Statements;

/// <summary>
/// Turns <c>item.Ties.Any(tie => ...)</c> into <c>ties.Where(tie => ...).Select(tie => tie.ItemId).Contains(item.Id)</c>. A database looks for the few ties
/// of a parent once then, and not once for each item that there is.
/// </summary>
internal static class TiesFirst
{
    /// <summary>The condition turned; itself where it is of another form, or says more of the item than which ties it has.</summary>
    /// <param name="condition">A condition over <paramref name="item"/>.</param>
    /// <param name="item">The row that is asked about.</param>
    /// <param name="database">The database's model.</param>
    public static Expression Create(Expression condition, Expression item, DbContext database)
    {
        if (condition is not MethodCallExpression
            {
                Method: { Name: nameof(Enumerable.Any) } any,
                Arguments: [MemberExpression { Expression: var target, Member.Name: var name }, LambdaExpression { Parameters: [var tie] } isTied],
            }
            || any.DeclaringType != typeof(Enumerable)
            || target != item
            || ReadsItem.Check(isTied, item)
            || database.Model.FindEntityType(item.Type)?.FindNavigation(name) is not
            { IsOnDependent: false, ForeignKey: { Properties: [var reference], PrincipalKey.Properties: [var key] } })
        {
            return condition;
        }

        var ties = Queries.Where(Queries.Set(database, tie.Type), isTied);
        var items = Queries.Select(ties, Expression.Lambda(Read(reference, tie, key.ClrType), tie));
        return Expression.Call(typeof(Queryable), nameof(Queryable.Contains), [key.ClrType], items, Read(key, item, key.ClrType));
    }

    private static Expression Read(IReadOnlyProperty property, Expression target, Type type)
    {
        var value = Queries.Read(property, target);
        return property.ClrType == type ? value : Expression.Convert(value, type);
    }

    private sealed class ReadsItem(Expression item) : ExpressionVisitor
    {
        private bool _found;

        public static bool Check(Expression expression, Expression item)
        {
            var visitor = new ReadsItem(item);
            visitor.Visit(expression);
            return visitor._found;
        }

        public override Expression? Visit(Expression? node)
        {
            _found |= node == item;
            return base.Visit(node);
        }
    }
}
