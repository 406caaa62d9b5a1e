using System.Linq.Expressions;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Hours;

/// <summary>Adds opening hours to what has a place.</summary>
internal static class HoursFields
{
    /// <summary>Adds <c>hours</c> with its condition <c>open</c>, and <c>openingRules</c>.</summary>
    /// <param name="type">The type.</param>
    /// <param name="rules">The rules of an object.</param>
    /// <param name="otherwise">The rules for an object that has none of its own; null for none.</param>
    public static void Hours<TEntity>(
        this EntityDescriptor<TEntity> type,
        Expression<Func<TEntity, IEnumerable<OpeningRule>>> rules,
        Expression<Func<TEntity, IEnumerable<OpeningRule>>>? otherwise = null)
        where TEntity : class
    {
        type.Add(new HoursField(rules, otherwise));
        type.List("openingRules", rules, HoursSource.MaximumRules)
            .Describe(
                "The rules that `hours` come from: those of the week, of Ramadan, of seasons and of certain dates. " +
                (otherwise is null ? "Empty where nothing is known." : "Empty where it has the hours of its maker."));
    }
}
