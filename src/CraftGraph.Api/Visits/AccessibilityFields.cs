using System.Linq.Expressions;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Visits;

/// <summary>Adds to what visitors enter how they can.</summary>
internal static class AccessibilityFields
{
    /// <summary>Adds the field <c>accessibility</c> and the facet <c>STEP_FREE_ENTRANCE</c>.</summary>
    /// <param name="type">The type.</param>
    /// <param name="accessibility">What was stated; null where nothing was.</param>
    /// <param name="stepFreeEntrance">The same, of the entrance alone.</param>
    public static void Accessibility<TEntity>(
        this EntityDescriptor<TEntity> type,
        Expression<Func<TEntity, Accessibility?>> accessibility,
        Expression<Func<TEntity, AccessAnswer?>> stepFreeEntrance)
        where TEntity : class
    {
        type.Field("accessibility", accessibility).Describe("How it can be entered and used; null where nothing was stated.");
        type.Facet("STEP_FREE_ENTRANCE", "accessibility.stepFreeEntrance", stepFreeEntrance)
            .Describe("By whether one comes in without a step; places of which nothing was stated are not counted.");
    }
}
