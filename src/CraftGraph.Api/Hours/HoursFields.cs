using System.Linq.Expressions;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Hours;

/// <summary>Adds opening hours to what has a place.</summary>
internal static class HoursFields
{
    /// <summary>Adds <c>hours</c> with its condition <c>open</c>, and <c>openingRules</c>.</summary>
    public static void Hours<TEntity>(this EntityDescriptor<TEntity> type, Expression<Func<TEntity, IEnumerable<OpeningRule>>> rules)
        where TEntity : class
    {
        type.Add(new HoursField(rules));
        type.List("openingRules", rules, HoursSource.MaximumRules)
            .Describe("The rules that `hours` come from: those of the week, of Ramadan, of seasons and of certain dates. Empty where nothing is known.");
    }
}
