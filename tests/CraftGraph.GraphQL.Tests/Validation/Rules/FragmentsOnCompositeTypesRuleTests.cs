using CraftGraph.GraphQL.Validation.Rules;

namespace CraftGraph.GraphQL.Tests.Validation.Rules;

public sealed class FragmentsOnCompositeTypesRuleTests
{
    private static readonly Rule<FragmentsOnCompositeTypesRule> Rule = new();

    [Fact]
    public void Objects_interfaces_and_unions_are_accepted() =>
        Rule.Accepts(
            """{ node(id: 1) { ... on Artisan { id } ... on Maker { id } ... on Holder { __typename } ... { id } } }""");

    [Fact]
    public void A_scalar_is_rejected() =>
        Rule.Rejects(
            """
            { ...F }
            fragment F on String { a }
            """,
            (Line: 2, Column: 15, "Fragment \"F\" cannot condition on non composite type \"String\"."));

    [Fact]
    public void An_enum_and_an_input_object_are_rejected_inline() =>
        Rule.Rejects(
            """{ ... on Trade { a } ... on Range { from } }""",
            [
                ("Fragment cannot condition on non composite type \"Trade\".", [(1, 10)]),
                ("Fragment cannot condition on non composite type \"Range\".", [(1, 29)]),
            ]);

    [Fact]
    public void Unknown_types_are_left_to_another_rule() =>
        Rule.Accepts(
            """{ ... on Unknown { a } }""");
}
