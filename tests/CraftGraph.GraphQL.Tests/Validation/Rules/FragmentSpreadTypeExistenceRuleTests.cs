using CraftGraph.GraphQL.Validation.Rules;

namespace CraftGraph.GraphQL.Tests.Validation.Rules;

public sealed class FragmentSpreadTypeExistenceRuleTests
{
    private static readonly Rule<FragmentSpreadTypeExistenceRule> Rule = new();

    [Fact]
    public void Known_types_are_accepted() =>
        Rule.Accepts(
            """{ ... on Query { version } ... { version } ...F } fragment F on Query { version }""");

    [Fact]
    public void Unknown_types_are_rejected_at_their_name() =>
        Rule.Rejects(
            """
            { ... on Unknown { a } ...F }
            fragment F on Workshop { a }
            """,
            [
                ("Unknown type \"Unknown\".", [(1, 10)]),
                ("Unknown type \"Workshop\".", [(2, 15)]),
            ]);

    [Fact]
    public void A_misspelt_type_gets_proposals() =>
        Rule.Rejects(
            """{ node(id: 1) { ... on Artisn { id } } }""",
            (Line: 1, Column: 24, "Unknown type \"Artisn\". Did you mean \"Artisan\"?"));
}
