using System.Linq.Expressions;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Statements;

namespace CraftGraph.Api.Labels;

/// <summary>When an award is valid, and what it vouches for then.</summary>
internal static class AwardValidity
{
    /// <summary>Whether an award is valid on a day: begun, not ended, and neither suspended nor withdrawn by then.</summary>
    public static Expression<Func<LabelAward, DateOnly, bool>> IsValid { get; } = (award, day) =>
        award.AwardedOn <= day
        && (award.ValidUntil == null || award.ValidUntil >= day)
        && (award.Status == AwardStatus.Valid || award.StatusSince > day);

    /// <summary>Whether an award of an article's maker vouches for the article on a day: given to this very article, or for all that the maker makes.</summary>
    public static Expression<Func<Product, LabelAward, DateOnly, bool>> IsFor { get; } = ComposeIsFor();

    private static Expression<Func<Product, LabelAward, DateOnly, bool>> ComposeIsFor()
    {
        Expression<Func<Product, LabelAward, bool>> isFor = (product, award) => award.ProductId == null || award.ProductId == product.Id;
        var (product, award, day) = (Expression.Parameter(typeof(Product)), Expression.Parameter(typeof(LabelAward), "award"), Expression.Parameter(typeof(DateOnly)));
        return Expression.Lambda<Func<Product, LabelAward, DateOnly, bool>>(
            Expression.AndAlso(ExpressionComposer.Inline(isFor, product, award), ExpressionComposer.Inline(IsValid, award, day)), product, award, day);
    }
}
