using CraftGraph.GraphQL.Errors;

namespace CraftGraph.GraphQL.Tests.Errors;

public sealed class DidYouMeanTests
{
    [Fact]
    public void Nothing_is_proposed_when_no_name_is_close() =>
        Assert.Equal("", DidYouMean.Sentence("loom", ["carpet", "jewel"]));

    [Fact]
    public void One_name_is_proposed() =>
        Assert.Equal(" Did you mean \"carpet\"?", DidYouMean.Sentence("carpt", ["carpet", "jewel"]));

    [Fact]
    public void Two_names_are_joined_by_or() =>
        Assert.Equal(" Did you mean \"loom\" or \"looms\"?", DidYouMean.Sentence("loon", ["looms", "loom"]));

    [Fact]
    public void Five_names_at_most_are_proposed_closest_first() =>
        Assert.Equal(
            " Did you mean \"ab\", \"aab\", \"abb\", \"abc\", or \"abd\"?",
            DidYouMean.Sentence("ab", ["abd", "abz", "abc", "abb", "aab", "ab"]));

    [Fact]
    public void Digits_are_ordered_by_their_number() =>
        Assert.Equal(" Did you mean \"lot9\" or \"lot10\"?", DidYouMean.Sentence("lots", ["lot10", "lot9"]));

    [Fact]
    public void What_the_names_are_can_be_told() =>
        Assert.Equal(" Did you mean the enum value \"AR\"?", DidYouMean.Sentence("ar", ["AR"], "the enum value"));

    [Theory]
    [InlineData("a", "a", 0)]
    [InlineData("a", "A", 1)]
    [InlineData("verylongstring", "veryLongString", 1)]
    [InlineData("carpet", "carpets", 1)]
    [InlineData("capret", "carpet", 1)]
    [InlineData("kitten", "sitting", 3)]
    public void Distance_counts_inserted_deleted_replaced_and_swapped_letters(string name, string known, int distance) =>
        Assert.Equal(distance, EditDistance.Between(name, known, 5));

    [Fact]
    public void Distance_is_not_told_above_the_most_that_is_asked_for() =>
        Assert.Null(EditDistance.Between("kitten", "sitting", 2));

    [Theory]
    [InlineData("a9", "a10")]
    [InlineData("a", "a1")]
    [InlineData("A", "a")]
    [InlineData("a09", "a9")]
    [InlineData("a2b", "a2c")]
    public void Names_have_a_natural_order(string first, string second)
    {
        Assert.True(NaturalOrder.Instance.Compare(first, second) < 0);
        Assert.True(NaturalOrder.Instance.Compare(second, first) > 0);
    }
}
