using System.Linq.Expressions;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Statements;

namespace CraftGraph.Api.Labels;

/// <summary>When an award is valid, and what it vouches for then.</summary>
/// <remarks>What holds on a day is what the last event that took effect by then says: one seek in the index of an award's events by date.</remarks>
internal static class AwardValidity
{
    /// <summary>How it stands with an award on a day. A withdrawal stays; the end of its time comes before a suspension.</summary>
    public static Expression<Func<LabelAward, DateOnly, AwardStatus>> Status { get; } = (award, day) => award.Events
        .Where(change => change.EffectiveOn <= day)
        .OrderByDescending(change => change.EffectiveOn)
        .Select(change => change.Kind == AwardEventKind.Withdrawn ? AwardStatus.Withdrawn
            : change.ValidUntil < day ? AwardStatus.Lapsed
            : change.Kind == AwardEventKind.Suspended ? AwardStatus.Suspended
            : AwardStatus.Valid)
        .FirstOrDefault();

    /// <summary>Whether an award is valid on a day: begun, not ended, and neither suspended nor withdrawn by then.</summary>
    public static Expression<Func<LabelAward, DateOnly, bool>> IsValid { get; } = (award, day) => award.Events
        .Where(change => change.EffectiveOn <= day)
        .OrderByDescending(change => change.EffectiveOn)
        .Select(change => change.Kind != AwardEventKind.Withdrawn
            && change.Kind != AwardEventKind.Suspended
            && (change.ValidUntil == null || change.ValidUntil >= day))
        .FirstOrDefault();

    /// <summary>The last day of an award as known on a day; null when it has no end, or was not given by then.</summary>
    public static Expression<Func<LabelAward, DateOnly, DateOnly?>> ValidUntil { get; } = (award, day) => award.Events
        .Where(change => change.EffectiveOn <= day)
        .OrderByDescending(change => change.EffectiveOn)
        .Select(change => change.ValidUntil)
        .FirstOrDefault();

    /// <summary>Since when an award is suspended or withdrawn on a day; null when it is neither.</summary>
    public static Expression<Func<LabelAward, DateOnly, DateOnly?>> StatusSince { get; } = (award, day) => award.Events
        .Where(change => change.EffectiveOn <= day)
        .OrderByDescending(change => change.EffectiveOn)
        .Select(change => change.Kind == AwardEventKind.Suspended || change.Kind == AwardEventKind.Withdrawn ? (DateOnly?)change.EffectiveOn : null)
        .FirstOrDefault();

    /// <summary>Whether a maker holds the label of a slug on a day, for all that it makes or for an article.</summary>
    public static Expression<Func<Producer, string, DateOnly, bool>> Holds { get; } = ComposeHolds();

    /// <summary>Whether an award of an article's maker vouches for the article on a day: given to this very article, or for all that the maker makes.</summary>
    public static Expression<Func<Product, LabelAward, DateOnly, bool>> IsFor { get; } = ComposeIsFor();

    /// <summary>Whether an article carries the label of a slug on a day.</summary>
    public static Expression<Func<Product, string, DateOnly, bool>> Carries { get; } = ComposeCarries();

    private static Expression<Func<Product, LabelAward, DateOnly, bool>> ComposeIsFor()
    {
        Expression<Func<Product, LabelAward, bool>> isFor = (product, award) => award.ProductId == null || award.ProductId == product.Id;
        var (product, award, day) = (Expression.Parameter(typeof(Product)), Expression.Parameter(typeof(LabelAward), "award"), Expression.Parameter(typeof(DateOnly)));
        return Expression.Lambda<Func<Product, LabelAward, DateOnly, bool>>(
            Expression.AndAlso(ExpressionComposer.Inline(isFor, product, award), ExpressionComposer.Inline(IsValid, award, day)), product, award, day);
    }

    private static Expression<Func<Producer, string, DateOnly, bool>> ComposeHolds()
    {
        Expression<Func<Producer, IEnumerable<LabelAward>>> awards = producer => producer.Awards;
        var producer = Expression.Parameter(typeof(Producer));
        return ComposeHas<Producer>(producer, ExpressionComposer.Inline(awards, producer), (award, day) => ExpressionComposer.Inline(IsValid, award, day));
    }

    private static Expression<Func<Product, string, DateOnly, bool>> ComposeCarries()
    {
        Expression<Func<Product, IEnumerable<LabelAward>>> awards = product => product.Producer.Awards;
        var product = Expression.Parameter(typeof(Product));
        return ComposeHas<Product>(product, ExpressionComposer.Inline(awards, product), (award, day) => ExpressionComposer.Inline(IsFor, product, award, day));
    }

    private static Expression<Func<TOwner, string, DateOnly, bool>> ComposeHas<TOwner>(
        ParameterExpression owner, Expression awards, Func<Expression, Expression, Expression> counts)
    {
        Expression<Func<LabelAward, string, bool>> isOfLabel = (award, slug) => award.Label.Slug == slug;
        var (award, slug, day) = (Expression.Parameter(typeof(LabelAward), "award"), Expression.Parameter(typeof(string)), Expression.Parameter(typeof(DateOnly)));
        var any = Expression.Call(
            typeof(Enumerable),
            nameof(Enumerable.Any),
            [typeof(LabelAward)],
            awards,
            Expression.Lambda<Func<LabelAward, bool>>(Expression.AndAlso(ExpressionComposer.Inline(isOfLabel, award, slug), counts(award, day)), award));
        return Expression.Lambda<Func<TOwner, string, DateOnly, bool>>(any, owner, slug, day);
    }
}
