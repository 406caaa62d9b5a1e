using CraftGraph.GraphQL.Validation.Rules;

namespace CraftGraph.GraphQL.Tests.Validation.Rules;

public sealed class InputObjectFieldUniquenessRuleTests
{
    private static readonly Rule<InputObjectFieldUniquenessRule> Rule = new();

    [Fact]
    public void One_name_on_two_levels_is_accepted() =>
        Rule.Accepts(
            """{ regions(where: { name: "a", not: { name: "b" } }) { id } }""");

    [Fact]
    public void A_field_given_twice_is_rejected_at_both() =>
        Rule.Rejects(
            """{ regions(where: { name: "a", name: "b" }) { id } }""",
            "There can be only one input field named \"name\".",
            (1, 20), (1, 31));

    [Fact]
    public void Each_repetition_is_told_with_the_first() =>
        Rule.Rejects(
            """{ arguments { json(value: { a: 1, a: 2, a: 3 }) } }""",
            [
                ("There can be only one input field named \"a\".", [(1, 29), (1, 35)]),
                ("There can be only one input field named \"a\".", [(1, 29), (1, 41)]),
            ]);
}
