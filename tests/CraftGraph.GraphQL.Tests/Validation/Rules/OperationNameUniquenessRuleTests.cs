using CraftGraph.GraphQL.Validation.Rules;

namespace CraftGraph.GraphQL.Tests.Validation.Rules;

public sealed class OperationNameUniquenessRuleTests
{
    private static readonly Rule<OperationNameUniquenessRule> Rule = new();

    [Fact]
    public void Two_names_are_accepted() =>
        Rule.Accepts(
            """query A { version } mutation B { deleteProduct(id: 1) }""");

    [Fact]
    public void Anonymous_operations_have_no_name() =>
        Rule.Accepts(
            """{ version } { version }""");

    [Fact]
    public void A_fragment_may_have_the_name_of_an_operation() =>
        Rule.Accepts(
            """query A { ...A } fragment A on Query { version }""");

    [Fact]
    public void One_name_twice_is_rejected_at_both_names() =>
        Rule.Rejects(
            """
            query A { version }
            mutation A { deleteProduct(id: 1) }
            """,
            "There can be only one operation named \"A\".",
            (1, 7), (2, 10));

    [Fact]
    public void Each_repetition_is_told_with_the_first() =>
        Rule.Rejects(
            """
            query A { version }
            query A { version }
            query A { version }
            """,
            [
                ("There can be only one operation named \"A\".", [(1, 7), (2, 7)]),
                ("There can be only one operation named \"A\".", [(1, 7), (3, 7)]),
            ]);
}
