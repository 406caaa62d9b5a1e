using CraftGraph.GraphQL.Validation.Rules;

namespace CraftGraph.GraphQL.Tests.Validation.Rules;

public sealed class VariableTypeExistenceRuleTests
{
    private static readonly Rule<VariableTypeExistenceRule> Rule = new();

    [Fact]
    public void Known_types_are_accepted() =>
        Rule.Accepts(
            """query ($a: Int, $b: [Artisan!]!) { version }""");

    [Fact]
    public void Unknown_types_are_rejected_at_their_name() =>
        Rule.Rejects(
            """query ($a: Unknown, $b: [Rang!]!) { version }""",
            [
                ("Unknown type \"Unknown\".", [(1, 12)]),
                ("Unknown type \"Rang\". Did you mean \"Range\"?", [(1, 26)]),
            ]);
}
