using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace CraftGraph.GraphQL.EntityFramework.Statements;

/// <summary>Compares the key that points to something, where a condition names what it points to by a value that only one thing has.</summary>
/// <remarks>
/// <code>
/// row.Trade.Slug == @slug
/// row.TradeId == trades.Where(trade => trade.Slug == @slug).Select(trade => trade.Id).FirstOrDefault()
/// </code>
/// The database finds the key once and seeks an index that begins with it. As a join, it would have to guess how many rows of the other table there are,
/// and PostgreSQL sorts what an index has in order.
/// </remarks>
internal sealed class ReferenceKeys(DbContext database) : ExpressionVisitor
{
    protected override Expression VisitBinary(BinaryExpression node) =>
        node.NodeType is ExpressionType.Equal or ExpressionType.NotEqual && (Find(node.Left, node.Right) ?? Find(node.Right, node.Left)) is var (key, wanted)
            ? Expression.MakeBinary(node.NodeType, key, wanted)
            : base.VisitBinary(node);

    private (Expression Key, Expression Wanted)? Find(Expression named, Expression value)
    {
        if (ExpressionComposer.StripConvert(value) is not QueryParameterExpression parameter
            || ExpressionComposer.StripConvert(named) is not MemberExpression { Expression: MemberExpression { Expression: { } owner } reference } name
            || database.Model.FindEntityType(owner.Type)?.FindNavigation(reference.Member.Name) is not { IsOnDependent: true, ForeignKey: { } foreign }
            || foreign is not { Properties: [var property], PrincipalKey.Properties: [var id] }
            || foreign.PrincipalEntityType.FindProperty(name.Member.Name) is not { } identifying
            || identifying.ClrType != parameter.Type
            || !IsUnique(identifying))
        {
            return null;
        }

        var other = Expression.Parameter(foreign.PrincipalEntityType.ClrType, "other");
        var found = Queries.Where(
            Queries.Set(database, foreign.PrincipalEntityType), Expression.Lambda(Expression.Equal(Expression.MakeMemberAccess(other, name.Member), parameter), other));
        Expression wanted = Expression.Call(
            typeof(Queryable), nameof(Queryable.FirstOrDefault), [id.ClrType], Queries.Select(found, Expression.Lambda(Queries.Read(id, other), other)));
        return (Queries.Read(property, Visit(owner)), property.ClrType == id.ClrType ? wanted : Expression.Convert(wanted, property.ClrType));
    }

    // A key of the table is compared without a join as it is.
    private static bool IsUnique(IReadOnlyProperty property) =>
        !property.IsNullable && !property.IsPrimaryKey() && property.GetContainingIndexes().Any(index => index is { IsUnique: true, Properties.Count: 1 });
}
