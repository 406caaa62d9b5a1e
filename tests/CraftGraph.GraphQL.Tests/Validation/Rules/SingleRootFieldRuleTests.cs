using CraftGraph.GraphQL.Validation.Rules;

namespace CraftGraph.GraphQL.Tests.Validation.Rules;

public sealed class SingleRootFieldRuleTests
{
    private static readonly Rule<SingleRootFieldRule> Rule = new();

    [Fact]
    public void One_field_is_accepted() =>
        Rule.Accepts(
            """subscription S { stockChanged }""");

    [Fact]
    public void One_field_through_fragments_is_accepted() =>
        Rule.Accepts(
            """subscription S { ...F ... on Subscription { ...F } } fragment F on Subscription { stockChanged }""");

    [Fact]
    public void One_response_name_twice_is_accepted() =>
        Rule.Accepts(
            """subscription S { productChanged { id } productChanged { title } }""");

    [Fact]
    public void Queries_may_have_many_root_fields() =>
        Rule.Accepts(
            """{ version holders { __typename } }""");

    [Fact]
    public void A_second_field_is_rejected() =>
        Rule.Rejects(
            """subscription S { stockChanged productChanged { id } }""",
            (Line: 1, Column: 31, "Subscription \"S\" must select only one top level field."));

    [Fact]
    public void All_but_the_first_field_are_told() =>
        Rule.Rejects(
            """subscription { a: stockChanged b: stockChanged c: stockChanged }""",
            "Anonymous Subscription must select only one top level field.",
            (1, 32), (1, 48));

    [Fact]
    public void A_second_field_in_a_fragment_is_rejected_where_it_stands() =>
        Rule.Rejects(
            """
            subscription S { stockChanged ...F }
            fragment F on Subscription { productChanged { id } }
            """,
            (Line: 2, Column: 30, "Subscription \"S\" must select only one top level field."));

    [Fact]
    public void Introspection_is_rejected() =>
        Rule.Rejects(
            """subscription S { __typename }""",
            (Line: 1, Column: 18, "Subscription \"S\" must not select an introspection top level field."));

    [Fact]
    public void Skip_and_include_are_rejected_at_the_root() =>
        Rule.Rejects(
            """subscription S($b: Boolean!) { stockChanged @include(if: $b) again: stockChanged @skip(if: $b) }""",
            "Subscription \"S\" must not use `@skip` or `@include` directives in the top level selection.",
            (1, 45), (1, 82));

    [Fact]
    public void Skip_is_rejected_on_a_fragment_at_the_root() =>
        Rule.Rejects(
            """subscription { stockChanged ...F @skip(if: true) } fragment F on Subscription { stockChanged }""",
            (Line: 1, Column: 34, "Anonymous Subscription must not use `@skip` or `@include` directives in the top level selection."));

    [Fact]
    public void Skip_is_accepted_below_the_root() =>
        Rule.Accepts(
            """subscription S { productChanged { id @skip(if: true) } }""");

    [Fact]
    public void A_circle_of_fragments_ends() =>
        Rule.Accepts(
            """subscription S { ...F stockChanged } fragment F on Subscription { ...F }""");
}
