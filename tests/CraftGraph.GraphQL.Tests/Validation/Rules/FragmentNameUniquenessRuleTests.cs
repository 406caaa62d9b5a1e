using CraftGraph.GraphQL.Validation.Rules;

namespace CraftGraph.GraphQL.Tests.Validation.Rules;

public sealed class FragmentNameUniquenessRuleTests
{
    private static readonly Rule<FragmentNameUniquenessRule> Rule = new();

    [Fact]
    public void Different_names_are_accepted() =>
        Rule.Accepts(
            """{ ...F ...G } fragment F on Query { version } fragment G on Query { version }""");

    [Fact]
    public void Inline_fragments_have_no_name() =>
        Rule.Accepts(
            """{ ... on Query { version } ... on Query { version } }""");

    [Fact]
    public void One_name_twice_is_rejected_at_both_names() =>
        Rule.Rejects(
            """
            { ...F }
            fragment F on Query { version }
            fragment F on Query { version }
            """,
            "There can be only one fragment named \"F\".",
            (2, 10), (3, 10));
}
