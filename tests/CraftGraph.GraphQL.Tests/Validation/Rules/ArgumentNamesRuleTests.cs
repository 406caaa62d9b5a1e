using CraftGraph.GraphQL.Validation.Rules;

namespace CraftGraph.GraphQL.Tests.Validation.Rules;

public sealed class ArgumentNamesRuleTests
{
    private static readonly Rule<ArgumentNamesRule> Rule = new();

    [Fact]
    public void Known_arguments_are_accepted() =>
        Rule.Accepts(
            """{ artisan { masters(trade: CARPETS, first: 1) { id } } version @skip(if: true) }""");

    [Fact]
    public void An_unknown_argument_is_rejected() =>
        Rule.Rejects(
            """{ artisan(craft: 1) { id } }""",
            (Line: 1, Column: 11, "Unknown argument \"craft\" on field \"Query.artisan\"."));

    [Fact]
    public void A_misspelt_argument_gets_proposals() =>
        Rule.Rejects(
            """{ artisan { masters(frist: 1) { id } } }""",
            (Line: 1, Column: 21, "Unknown argument \"frist\" on field \"Artisan.masters\". Did you mean \"first\"?"));

    [Fact]
    public void An_unknown_argument_of_a_directive_is_rejected() =>
        Rule.Rejects(
            """{ version @skip(unless: true) }""",
            (Line: 1, Column: 17, "Unknown argument \"unless\" on directive \"@skip\"."));

    [Fact]
    public void A_directive_does_not_take_the_arguments_of_its_field() =>
        Rule.Rejects(
            """{ artisan(id: 1) @onField(id: 1) { id } }""",
            (Line: 1, Column: 27, "Unknown argument \"id\" on directive \"@onField\"."));

    [Fact]
    public void Arguments_of_unknown_fields_and_directives_are_not_judged() =>
        Rule.Accepts(
            """{ nothing(at: 1) version @nothing(at: 1) }""");
}
