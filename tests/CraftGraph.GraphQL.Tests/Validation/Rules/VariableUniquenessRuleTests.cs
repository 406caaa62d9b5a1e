using CraftGraph.GraphQL.Validation.Rules;

namespace CraftGraph.GraphQL.Tests.Validation.Rules;

public sealed class VariableUniquenessRuleTests
{
    private static readonly Rule<VariableUniquenessRule> Rule = new();

    [Fact]
    public void Different_names_are_accepted() =>
        Rule.Accepts(
            """query A($v: Int, $w: Int) { version } query B($v: Int) { version }""");

    [Fact]
    public void One_name_twice_is_rejected_at_each_name() =>
        Rule.Rejects(
            """query A($v: Int, $v: String, $ v: Int) { version }""",
            "There can be only one variable named \"$v\".",
            (1, 10), (1, 19), (1, 32));
}
