using CraftGraph.GraphQL.Validation.Rules;

namespace CraftGraph.GraphQL.Tests.Validation.Rules;

public sealed class DeferAndStreamOnValidOperationsRuleTests
{
    private static readonly Rule<DeferAndStreamOnValidOperationsRule> Rule = new(CraftSchema.WithDeferAndStream);

    [Fact]
    public void Deferring_in_a_query_is_accepted() =>
        Rule.Accepts(
            """{ artisan { ... @defer { id } } }""");

    [Fact]
    public void Deferring_that_can_be_switched_off_is_accepted() =>
        Rule.Accepts(
            """subscription ($if: Boolean!) { productChanged { ... @defer(if: $if) { id } ... @defer(if: false) { title } } }""");

    [Fact]
    public void Deferring_in_a_subscription_is_rejected() =>
        Rule.Rejects(
            """subscription { productChanged { ... @defer { id } ... @defer(if: true) { title } } }""",
            [
                ("Defer directive not supported on subscription operations. Disable `@defer` by setting the `if` argument to `false`.", [(1, 37)]),
                ("Defer directive not supported on subscription operations. Disable `@defer` by setting the `if` argument to `false`.", [(1, 55)]),
            ]);

    [Fact]
    public void Streaming_in_a_fragment_of_a_subscription_is_rejected() =>
        Rule.Rejects(
            """
            subscription { productChanged { ...F } }
            fragment F on Product { similar(to: []) @stream { id } }
            """,
            (Line: 2, Column: 41, "Stream directive not supported on subscription operations. Disable `@stream` by setting the `if` argument to `false`."));
}
