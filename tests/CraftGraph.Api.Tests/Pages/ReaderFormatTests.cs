using CraftGraph.Api.Pages.Site;
using CraftGraph.Data.Model;

namespace CraftGraph.Api.Tests.Pages;

/// <summary>Numbers, money and days as readers of each language expect them (Unicode CLDR).</summary>
public sealed class ReaderFormatTests
{
    [Theory]
    [InlineData(Language.Fr, "1\u202f234\u202f567,5")]
    [InlineData(Language.Ar, "1.234.567,5")]
    [InlineData(Language.En, "1,234,567.5")]
    [InlineData(Language.Zgh, "1\u00a0234\u00a0567,5")]
    public void A_number_has_the_separators_of_its_language(Language language, string expected) =>
        Assert.Equal(expected, ReaderFormat.Of(language).Number(1_234_567.5m));

    [Theory]
    [InlineData(Language.Fr, "MAD", "1\u202f250,00\u00a0MAD")]
    [InlineData(Language.Fr, "EUR", "1\u202f250,00\u00a0€")]
    [InlineData(Language.Ar, "MAD", "1.250,00\u00a0درهم")]
    [InlineData(Language.En, "MAD", "MAD\u00a01,250.00")]
    [InlineData(Language.En, "USD", "US$1,250.00")]
    [InlineData(Language.En, "JPY", "¥1,250")]
    public void Money_has_its_currency_where_the_language_puts_it(Language language, string currency, string expected) =>
        Assert.Equal(expected, ReaderFormat.Of(language).Money(1250m, currency));

    [Theory]
    [InlineData(Language.Fr, "1er août 2026")]
    [InlineData(Language.Ar, "1 غشت 2026")]
    [InlineData(Language.En, "1 August 2026")]
    [InlineData(Language.Zgh, "1 ⵖⵓⵛⵜ 2026")]
    public void A_month_has_the_name_that_Moroccans_use(Language language, string expected) =>
        Assert.Equal(expected, ReaderFormat.Of(language).Day(new(2026, 8, 1)));

    [Theory]
    [InlineData(59, "59\u00a0min")]
    [InlineData(60, "1\u00a0h")]
    [InlineData(125, "2\u00a0h\u00a005")]
    public void A_duration_is_told_in_hours_and_minutes(int minutes, string expected) =>
        Assert.Equal(expected, ReaderFormat.Of(Language.Fr).Duration(minutes));

    [Theory]
    [InlineData(999, "999\u00a0m")]
    [InlineData(1000, "1\u00a0km")]
    [InlineData(12_345, "12,3\u00a0km")]
    public void A_distance_is_told_in_meters_or_kilometers(int meters, string expected) =>
        Assert.Equal(expected, ReaderFormat.Of(Language.Fr).Distance(meters));
}
