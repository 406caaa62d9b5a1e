using System.Linq.Expressions;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Statements;

namespace CraftGraph.Api.Visits;

/// <summary>Adds to what visitors enter how they can.</summary>
internal static class AccessibilityFields
{
    // What a place may have, by the facet's key, with the fields of its answer.
    private static readonly (string Key, string Field, Expression<Func<Accessibility, AccessAnswer?>> Answer, string Description)[] Features =
    [
        ("STEP_FREE_ENTRANCE", "stepFreeEntrance", accessibility => accessibility.StepFreeEntrance, "By whether one comes in without a step"),
        ("ACCESSIBLE_TOILET", "accessibleToilet", accessibility => accessibility.AccessibleToilet, "By whether there is an accessible toilet"),
        ("ACCESSIBLE_PARKING", "accessibleParking", accessibility => accessibility.AccessibleParking, "By whether there is accessible parking"),
        ("HEARING_LOOP", "hearingLoop", accessibility => accessibility.HearingLoop, "By whether there is a hearing loop"),
        ("GUIDE_DOGS", "guideDogs", accessibility => accessibility.GuideDogs, "By whether guide dogs may come in"),
        ("SEATS", "seats", accessibility => accessibility.Seats, "By whether there are seats"),
    ];

    /// <summary>Adds the field <c>accessibility</c>, and a facet for each thing that it has an answer to.</summary>
    /// <param name="type">The type.</param>
    /// <param name="accessibility">What was stated; null where nothing was.</param>
    public static void Accessibility<TEntity>(this EntityDescriptor<TEntity> type, Expression<Func<TEntity, Accessibility?>> accessibility)
        where TEntity : class
    {
        type.Field("accessibility", accessibility).Describe("How it can be entered and used; null where nothing was stated.");
        foreach (var (key, field, answer, description) in Features)
        {
            type.Facet(
                    key,
                    $"accessibility.{field}",
                    Expression.Lambda<Func<TEntity, AccessAnswer?>>(ExpressionComposer.Inline(answer, accessibility.Body), accessibility.Parameters))
                .Describe($"{description}; places of which nothing was stated are not counted.");
        }
    }
}
