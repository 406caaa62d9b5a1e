using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.GraphQL.EntityFramework.Statements;

/// <summary>The rows that a list starts from: all of an entity, or those of one parent.</summary>
/// <param name="ItemType">The entity.</param>
/// <param name="Create">Makes the query, whose parameters are the statement's.</param>
internal sealed record ListSource(Type ItemType, Func<ListBuilder, Expression> Create)
{
    /// <summary>All rows of an entity.</summary>
    public static ListSource All(Type entity) => new(entity, list => Queries.Set(list.Database, entity));

    /// <summary>The rows that a parent has.</summary>
    /// <param name="items">The items, over the parent.</param>
    /// <param name="itemType">The entity.</param>
    /// <param name="parent">The parent, over the row of its statement.</param>
    /// <param name="compiler">The parent's statement.</param>
    public static ListSource Children(LambdaExpression items, Type itemType, Expression parent, RowCompiler compiler)
    {
        var model = compiler.List.Database.Model;
        var parentType = model.FindEntityType(items.Parameters[0].Type)
            ?? throw new InvalidOperationException($"{items.Parameters[0].Type} is not an entity.");
        var key = parentType.FindPrimaryKey()!.Properties.Single();
        var keyColumn = compiler.Column(Expression.Property(parent, key.PropertyInfo!));

        // A collection with a foreign key on the item needs no join with its parent.
        var navigation = ExpressionComposer.StripConvert(items.Body) is MemberExpression { Expression: ParameterExpression } member
            ? parentType.FindNavigation(member.Member.Name)
            : null;
        if (navigation is { IsCollection: true, ForeignKey: { Properties: [var foreignKey] } reference } && reference.PrincipalKey.IsPrimaryKey())
        {
            return new(itemType, list =>
            {
                var key = Expression.Call(
                    typeof(EF), nameof(EF.Property), [foreignKey.ClrType], list.Row, Expression.Constant(foreignKey.Name));
                var value = list.Statement.ParentParameter(keyColumn, foreignKey.ClrType);
                return Queries.Where(
                    Queries.Set(list.Database, itemType),
                    Expression.Lambda(Expression.Equal(key, value), list.Statement.Row));
            });
        }

        return new(itemType, list =>
        {
            var one = Expression.Parameter(parentType.ClrType, "parent");
            var isParent = Expression.Equal(
                Expression.Property(one, key.PropertyInfo!), list.Statement.ParentParameter(keyColumn, key.ClrType));
            return Queries.SelectMany(
                Queries.Where(Queries.Set(list.Database, parentType.ClrType), Expression.Lambda(isParent, one)), items, itemType);
        });
    }
}
