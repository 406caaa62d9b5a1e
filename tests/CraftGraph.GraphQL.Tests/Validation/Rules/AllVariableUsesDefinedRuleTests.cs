using CraftGraph.GraphQL.Validation.Rules;

namespace CraftGraph.GraphQL.Tests.Validation.Rules;

public sealed class AllVariableUsesDefinedRuleTests
{
    private static readonly Rule<AllVariableUsesDefinedRule> Rule = new();

    [Fact]
    public void Declared_variables_are_accepted() =>
        Rule.Accepts(
            """query A($v: Int) { ...F } fragment F on Query { arguments { int(value: $v) } }""");

    [Fact]
    public void A_fragment_that_nothing_uses_is_not_judged() =>
        Rule.Accepts(
            """{ version } fragment F on Query { arguments { int(value: $v) } }""");

    [Fact]
    public void An_undeclared_variable_is_rejected_with_its_operation() =>
        Rule.Rejects(
            """query A { arguments { int(value: $v) } }""",
            "Variable \"$v\" is not defined by operation \"A\".",
            (1, 34), (1, 1));

    [Fact]
    public void An_undeclared_variable_of_an_anonymous_operation_is_rejected() =>
        Rule.Rejects(
            """{ arguments { ints(value: [$v]) } }""",
            "Variable \"$v\" is not defined.",
            (1, 28), (1, 1));

    [Fact]
    public void A_variable_in_a_nested_fragment_is_declared_by_each_operation() =>
        Rule.Rejects(
            """
            query A { ...F }
            query B($v: Int) { ...F }
            fragment F on Query { ...G }
            fragment G on Query { arguments { int(value: $v) } }
            """,
            "Variable \"$v\" is not defined by operation \"A\".",
            (4, 46), (1, 1));

    [Fact]
    public void A_variable_in_a_directive_is_used() =>
        Rule.Rejects(
            """{ version @skip(if: $v) }""",
            "Variable \"$v\" is not defined.",
            (1, 21), (1, 1));
}
