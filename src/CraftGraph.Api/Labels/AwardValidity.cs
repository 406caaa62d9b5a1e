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

    /// <summary>Whether an article carries a label on a day: by an award of its own, or by one of its maker's for all that it makes.</summary>
    public static Expression<Func<Product, Label, DateOnly, bool>> Carries { get; } = ComposeCarries();

    private static Expression<Func<Product, LabelAward, DateOnly, bool>> ComposeIsFor()
    {
        Expression<Func<Product, LabelAward, bool>> isFor = (product, award) => award.ProductId == null || award.ProductId == product.Id;
        var (product, award, day) = (Expression.Parameter(typeof(Product)), Expression.Parameter(typeof(LabelAward), "award"), Expression.Parameter(typeof(DateOnly)));
        return Expression.Lambda<Func<Product, LabelAward, DateOnly, bool>>(
            Expression.AndAlso(ExpressionComposer.Inline(isFor, product, award), ExpressionComposer.Inline(IsValid, award, day)), product, award, day);
    }

    private static Expression<Func<Product, Label, DateOnly, bool>> ComposeCarries()
    {
        Expression<Func<Product, LabelAward, bool>> isOfMaker = (product, award) => award.ProducerId == product.ProducerId;
        Expression<Func<Label, IEnumerable<LabelAward>>> awards = label => label.Awards;
        var (product, label, day) = (Expression.Parameter(typeof(Product)), Expression.Parameter(typeof(Label)), Expression.Parameter(typeof(DateOnly)));
        var award = Expression.Parameter(typeof(LabelAward), "award");
        var vouches = Expression.AndAlso(ExpressionComposer.Inline(isOfMaker, product, award), ExpressionComposer.Inline(IsFor, product, award, day));
        var any = Expression.Call(
            typeof(Enumerable),
            nameof(Enumerable.Any),
            [typeof(LabelAward)],
            ExpressionComposer.Inline(awards, label),
            Expression.Lambda<Func<LabelAward, bool>>(vouches, award));
        return Expression.Lambda<Func<Product, Label, DateOnly, bool>>(any, product, label, day);
    }
}
