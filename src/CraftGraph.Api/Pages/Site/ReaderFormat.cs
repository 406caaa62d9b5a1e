using System.Globalization;
using CraftGraph.Data.Model;

namespace CraftGraph.Api.Pages.Site;

/// <summary>
/// How numbers, money and days are written for readers of a language in Morocco. The digits are 0 to 9 in all four: Moroccan Arabic and Amazigh are
/// printed with them.
/// </summary>
/// <remarks>Source: Unicode CLDR's locales <c>ar-MA</c>, <c>fr-MA</c>, <c>en-GB</c> and <c>zgh</c>. The host itself knows no cultures.</remarks>
public sealed class ReaderFormat
{
    private const string NarrowSpace = "\u202f";
    private const string Space = "\u00a0";

    private static readonly Dictionary<string, (string Sign, int Digits)> Signs = new(StringComparer.Ordinal)
    {
        ["EUR"] = ("€", 2),
        ["USD"] = ("US$", 2),
        ["GBP"] = ("£", 2),
        ["JPY"] = ("¥", 0),
    };

    private static readonly Dictionary<Language, ReaderFormat> All = new()
    {
        [Language.Ar] = new(
            Language.Ar, ",", ".", ["يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر"],
            ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"]),
        [Language.Fr] = new(
            Language.Fr, ",", NarrowSpace, ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
            ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"]),
        [Language.En] = new(
            Language.En, ".", ",", ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
            ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]),
        [Language.Zgh] = new(
            Language.Zgh, ",", Space, ["ⵉⵏⵏⴰⵢⵔ", "ⴱⵕⴰⵢⵕ", "ⵎⴰⵕⵚ", "ⵉⴱⵔⵉⵔ", "ⵎⴰⵢⵢⵓ", "ⵢⵓⵏⵢⵓ", "ⵢⵓⵍⵢⵓⵣ", "ⵖⵓⵛⵜ", "ⵛⵓⵜⴰⵏⴱⵉⵔ", "ⴽⵜⵓⴱⵔ", "ⵏⵓⵡⴰⵏⴱⵉⵔ", "ⴷⵓⵊⴰⵏⴱⵉⵔ"],
            ["ⴰⵙⴰⵎⴰⵙ", "ⴰⵢⵏⴰⵙ", "ⴰⵙⵉⵏⴰⵙ", "ⴰⴽⵕⴰⵙ", "ⴰⴽⵡⴰⵙ", "ⴰⵙⵉⵎⵡⴰⵙ", "ⴰⵙⵉⴹⵢⴰⵙ"]),
    };

    private readonly Language _language;
    private readonly NumberFormatInfo _numbers;
    private readonly string[] _months;
    private readonly string[] _days;

    private ReaderFormat(Language language, string decimalSeparator, string groupSeparator, string[] months, string[] days)
    {
        _language = language;
        _numbers = new NumberFormatInfo { NumberDecimalSeparator = decimalSeparator, NumberGroupSeparator = groupSeparator };
        _months = months;
        _days = days;
    }

    /// <summary>How it is written for readers of a language.</summary>
    public static ReaderFormat Of(Language language) => All[language];

    /// <summary>A number with its groups, and only the decimals that it has: at most three.</summary>
    public string Number(decimal value) => value.ToString("#,0.###", _numbers);

    /// <summary>An amount of money with its currency, where the language puts it.</summary>
    /// <param name="amount">In units of the currency.</param>
    /// <param name="currency">The currency's code (ISO 4217).</param>
    public string Money(decimal amount, string currency)
    {
        var (sign, digits) = Signs.GetValueOrDefault(currency, (currency, 2));
        var number = amount.ToString(digits == 0 ? "#,0" : "#,0.00", _numbers);
        return _language is Language.En
            ? char.IsLetter(sign[^1]) ? $"{sign}{Space}{number}" : sign + number
            : $"{number}{Space}{(_language is Language.Ar && currency == "MAD" ? "درهم" : sign)}";
    }

    /// <summary>A day with its month's name and its year.</summary>
    public string Day(DateOnly day) => _language is Language.Fr && day.Day == 1
        ? $"1er {_months[day.Month - 1]} {Year(day.Year)}"
        : $"{Number(day.Day)} {_months[day.Month - 1]} {Year(day.Year)}";

    /// <summary>A day with its weekday, without its year.</summary>
    public string Weekday(DateOnly day) => $"{_days[(int)day.DayOfWeek]} {Number(day.Day)} {_months[day.Month - 1]}";

    /// <summary>A month with its year.</summary>
    public string Month(DateOnly day) => $"{_months[day.Month - 1]} {Year(day.Year)}";

    /// <summary>The hour and minute of a day.</summary>
    public static string Time(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>A length of way, in meters below a kilometer.</summary>
    public string Distance(int meters) => meters < 1000 ? $"{Number(meters)}{Space}m" : $"{Number(Math.Round(meters / 1000m, 1))}{Space}km";

    /// <summary>A time that something takes.</summary>
    public string Duration(int minutes) => minutes < 60
        ? $"{minutes}{Space}min"
        : $"{minutes / 60}{Space}h{(minutes % 60 is var rest and > 0 ? string.Create(CultureInfo.InvariantCulture, $"{Space}{rest:00}") : "")}";

    /// <summary>A year, without groups.</summary>
    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
