using CraftGraph.GraphQL.Validation.Rules;

namespace CraftGraph.GraphQL.Tests.Validation.Rules;

public sealed class FragmentSpreadTargetDefinedRuleTests
{
    private static readonly Rule<FragmentSpreadTargetDefinedRule> Rule = new();

    [Fact]
    public void Defined_fragments_are_accepted() =>
        Rule.Accepts(
            """{ ...F } fragment F on Query { version }""");

    [Fact]
    public void An_undefined_fragment_is_rejected_at_its_name() =>
        Rule.Rejects(
            """
            { ...F artisan { ...Nowhere } }
            fragment F on Query { ... Nobody }
            """,
            [
                ("Unknown fragment \"Nowhere\".", [(1, 21)]),
                ("Unknown fragment \"Nobody\".", [(2, 27)]),
            ]);
}
