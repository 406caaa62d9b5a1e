using CraftGraph.GraphQL.Validation.Rules;

namespace CraftGraph.GraphQL.Tests.Validation.Rules;

public sealed class RequiredArgumentsRuleTests
{
    private static readonly Rule<RequiredArgumentsRule> Rule = new();

    [Fact]
    public void Required_arguments_given_are_accepted() =>
        Rule.Accepts(
            """query ($id: ID!) { product(id: $id) { id } version @skip(if: true) }""");

    [Fact]
    public void Arguments_with_a_default_may_be_left_out() =>
        Rule.Accepts(
            """{ arguments { defaultedInt } }""");

    [Fact]
    public void Nullable_arguments_may_be_left_out() =>
        Rule.Accepts(
            """{ artisan { id } }""");

    [Fact]
    public void A_null_given_is_left_to_another_rule() =>
        Rule.Accepts(
            """{ product(id: null) { id } }""");

    [Fact]
    public void A_required_argument_left_out_is_rejected_at_the_field() =>
        Rule.Rejects(
            """{ product { id } }""",
            (Line: 1, Column: 3, "Field \"product\" argument \"id\" of type \"ID!\" is required, but it was not provided."));

    [Fact]
    public void Each_argument_left_out_is_told() =>
        Rule.Rejects(
            """{ arguments { twoRequired } }""",
            [
                ("Field \"twoRequired\" argument \"one\" of type \"Int!\" is required, but it was not provided.", [(1, 15)]),
                ("Field \"twoRequired\" argument \"two\" of type \"Int!\" is required, but it was not provided.", [(1, 15)]),
            ]);

    [Fact]
    public void A_required_argument_of_a_directive_is_rejected_at_the_directive() =>
        Rule.Rejects(
            """{ version @skip }""",
            (Line: 1, Column: 11, "Directive \"@skip\" argument \"if\" of type \"Boolean!\" is required, but it was not provided."));
}
