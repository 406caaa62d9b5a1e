using CraftGraph.GraphQL.Validation.Rules;

namespace CraftGraph.GraphQL.Tests.Validation.Rules;

public sealed class InputObjectRequiredFieldsRuleTests
{
    private static readonly Rule<InputObjectRequiredFieldsRule> Rule = new();

    [Fact]
    public void Required_fields_given_are_accepted() =>
        Rule.Accepts(
            """query ($v: Int!) { arguments { range(value: { from: $v }) } }""");

    [Fact]
    public void Fields_with_a_default_may_be_left_out() =>
        Rule.Accepts(
            """{ arguments { range(value: { from: 1 }) } }""");

    [Fact]
    public void A_required_field_left_out_is_rejected_at_the_object() =>
        Rule.Rejects(
            """{ arguments { range(value: { to: 1 }) } }""",
            (Line: 1, Column: 28, "Field \"Range.from\" of required type \"Int!\" was not provided."));

    [Fact]
    public void A_required_field_left_out_of_a_default_is_rejected() =>
        Rule.Rejects(
            """query ($v: Range = {}) { arguments { range(value: $v) } }""",
            (Line: 1, Column: 20, "Field \"Range.from\" of required type \"Int!\" was not provided."));

    [Fact]
    public void A_null_given_is_left_to_another_rule() =>
        Rule.Accepts(
            """{ arguments { range(value: { from: null }) } }""");
}
