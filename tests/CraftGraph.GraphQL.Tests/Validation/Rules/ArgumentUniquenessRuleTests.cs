using CraftGraph.GraphQL.Validation.Rules;

namespace CraftGraph.GraphQL.Tests.Validation.Rules;

public sealed class ArgumentUniquenessRuleTests
{
    private static readonly Rule<ArgumentUniquenessRule> Rule = new();

    [Fact]
    public void Different_arguments_are_accepted() =>
        Rule.Accepts(
            """{ arguments { twoOptional(one: 1, two: 1) } }""");

    [Fact]
    public void One_argument_on_two_fields_is_accepted() =>
        Rule.Accepts(
            """{ a: artisan(id: 1) { id } b: artisan(id: 1) { id } }""");

    [Fact]
    public void An_argument_given_twice_is_rejected_at_each_place() =>
        Rule.Rejects(
            """{ artisan(id: 1, id: 2, id: 3) { id } }""",
            "There can be only one argument named \"id\".",
            (1, 11), (1, 18), (1, 25));

    [Fact]
    public void An_argument_given_twice_to_a_directive_is_rejected() =>
        Rule.Rejects(
            """{ version @skip(if: true, if: false) }""",
            "There can be only one argument named \"if\".",
            (1, 17), (1, 27));
}
