using System.Linq.Expressions;
using CraftGraph.Data.Model;
using CraftGraph.Data.Opening;
using CraftGraph.GraphQL.EntityFramework.Computed;

namespace CraftGraph.Api.Hours;

/// <summary>The rows that opening hours are worked out from.</summary>
internal sealed class HoursSource
{
    /// <summary>How many rules a place may have.</summary>
    public const int MaximumRules = 200;

    private const int MaximumRamadans = 400;

    private readonly ComputedList _rules;
    private readonly ComputedList? _otherwise;
    private readonly ComputedList _ramadans;

    /// <param name="sources">Where rows come from.</param>
    /// <param name="rules">The rules, over the object with the field.</param>
    /// <param name="otherwise">The rules for an object that has none of its own; null for none.</param>
    /// <param name="places">Of how many places they are at most.</param>
    public HoursSource(ComputedSources sources, LambdaExpression rules, LambdaExpression? otherwise = null, int places = 1)
    {
        _rules = Rules(rules);
        _otherwise = otherwise is null ? null : Rules(otherwise);
        _ramadans = sources.All<Ramadan>(MaximumRamadans, ramadan => ramadan.HijriYear, ramadan => ramadan.FirstDay, ramadan => ramadan.LastDay);

        ComputedList Rules(LambdaExpression of) => sources.Children<OpeningRule>(
            of,
            places * MaximumRules,
            rule => rule.Calendar,
            rule => rule.IsOpen,
            rule => rule.Weekday,
            rule => rule.Opens,
            rule => rule.Closes,
            rule => rule.FirstDay,
            rule => rule.LastDay,
            rule => rule.FirstMonthDay,
            rule => rule.LastMonthDay,
            rule => rule.Reason.Ar,
            rule => rule.Reason.Fr,
            rule => rule.Reason.En,
            rule => rule.Reason.Zgh,
            rule => rule.PointOfSaleId);
    }

    /// <summary>The rules in a request.</summary>
    public IReadOnlyList<OpeningRule> ReadRules(ComputedRows rows)
    {
        // Both are read, whatever the first has, so that the number of statements follows from the text.
        var own = rows.Read(_rules, ReadRule);
        var otherwise = _otherwise is null ? [] : rows.Read(_otherwise, ReadRule);
        return own.Count > 0 ? own : otherwise;
    }

    /// <summary>When Ramadan is.</summary>
    public RamadanCalendar ReadCalendar(ComputedRows rows) => new(rows.Read(_ramadans, ReadRamadan));

    private static Ramadan ReadRamadan(ComputedRow row) => new()
    {
        HijriYear = row.Integer(0)!.Value,
        FirstDay = row.Date(1)!.Value,
        LastDay = row.Date(2)!.Value,
    };

    private static OpeningRule ReadRule(ComputedRow row) => new()
    {
        Slug = "",
        Calendar = row.Enum<OpeningCalendar>(0)!.Value,
        IsOpen = row.Boolean(1),
        Weekday = row.Enum<Weekday>(2),
        Opens = row.Integer(3)!.Value,
        Closes = row.Integer(4)!.Value,
        FirstDay = row.Date(5),
        LastDay = row.Date(6),
        FirstMonthDay = row.Integer(7),
        LastMonthDay = row.Integer(8),
        Reason = new() { Ar = row.Text(9), Fr = row.Text(10), En = row.Text(11), Zgh = row.Text(12) },
        PointOfSaleId = row.Integer(13),
    };
}
