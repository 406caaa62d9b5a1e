using CraftGraph.GraphQL.Validation.Rules;

namespace CraftGraph.GraphQL.Tests.Validation.Rules;

public sealed class InputObjectFieldNamesRuleTests
{
    private static readonly Rule<InputObjectFieldNamesRule> Rule = new();

    [Fact]
    public void Known_fields_are_accepted() =>
        Rule.Accepts(
            """{ regions(where: { name: "a", members: { from: 1 } }) { id } }""");

    [Fact]
    public void An_unknown_field_is_rejected() =>
        Rule.Rejects(
            """{ regions(where: { craft: "a" }) { id } }""",
            (Line: 1, Column: 20, "Field \"craft\" is not defined by type \"MakerFilter\"."));

    [Fact]
    public void A_misspelt_field_gets_proposals() =>
        Rule.Rejects(
            """{ regions(where: { members: { form: 1 } }) { id } }""",
            (Line: 1, Column: 31, "Field \"form\" is not defined by type \"Range\". Did you mean \"from\"?"));

    [Fact]
    public void What_stands_for_a_scalar_is_not_judged() =>
        Rule.Accepts(
            """{ arguments { json(value: { anything: { at: all } }) } }""");
}
