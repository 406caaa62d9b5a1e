using CraftGraph.Api.Hosting;
using CraftGraph.Data.Model;

namespace CraftGraph.Api.Tests.Hosting;

public sealed class LanguageNegotiationTests
{
    [Theory]
    [InlineData("ar", Language.Ar)]
    [InlineData("ar-MA", Language.Ar)]
    [InlineData("ary", Language.Ar)]
    [InlineData("fr-FR", Language.Fr)]
    [InlineData("EN-gb", Language.En)]
    [InlineData("zgh", Language.Zgh)]
    [InlineData("zgh-Tfng-MA", Language.Zgh)]
    [InlineData("ber", Language.Zgh)]
    [InlineData("tzm", Language.Zgh)]
    public void The_first_subtag_decides(string header, Language expected) =>
        Assert.Equal(expected, LanguageNegotiation.Choose(header, Language.En));

    [Theory]
    [InlineData("fr;q=0.5, ar;q=0.9", Language.Ar)]
    [InlineData("ar;q=0.5, fr", Language.Fr)]
    [InlineData("de, nl;q=0.9, fr;q=0.1", Language.Fr)]
    [InlineData("fr, ar", Language.Fr)]
    [InlineData("ar ; q=0.8 , fr ; q=0.8", Language.Ar)]
    [InlineData("fr-CA;q=0.2, ar;q=0.5, fr;q=0.7", Language.Fr)]
    public void The_highest_quality_wins_and_the_first_of_equals(string header, Language expected) =>
        Assert.Equal(expected, LanguageNegotiation.Choose(header, Language.En));

    [Theory]
    [InlineData("*")]
    [InlineData("fr;q=0.5, *;q=0.8")]
    [InlineData("de, *;q=0.1")]
    public void A_wildcard_means_the_default(string header) => Assert.Equal(Language.En, LanguageNegotiation.Choose(header, Language.En));

    [Fact]
    public void A_language_that_is_refused_is_not_chosen_for_a_wildcard() =>
        Assert.Equal(Language.Fr, LanguageNegotiation.Choose("en;q=0, *", Language.En));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("de")]
    [InlineData("french")]
    [InlineData(",;,-;q=x,q=1")]
    [InlineData("fr;q=0")]
    [InlineData("fr;q=-1")]
    [InlineData("fr;q=NaN")]
    public void A_header_that_prefers_nothing_means_the_default(string? header) =>
        Assert.Equal(Language.Zgh, LanguageNegotiation.Choose(header, Language.Zgh));
}
