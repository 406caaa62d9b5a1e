using CraftGraph.GraphQL.Validation.Rules;

namespace CraftGraph.GraphQL.Tests.Validation.Rules;

public sealed class LoneAnonymousOperationRuleTests
{
    private static readonly Rule<LoneAnonymousOperationRule> Rule = new();

    [Fact]
    public void An_anonymous_operation_alone_is_accepted() =>
        Rule.Accepts(
            """{ ...F } fragment F on Query { version }""");

    [Fact]
    public void Named_operations_are_accepted() =>
        Rule.Accepts(
            """query A { version } query B { version }""");

    [Fact]
    public void An_anonymous_operation_beside_a_named_one_is_rejected() =>
        Rule.Rejects(
            """
            query A { version }
            { version }
            """,
            (Line: 2, Column: 1, "This anonymous operation must be the only defined operation."));

    [Fact]
    public void Each_anonymous_operation_is_rejected() =>
        Rule.Rejects(
            """
            { version }
            { version }
            """,
            [
                ("This anonymous operation must be the only defined operation.", [(1, 1)]),
                ("This anonymous operation must be the only defined operation.", [(2, 1)]),
            ]);
}
