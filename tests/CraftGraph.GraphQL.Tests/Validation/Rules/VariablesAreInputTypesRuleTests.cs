using CraftGraph.GraphQL.Validation.Rules;

namespace CraftGraph.GraphQL.Tests.Validation.Rules;

public sealed class VariablesAreInputTypesRuleTests
{
    private static readonly Rule<VariablesAreInputTypesRule> Rule = new();

    [Fact]
    public void Scalars_enums_and_input_objects_are_accepted() =>
        Rule.Accepts(
            """query ($a: Int, $b: [Trade!]!, $c: Range) { version }""");

    [Fact]
    public void Objects_interfaces_and_unions_are_rejected_at_the_type() =>
        Rule.Rejects(
            """query ($a: Artisan, $b: [Maker!]!, $c: Holder!) { version }""",
            [
                ("Variable \"$a\" cannot be non-input type \"Artisan\".", [(1, 12)]),
                ("Variable \"$b\" cannot be non-input type \"[Maker!]!\".", [(1, 25)]),
                ("Variable \"$c\" cannot be non-input type \"Holder!\".", [(1, 40)]),
            ]);

    [Fact]
    public void Unknown_types_are_left_to_another_rule() =>
        Rule.Accepts(
            """query ($a: Unknown) { version }""");
}
