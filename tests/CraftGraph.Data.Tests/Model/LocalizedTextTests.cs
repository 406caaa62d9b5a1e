using CraftGraph.Data.Model;

namespace CraftGraph.Data.Tests.Model;

public sealed class LocalizedTextTests
{
    [Theory]
    [InlineData(Language.Ar, "Ar Fr En Zgh")]
    [InlineData(Language.Fr, "Fr En Ar Zgh")]
    [InlineData(Language.En, "En Fr Ar Zgh")]
    [InlineData(Language.Zgh, "Zgh Fr Ar En")]
    public void Each_language_has_a_chain_of_all_four(Language language, string chain) =>
        Assert.Equal(chain, string.Join(' ', FallbackChain.Of(language)));

    [Fact]
    public void A_missing_language_is_replaced_by_the_first_of_its_chain_that_is_there()
    {
        var name = new LocalizedText { Ar = "فاس", En = "Fez" };

        Assert.Equal("Fez", name.Resolve(Language.Fr));
        Assert.Equal("فاس", name.Resolve(Language.Zgh));
        Assert.Equal("فاس", name.Resolve(Language.Ar));
        Assert.Null(name[Language.Fr]);
        Assert.Null(LocalizedText.None.Resolve(Language.En));
    }

    [Fact]
    public void Sort_keys_are_of_the_text_that_the_reader_of_each_language_sees()
    {
        var keys = SortKeys.Of(new LocalizedText { Fr = "Fès", Ar = "فاس" });

        Assert.Equal(new SortKeys { Ar = "فاس", Fr = "fes", En = "fes", Zgh = "fes" }, keys);
        Assert.Equal(new SortKeys(), SortKeys.Of(LocalizedText.None));
    }
}
