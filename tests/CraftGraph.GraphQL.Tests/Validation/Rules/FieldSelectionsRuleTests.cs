using CraftGraph.GraphQL.Validation.Rules;

namespace CraftGraph.GraphQL.Tests.Validation.Rules;

public sealed class FieldSelectionsRuleTests
{
    private static readonly Rule<FieldSelectionsRule> Rule = new();

    [Fact]
    public void Known_fields_are_accepted() =>
        Rule.Accepts(
            """{ artisan { id name __typename } search(text: "a") { __typename } }""");

    [Fact]
    public void A_name_hidden_by_an_alias_is_not_looked_at() =>
        Rule.Accepts(
            """{ artisan { nothing: name } }""");

    [Fact]
    public void An_unknown_field_is_rejected() =>
        Rule.Rejects(
            """{ artisan { workshop } }""",
            (Line: 1, Column: 13, "Cannot query field \"workshop\" on type \"Artisan\"."));

    [Fact]
    public void A_misspelt_field_gets_proposals() =>
        Rule.Rejects(
            """{ artisan { nmae } }""",
            (Line: 1, Column: 13, "Cannot query field \"nmae\" on type \"Artisan\". Did you mean \"name\"?"));

    [Fact]
    public void Fields_below_an_unknown_field_are_not_judged() =>
        Rule.Rejects(
            """{ artisan { unknown { deeper } } }""",
            (Line: 1, Column: 13, "Cannot query field \"unknown\" on type \"Artisan\"."));

    [Fact]
    public void A_field_of_implementations_proposes_their_types() =>
        Rule.Rejects(
            """{ maker(by: { id: 1 }) { isMaster age } }""",
            [
                ("Cannot query field \"isMaster\" on type \"Maker\". Did you mean to use an inline fragment on \"Artisan\"?", [(1, 26)]),
                ("Cannot query field \"age\" on type \"Maker\". Did you mean to use an inline fragment on \"Artisan\" or \"Cooperative\"?", [(1, 35)]),
            ]);

    [Fact]
    public void A_field_of_a_union_proposes_interfaces_first() =>
        Rule.Rejects(
            """{ search(text: "a") { name } }""",
            (Line: 1, Column: 23, "Cannot query field \"name\" on type \"SearchHit\". Did you mean to use an inline fragment on \"Named\", \"Maker\", \"Artisan\", or \"Cooperative\"?"));

    [Fact]
    public void Introspection_below_the_root_is_rejected() =>
        Rule.Rejects(
            """{ artisan { __schema { types { name } } } }""",
            (Line: 1, Column: 13, "Cannot query field \"__schema\" on type \"Artisan\"."));

    [Fact]
    public void Introspection_at_the_root_is_accepted() =>
        Rule.Accepts(
            """{ __schema { types { name } } __type(name: "A") { name } }""");
}
