using CraftGraph.GraphQL.Validation.Rules;

namespace CraftGraph.GraphQL.Tests.Validation.Rules;

public sealed class FragmentsMustBeUsedRuleTests
{
    private static readonly Rule<FragmentsMustBeUsedRule> Rule = new();

    [Fact]
    public void Fragments_used_directly_or_through_others_are_accepted() =>
        Rule.Accepts(
            """{ artisan { ...F } } fragment F on Artisan { ... on Artisan { ...G } } fragment G on Artisan { id }""");

    [Fact]
    public void An_unused_fragment_is_rejected() =>
        Rule.Rejects(
            """
            { version }
            fragment F on Query { version }
            """,
            (Line: 2, Column: 1, "Fragment \"F\" is never used."));

    [Fact]
    public void Fragments_that_only_use_each_other_are_rejected() =>
        Rule.Rejects(
            """
            { version }
            fragment F on Query { ...G }
            fragment G on Query { ...F }
            """,
            [
                ("Fragment \"F\" is never used.", [(2, 1)]),
                ("Fragment \"G\" is never used.", [(3, 1)]),
            ]);
}
