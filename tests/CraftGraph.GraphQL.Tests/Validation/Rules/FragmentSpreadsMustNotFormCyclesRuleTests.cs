using CraftGraph.GraphQL.Validation.Rules;

namespace CraftGraph.GraphQL.Tests.Validation.Rules;

public sealed class FragmentSpreadsMustNotFormCyclesRuleTests
{
    private static readonly Rule<FragmentSpreadsMustNotFormCyclesRule> Rule = new();

    [Fact]
    public void A_fragment_spread_twice_is_no_circle() =>
        Rule.Accepts(
            """{ ...A } fragment A on Query { ...B ...C } fragment B on Query { ...C } fragment C on Query { version }""");

    [Fact]
    public void An_unknown_fragment_is_no_circle() =>
        Rule.Accepts(
            """{ ...A } fragment A on Query { ...Nowhere }""");

    [Fact]
    public void A_fragment_within_itself_is_rejected() =>
        Rule.Rejects(
            """fragment F on Artisan { masters { ...F } }""",
            (Line: 1, Column: 35, "Cannot spread fragment \"F\" within itself."));

    [Fact]
    public void A_circle_is_rejected_once_with_its_way() =>
        Rule.Rejects(
            """
            fragment A on Query { ...B }
            fragment B on Query { ...C }
            fragment C on Query { ...A }
            """,
            "Cannot spread fragment \"A\" within itself via \"B\", \"C\".",
            (1, 23), (2, 23), (3, 23));

    [Fact]
    public void Circles_that_share_a_fragment_are_told_each() =>
        Rule.Rejects(
            """
            fragment A on Query { ...B ...C }
            fragment B on Query { ...A }
            fragment C on Query { ...A }
            """,
            [
                ("Cannot spread fragment \"A\" within itself via \"B\".", [(1, 23), (2, 23)]),
                ("Cannot spread fragment \"A\" within itself via \"C\".", [(1, 28), (3, 23)]),
            ]);

    [Fact]
    public void A_circle_apart_from_the_first_fragment_is_found() =>
        Rule.Rejects(
            """
            fragment A on Query { ...B }
            fragment B on Query { ...B }
            """,
            (Line: 2, Column: 23, "Cannot spread fragment \"B\" within itself."));
}
