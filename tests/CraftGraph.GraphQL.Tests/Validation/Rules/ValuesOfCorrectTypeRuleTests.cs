using CraftGraph.GraphQL.Validation.Rules;

namespace CraftGraph.GraphQL.Tests.Validation.Rules;

public sealed class ValuesOfCorrectTypeRuleTests
{
    private static readonly Rule<ValuesOfCorrectTypeRule> Rule = new();

    [Fact]
    public void Every_kind_of_literal_is_accepted_where_it_fits() =>
        Rule.Accepts(
            """{ arguments { int(value: 1) float(value: 1) string(value: "a") boolean(value: true) id(value: 1) trade(value: POTTERY) json(value: { a: [B] }) } }""");

    [Fact]
    public void Null_is_accepted_where_it_may_be() =>
        Rule.Accepts(
            """{ arguments { int(value: null) ints(value: [null]) } }""");

    [Fact]
    public void One_item_is_accepted_for_a_list_of_it() =>
        Rule.Accepts(
            """{ arguments { ints(value: 1) matrix(value: 1) } }""");

    [Fact]
    public void Variables_inside_are_taken_for_valid() =>
        Rule.Accepts(
            """query ($v: Int) { arguments { ints(value: [1, $v]) } }""");

    [Fact]
    public void A_string_for_an_int_is_rejected() =>
        Rule.Rejects(
            """{ arguments { int(value: "123") } }""",
            (Line: 1, Column: 26, "Int cannot represent non-integer value: \"123\""));

    [Fact]
    public void An_int_out_of_range_is_rejected() =>
        Rule.Rejects(
            """{ arguments { int(value: 2147483648) } }""",
            (Line: 1, Column: 26, "Int cannot represent non 32-bit signed integer value: 2147483648"));

    [Fact]
    public void A_misspelt_enum_value_gets_proposals() =>
        Rule.Rejects(
            """{ arguments { trade(value: CARPET) } }""",
            (Line: 1, Column: 28, "Value \"CARPET\" does not exist in \"Trade\" enum. Did you mean the enum value \"CARPETS\"?"));

    [Fact]
    public void A_string_for_an_enum_value_gets_proposals() =>
        Rule.Rejects(
            """{ arguments { trade(value: "POTTERY") } }""",
            (Line: 1, Column: 28, "Enum \"Trade\" cannot represent non-enum value: \"POTTERY\". Did you mean the enum value \"POTTERY\"?"));

    [Fact]
    public void Null_for_a_non_null_type_is_rejected() =>
        Rule.Rejects(
            """{ arguments { requiredInt(value: null) } }""",
            (Line: 1, Column: 34, "Expected value of type \"Int!\", found null."));

    [Fact]
    public void Each_wrong_item_of_a_list_is_told() =>
        Rule.Rejects(
            """{ arguments { requiredInts(value: ["a", 1, null]) } }""",
            [
                ("Int cannot represent non-integer value: \"a\"", [(1, 36)]),
                ("Expected value of type \"Int!\", found null.", [(1, 44)]),
            ]);

    [Fact]
    public void A_list_where_none_is_expected_is_told_once() =>
        Rule.Rejects(
            """{ arguments { int(value: ["a", "b"]) } }""",
            (Line: 1, Column: 26, "Int cannot represent non-integer value: [\"a\", \"b\"]"));

    [Fact]
    public void A_number_for_an_input_object_is_rejected() =>
        Rule.Rejects(
            """{ arguments { range(value: 1) } }""",
            (Line: 1, Column: 28, "Expected value of type \"Range\", found 1."));

    [Fact]
    public void A_wrong_value_deep_inside_is_told_at_its_place() =>
        Rule.Rejects(
            """{ regions(where: { members: { from: "a" } }) { id } }""",
            (Line: 1, Column: 37, "Int cannot represent non-integer value: \"a\""));

    [Fact]
    public void A_default_that_does_not_fit_is_rejected() =>
        Rule.Rejects(
            """query ($v: Int = "a") { arguments { int(value: $v) } }""",
            (Line: 1, Column: 18, "Int cannot represent non-integer value: \"a\""));

    [Fact]
    public void One_of_several_fields_is_accepted() =>
        Rule.Accepts(
            """query ($v: ID!) { a: maker(by: { slug: "a" }) { id } b: maker(by: { id: $v }) { id } }""");

    [Fact]
    public void None_or_two_of_several_fields_are_rejected() =>
        Rule.Rejects(
            """{ maker(by: {}) { id } b: maker(by: { id: 1, slug: "a" }) { id } }""",
            [
                ("OneOf Input Object \"MakerBy\" must specify exactly one key.", [(1, 13)]),
                ("OneOf Input Object \"MakerBy\" must specify exactly one key.", [(1, 37)]),
            ]);

    [Fact]
    public void A_null_for_one_of_several_fields_is_rejected() =>
        Rule.Rejects(
            """{ maker(by: { id: null }) { id } }""",
            (Line: 1, Column: 13, "Field \"MakerBy.id\" must be non-null."));
}
