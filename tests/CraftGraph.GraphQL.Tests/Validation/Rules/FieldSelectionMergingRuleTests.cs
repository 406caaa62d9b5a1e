using CraftGraph.GraphQL.Validation.Rules;

namespace CraftGraph.GraphQL.Tests.Validation.Rules;

public sealed class FieldSelectionMergingRuleTests
{
    private static readonly Rule<FieldSelectionMergingRule> Rule = new();

    [Fact]
    public void Identical_fields_are_merged() =>
        Rule.Accepts(
            """{ artisan { name name n: age n: age } }""");

    [Fact]
    public void Identical_arguments_are_merged_in_any_order() =>
        Rule.Accepts(
            """query ($l: Float!) { place(latitude: 1, longitude: $l) { latitude } place(longitude: $l, latitude: 1) { longitude } }""");

    [Fact]
    public void Different_fields_under_one_name_are_rejected() =>
        Rule.Rejects(
            """{ artisan { x: name x: age } }""",
            "Fields \"x\" conflict because \"name\" and \"age\" are different fields. Use different aliases on the fields to fetch both if this was intentional.",
            (1, 13), (1, 21));

    [Fact]
    public void Differing_arguments_are_rejected() =>
        Rule.Rejects(
            """{ artisan { name(language: AR) name } }""",
            "Fields \"name\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional.",
            (1, 13), (1, 32));

    [Fact]
    public void Different_variables_are_rejected() =>
        Rule.Rejects(
            """query ($a: Int, $b: Int) { arguments { int(value: $a) int(value: $b) } }""",
            "Fields \"int\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional.",
            (1, 40), (1, 55));

    [Fact]
    public void Types_that_exclude_each_other_may_differ() =>
        Rule.Accepts(
            """{ holders { ... on Artisan { x: name } ... on Cooperative { x: age } } }""");

    [Fact]
    public void Types_that_exclude_each_other_have_one_shape() =>
        Rule.Rejects(
            """{ holders { ... on Artisan { rating } ... on Cooperative { rating } } }""",
            "Fields \"rating\" conflict because they return conflicting types \"Float\" and \"String\". Use different aliases on the fields to fetch both if this was intentional.",
            (1, 30), (1, 60));

    [Fact]
    public void A_typename_has_the_shape_of_a_non_null_string() =>
        Rule.Rejects(
            """{ holders { ... on Artisan { x: __typename } ... on Cooperative { x: name } } }""",
            "Fields \"x\" conflict because they return conflicting types \"String!\" and \"String\". Use different aliases on the fields to fetch both if this was intentional.",
            (1, 30), (1, 67));

    [Fact]
    public void A_deep_conflict_is_told_with_its_way() =>
        Rule.Rejects(
            """
            {
              artisan { region { x: name } }
              artisan { region { x: population } }
            }
            """,
            "Fields \"artisan\" conflict because subfields \"region\" conflict because subfields \"x\" conflict because \"name\" and \"population\" are different fields. Use different aliases on the fields to fetch both if this was intentional.",
            (2, 3), (2, 13), (2, 22), (3, 3), (3, 13), (3, 22));

    [Fact]
    public void Fields_and_fragments_are_compared() =>
        Rule.Rejects(
            """
            { artisan { x: name ...F } }
            fragment F on Artisan { x: age }
            """,
            "Fields \"x\" conflict because \"name\" and \"age\" are different fields. Use different aliases on the fields to fetch both if this was intentional.",
            (1, 13), (2, 25));

    [Fact]
    public void Fragments_inside_fragments_are_compared_once() =>
        Rule.Rejects(
            """
            { a: artisan { ...F ...H } b: artisan { ...H ...F } }
            fragment F on Artisan { ...G }
            fragment G on Artisan { x: age }
            fragment H on Artisan { x: name }
            """,
            "Fields \"x\" conflict because \"age\" and \"name\" are different fields. Use different aliases on the fields to fetch both if this was intentional.",
            (3, 25), (4, 25));

    [Fact]
    public void Circles_of_fragments_end() =>
        Rule.Accepts(
            """{ artisan { ...F ...G } } fragment F on Artisan { masters { ...G } } fragment G on Artisan { masters { ...F } }""");
}
