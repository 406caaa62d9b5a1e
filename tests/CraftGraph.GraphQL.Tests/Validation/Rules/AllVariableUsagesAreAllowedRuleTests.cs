using CraftGraph.GraphQL.Validation.Rules;

namespace CraftGraph.GraphQL.Tests.Validation.Rules;

public sealed class AllVariableUsagesAreAllowedRuleTests
{
    private static readonly Rule<AllVariableUsagesAreAllowedRule> Rule = new();

    [Fact]
    public void The_same_and_stricter_types_are_accepted() =>
        Rule.Accepts(
            """query ($i: Int!, $l: [Int!]!) { arguments { int(value: $i) ints(value: $l) } }""");

    [Fact]
    public void A_default_makes_up_for_a_nullable_type() =>
        Rule.Accepts(
            """query ($v: Int = 1, $w: Int) { arguments { requiredInt(value: $v) defaultedInt(value: $w) } }""");

    [Fact]
    public void A_null_default_does_not() =>
        Rule.Rejects(
            """query ($v: Int = null) { arguments { requiredInt(value: $v) } }""",
            "Variable \"$v\" of type \"Int\" used in position expecting type \"Int!\".",
            (1, 8), (1, 57));

    [Fact]
    public void Another_type_is_rejected_at_declaration_and_use() =>
        Rule.Rejects(
            """query ($v: String) { arguments { int(value: $v) } }""",
            "Variable \"$v\" of type \"String\" used in position expecting type \"Int\".",
            (1, 8), (1, 45));

    [Fact]
    public void A_list_for_an_item_is_rejected() =>
        Rule.Rejects(
            """query ($v: [Int]) { arguments { int(value: $v) } }""",
            "Variable \"$v\" of type \"[Int]\" used in position expecting type \"Int\".",
            (1, 8), (1, 44));

    [Fact]
    public void Items_of_other_nullability_are_rejected() =>
        Rule.Rejects(
            """query ($v: [Int]!) { arguments { requiredInts(value: $v) } }""",
            "Variable \"$v\" of type \"[Int]!\" used in position expecting type \"[Int!]!\".",
            (1, 8), (1, 54));

    [Fact]
    public void A_variable_in_an_input_object_is_judged_by_its_field() =>
        Rule.Rejects(
            """query ($v: String) { regions(where: { members: { from: $v } }) { id } }""",
            "Variable \"$v\" of type \"String\" used in position expecting type \"Int!\".",
            (1, 8), (1, 56));

    [Fact]
    public void A_nullable_variable_for_one_of_several_is_rejected_under_any_argument() =>
        Rule.Rejects(
            """query ($v: ID) { maker(by: { id: $v }) { id } }""",
            "Variable \"$v\" is of type \"ID\" but must be non-nullable to be used for OneOf Input Object \"MakerBy\".",
            (1, 8), (1, 34));

    [Fact]
    public void A_non_null_variable_for_one_of_several_is_accepted() =>
        Rule.Accepts(
            """query ($v: ID!) { maker(by: { id: $v }) { id } makers(by: [{ id: $v }]) { id } }""");

    [Fact]
    public void A_default_makes_up_for_a_nullable_type_in_one_of_several() =>
        Rule.Accepts(
            """query ($v: ID = 1) { maker(by: { id: $v }) { id } }""");
}
