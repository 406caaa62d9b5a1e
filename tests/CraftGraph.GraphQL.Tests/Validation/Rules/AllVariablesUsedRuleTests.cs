using CraftGraph.GraphQL.Validation.Rules;

namespace CraftGraph.GraphQL.Tests.Validation.Rules;

public sealed class AllVariablesUsedRuleTests
{
    private static readonly Rule<AllVariablesUsedRule> Rule = new();

    [Fact]
    public void Variables_used_directly_or_in_fragments_are_accepted() =>
        Rule.Accepts(
            """query A($v: Int, $w: Boolean!) { ...F @skip(if: $w) } fragment F on Query { arguments { range(value: { from: $v }) } }""");

    [Fact]
    public void An_unused_variable_is_rejected() =>
        Rule.Rejects(
            """query A($v: Int) { version }""",
            (Line: 1, Column: 9, "Variable \"$v\" is never used in operation \"A\"."));

    [Fact]
    public void An_unused_variable_of_an_anonymous_operation_is_rejected() =>
        Rule.Rejects(
            """query ($v: Int) { version }""",
            (Line: 1, Column: 8, "Variable \"$v\" is never used."));

    [Fact]
    public void Each_operation_uses_its_own_variables() =>
        Rule.Rejects(
            """
            query A($v: Int) { ...F }
            query B($v: Int) { version }
            fragment F on Query { arguments { int(value: $v) } }
            """,
            (Line: 2, Column: 9, "Variable \"$v\" is never used in operation \"B\"."));
}
