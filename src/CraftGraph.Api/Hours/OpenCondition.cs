using System.Linq.Expressions;
using CraftGraph.Data.Model;
using CraftGraph.Data.Opening;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Statements;

namespace CraftGraph.Api.Hours;

/// <summary>The condition that a place is open at an instant: what <see cref="OpeningHours"/> answers, in SQL, which only compares with parameters.</summary>
/// <remarks>It seeks the rules of one place. A place whose hours are not known is not open.</remarks>
internal static class OpenCondition
{
    private static readonly Expression<Func<IQueryable<Ramadan>, DateOnly, int, bool, bool>> IsInRamadan = (ramadans, day, hijriYear, isComputed) =>
        ramadans.Any(ramadan => ramadan.HijriYear == hijriYear && ramadan.FirstDay <= day && day <= ramadan.LastDay)
        || (isComputed && !ramadans.Any(ramadan => ramadan.HijriYear == hijriYear));

    private static readonly Expression<Func<OpeningRule, DateOnly, int, bool, bool>> Holds = (rule, day, monthDay, isInRamadan) =>
        rule.Calendar == OpeningCalendar.Weekly
        || (rule.Calendar == OpeningCalendar.Ramadan && isInRamadan)
        || (rule.FirstDay <= day && day <= rule.LastDay)
        || (rule.FirstMonthDay <= rule.LastMonthDay && rule.FirstMonthDay <= monthDay && monthDay <= rule.LastMonthDay)
        || (rule.FirstMonthDay > rule.LastMonthDay && (rule.FirstMonthDay <= monthDay || monthDay <= rule.LastMonthDay));

    private static readonly Expression<Func<OpeningRule, Weekday?, int, bool>> Covers = (rule, weekday, minute) =>
        (rule.Weekday == null || rule.Weekday == weekday) && rule.Opens <= minute && minute < rule.Closes;

    private static readonly Expression<Func<OpeningRule, OpeningRule, bool, bool>> Outweighs = (other, rule, otherCovers) =>
        other.Rank > rule.Rank || (other.Rank == rule.Rank && !other.IsOpen && otherCovers);

    /// <param name="list">The statement.</param>
    /// <param name="rules">The rules of a place, over the row.</param>
    /// <param name="instant">The instant in each request, UTC.</param>
    public static Expression Create(ListBuilder list, Expression rules, ValueSource instant)
    {
        var local = ValueSource.Once(context => MoroccanTime.ToLocal((DateTime)instant.Get(context)!));
        return Expression.OrElse(IsOpenOn(moment => moment), IsOpenOn(moment => moment.FromTheDayBefore));

        // Open by the rules of one day, whose minutes go past midnight.
        Expression IsOpenOn(Func<LocalMoment, LocalMoment> count)
        {
            Expression Parameter<T>(Func<LocalMoment, T> read) =>
                list.Parameter(ValueSource.From(context => read(count((LocalMoment)local.Get(context)!))), typeof(T));
            var day = Parameter(moment => moment.Day);
            var monthDay = Parameter(moment => moment.MonthDay);
            var weekday = Parameter(moment => (Weekday?)moment.Weekday);
            var minute = Parameter(moment => moment.Minute);
            var isInRamadan = ExpressionComposer.Inline(
                IsInRamadan,
                list.Database.Set<Ramadan>().AsQueryable().Expression,
                day,
                Parameter(moment => RamadanCalendar.YearOf(moment.Day)),
                Parameter(moment => RamadanCalendar.IsComputed(moment.Day)));

            return Any("rule", rule => Expression.AndAlso(
                Expression.AndAlso(Expression.Property(rule, nameof(OpeningRule.IsOpen)), HoldsFor(rule)),
                Expression.AndAlso(CoversFor(rule), Expression.Not(Any("other", other => Expression.AndAlso(
                    HoldsFor(other), ExpressionComposer.Inline(Outweighs, other, rule, CoversFor(other))))))));

            Expression HoldsFor(Expression rule) => ExpressionComposer.Inline(Holds, rule, day, monthDay, isInRamadan);
            Expression CoversFor(Expression rule) => ExpressionComposer.Inline(Covers, rule, weekday, minute);
        }

        Expression Any(string name, Func<ParameterExpression, Expression> condition)
        {
            var rule = Expression.Parameter(typeof(OpeningRule), name);
            return Expression.Call(
                typeof(Enumerable), nameof(Enumerable.Any), [typeof(OpeningRule)], rules, Expression.Lambda<Func<OpeningRule, bool>>(condition(rule), rule));
        }
    }
}
