using CraftGraph.GraphQL.Validation.Rules;

namespace CraftGraph.GraphQL.Tests.Validation.Rules;

public sealed class FragmentSpreadIsPossibleRuleTests
{
    private static readonly Rule<FragmentSpreadIsPossibleRule> Rule = new();

    [Fact]
    public void The_same_type_and_its_abstract_types_are_accepted() =>
        Rule.Accepts(
            """{ artisan { ... on Artisan { id } ... on Maker { id } ... on Holder { __typename } } }""");

    [Fact]
    public void Abstract_types_that_share_a_type_are_accepted() =>
        Rule.Accepts(
            """{ holders { ... on Named { name } ... on SearchHit { __typename } } }""");

    [Fact]
    public void Another_object_type_is_rejected() =>
        Rule.Rejects(
            """{ artisan { ... on Product { id } } }""",
            (Line: 1, Column: 13, "Fragment cannot be spread here as objects of type \"Artisan\" can never be of type \"Product\"."));

    [Fact]
    public void A_named_fragment_is_rejected_at_its_spread() =>
        Rule.Rejects(
            """
            { artisan { ...F } }
            fragment F on Product { id }
            """,
            (Line: 1, Column: 13, "Fragment \"F\" cannot be spread here as objects of type \"Artisan\" can never be of type \"Product\"."));

    [Fact]
    public void An_interface_that_the_type_has_not_is_rejected() =>
        Rule.Rejects(
            """{ place(latitude: 1, longitude: 1) { ... on Node { id } } }""",
            (Line: 1, Column: 38, "Fragment cannot be spread here as objects of type \"Place\" can never be of type \"Node\"."));

    [Fact]
    public void A_type_that_is_not_in_the_union_is_rejected() =>
        Rule.Rejects(
            """{ holders { ... on Product { id } } }""",
            (Line: 1, Column: 13, "Fragment cannot be spread here as objects of type \"Holder\" can never be of type \"Product\"."));

    [Fact]
    public void Unknown_types_are_left_to_another_rule() =>
        Rule.Accepts(
            """{ artisan { ... on Unknown { id } ...F } } fragment F on Nothing { a }""");
}
