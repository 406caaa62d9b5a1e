using CraftGraph.Data.Model;
using CraftGraph.Data.Opening;

namespace CraftGraph.Data.Demonstration;

/// <summary>Invents the hours of invented places, by their kind: shops with breaks, weekly markets, complexes with long Ramadan nights, quarters with a season.</summary>
/// <param name="firstId">Id of the first rule.</param>
internal sealed class OpeningRuleMaker(int firstId)
{
    private const uint PointStream = 0x4F50504F;
    private const int WholeDay = 2 * OpeningHours.MinutesOfDay;

    private static readonly LocalizedText Prayer = new() { Ar = "صلاة الجمعة", Fr = "Prière du vendredi", En = "Friday prayer" };
    private static readonly LocalizedText Midday = new() { Ar = "استراحة منتصف النهار", Fr = "Pause de midi", En = "Midday break" };
    private static readonly LocalizedText RestDay = new() { Ar = "يوم الراحة الأسبوعية", Fr = "Fermeture hebdomadaire", En = "Weekly closing" };
    private static readonly LocalizedText RamadanHours = new() { Ar = "توقيت رمضان", Fr = "Horaires du ramadan", En = "Ramadan hours" };
    private static readonly LocalizedText SummerHours = new() { Ar = "توقيت الصيف", Fr = "Horaires d’été", En = "Summer hours" };
    private static readonly LocalizedText Winter = new() { Ar = "خارج الموسم", Fr = "Hors saison", En = "Out of season" };
    private static readonly LocalizedText ThroneDay = new() { Ar = "عيد العرش", Fr = "Fête du Trône", En = "Throne Day" };
    private static readonly DateOnly[] ThroneDays = [new(2025, 7, 30), new(2026, 7, 30), new(2027, 7, 30)];

    private int _made;

    /// <summary>The rules of a point of sale; none for about a third of them.</summary>
    /// <param name="number">Number of the point of sale, from 0.</param>
    /// <param name="point">The point of sale.</param>
    public IEnumerable<OpeningRule> ForPointOfSale(int number, PointOfSale point)
    {
        var random = new SeededRandom(PointStream, number);
        if (random.Percent(33))
        {
            return [];
        }

        var rules = point.Kind switch
        {
            PointOfSaleKind.CooperativeShop => Shop(),
            PointOfSaleKind.Souk => Market(MarketDayOf(number, point)!.Value),
            PointOfSaleKind.CraftComplex => Complex(),
            _ => random.Percent(50) ? [Open(OpeningCalendar.Weekly, 0, OpeningHours.MinutesOfDay)] : Quarter(),
        };
        return rules.Select(rule => Complete(rule, point.Id, null));
    }

    /// <summary>The day of the week on which a souk is held; null for other points of sale, and where it is not known.</summary>
    /// <param name="number">Number of the point of sale, from 0.</param>
    /// <param name="point">The point of sale.</param>
    public static Weekday? MarketDayOf(int number, PointOfSale point)
    {
        var random = new SeededRandom(PointStream, number);
        return random.Percent(33) || point.Kind is not PointOfSaleKind.Souk ? null : (Weekday)random.Between(1, 7);
    }

    /// <summary>The rules of a maker who receives visitors; none for the others.</summary>
    /// <param name="producer">The maker.</param>
    public IEnumerable<OpeningRule> ForProducer(Producer producer) =>
        producer.ReceivesVisitors is true ? Shop().Select(rule => Complete(rule, null, producer.Id)) : [];

    /// <summary>The rules of a visit: two mornings a week for one hands-on session in two; none for the others, which are offered whenever the maker receives.</summary>
    /// <param name="visit">The visit.</param>
    public IEnumerable<OpeningRule> ForVisit(Visit visit) =>
        visit.Kind is VisitKind.HandsOnSession && visit.Id % 2 == 0 ? Mornings().Select(rule => Complete(rule, null, null, visit.Id)) : [];

    private OpeningRule Complete(OpeningRule rule, int? pointOfSaleId, int? producerId, int? visitId = null)
    {
        var number = _made++;
        return new()
        {
            Id = firstId + number,
            Slug = $"demo-opening-rule-{number + 1}",
            PointOfSaleId = pointOfSaleId,
            ProducerId = producerId,
            VisitId = visitId,
            Calendar = rule.Calendar,
            IsOpen = rule.IsOpen,
            Weekday = rule.Weekday,
            Opens = rule.Opens,
            Closes = rule.Closes,
            FirstDay = rule.FirstDay,
            LastDay = rule.LastDay,
            FirstMonthDay = rule.FirstMonthDay,
            LastMonthDay = rule.LastMonthDay,
            Reason = rule.Reason,
            Verification = Verification.Demonstration,
        };
    }

    private static IEnumerable<OpeningRule> Shop() =>
    [
        Open(OpeningCalendar.Weekly, 9 * 60, (18 * 60) + 30),
        Closed(OpeningCalendar.Weekly, (12 * 60) + 30, 14 * 60, Midday),
        Closed(OpeningCalendar.Weekly, (11 * 60) + 30, 15 * 60, Prayer, Weekday.Friday),
        Closed(OpeningCalendar.Weekly, 0, WholeDay, RestDay, Weekday.Sunday),
        Open(OpeningCalendar.Ramadan, 10 * 60, 16 * 60, RamadanHours),
        Closed(OpeningCalendar.Ramadan, 0, WholeDay, RestDay, Weekday.Sunday),
        .. ThroneDays.Select(day => On(day, Closed(OpeningCalendar.Exception, 0, WholeDay, ThroneDay))),
    ];

    private static IEnumerable<OpeningRule> Mornings() =>
    [
        Open(OpeningCalendar.Weekly, 10 * 60, 12 * 60, weekday: Weekday.Tuesday),
        Open(OpeningCalendar.Weekly, 10 * 60, 12 * 60, weekday: Weekday.Thursday),
        Open(OpeningCalendar.Ramadan, 11 * 60, 13 * 60, RamadanHours, Weekday.Thursday),
    ];

    private static IEnumerable<OpeningRule> Market(Weekday weekday) =>
    [
        Open(OpeningCalendar.Weekly, 6 * 60, 14 * 60, weekday: weekday),
        Open(OpeningCalendar.Ramadan, 8 * 60, 15 * 60, RamadanHours, weekday),
    ];

    private static IEnumerable<OpeningRule> Complex() =>
    [
        Open(OpeningCalendar.Weekly, 9 * 60, 19 * 60),
        InSeason(615, 915, Open(OpeningCalendar.Season, 9 * 60, 21 * 60, SummerHours)),
        Open(OpeningCalendar.Ramadan, 10 * 60, 16 * 60, RamadanHours),
        Open(OpeningCalendar.Ramadan, 21 * 60, 25 * 60, RamadanHours),
        .. ThroneDays.Select(day => On(day, Open(OpeningCalendar.Exception, 15 * 60, 20 * 60, ThroneDay))),
    ];

    private static IEnumerable<OpeningRule> Quarter() =>
    [
        Open(OpeningCalendar.Weekly, (8 * 60) + 30, (17 * 60) + 30),
        Closed(OpeningCalendar.Weekly, 12 * 60, (14 * 60) + 30, Prayer, Weekday.Friday),
        InSeason(1101, 315, Closed(OpeningCalendar.OutOfSeason, 0, WholeDay, Winter)),
    ];

    private static OpeningRule Open(OpeningCalendar calendar, int opens, int closes, LocalizedText? reason = null, Weekday? weekday = null) => new()
    {
        Slug = "",
        Calendar = calendar,
        IsOpen = true,
        Weekday = weekday,
        Opens = opens,
        Closes = closes,
        Reason = reason ?? LocalizedText.None,
    };

    private static OpeningRule Closed(OpeningCalendar calendar, int from, int to, LocalizedText reason, Weekday? weekday = null)
    {
        var rule = Open(calendar, from, to, reason, weekday);
        rule.IsOpen = false;
        return rule;
    }

    private static OpeningRule On(DateOnly day, OpeningRule rule)
    {
        (rule.FirstDay, rule.LastDay) = (day, day);
        return rule;
    }

    private static OpeningRule InSeason(int firstMonthDay, int lastMonthDay, OpeningRule rule)
    {
        (rule.FirstMonthDay, rule.LastMonthDay) = (firstMonthDay, lastMonthDay);
        return rule;
    }
}
