using CraftGraph.GraphQL.Validation.Rules;

namespace CraftGraph.GraphQL.Tests.Validation.Rules;

public sealed class DirectivesAreUniquePerLocationRuleTests
{
    private static readonly Rule<DirectivesAreUniquePerLocationRule> Rule = new();

    [Fact]
    public void One_directive_on_two_places_is_accepted() =>
        Rule.Accepts(
            """{ version @onField again: version @onField }""");

    [Fact]
    public void A_repeatable_directive_is_accepted_twice() =>
        Rule.Accepts(
            """{ version @anywhere @anywhere }""");

    [Fact]
    public void Undefined_directives_are_not_judged() =>
        Rule.Accepts(
            """{ version @nothing @nothing }""");

    [Fact]
    public void A_directive_twice_on_one_place_is_rejected_at_both() =>
        Rule.Rejects(
            """
            query ($a: Boolean = true, $b: Boolean = false) {
              version @skip(if: $a) @skip(if: $b)
            }
            """,
            "The directive \"@skip\" can only be used once at this location.",
            (2, 11), (2, 25));

    [Fact]
    public void Each_repetition_is_told_with_the_first() =>
        Rule.Rejects(
            """{ version @onField @onField @onField }""",
            [
                ("The directive \"@onField\" can only be used once at this location.", [(1, 11), (1, 20)]),
                ("The directive \"@onField\" can only be used once at this location.", [(1, 11), (1, 29)]),
            ]);
}
