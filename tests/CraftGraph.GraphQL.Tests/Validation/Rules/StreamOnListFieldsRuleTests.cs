using CraftGraph.GraphQL.Validation.Rules;

namespace CraftGraph.GraphQL.Tests.Validation.Rules;

public sealed class StreamOnListFieldsRuleTests
{
    private static readonly Rule<StreamOnListFieldsRule> Rule = new(CraftSchema.WithDeferAndStream);

    [Fact]
    public void A_streamed_list_is_accepted() =>
        Rule.Accepts(
            """{ regions @stream { id } holders @stream(initialCount: 1) { __typename } }""");

    [Fact]
    public void Anything_else_streamed_is_rejected() =>
        Rule.Rejects(
            """{ artisan @stream { id } version @stream }""",
            [
                ("Directive \"@stream\" cannot be used on non-list field \"Query.artisan\".", [(1, 11)]),
                ("Directive \"@stream\" cannot be used on non-list field \"Query.version\".", [(1, 34)]),
            ]);
}
