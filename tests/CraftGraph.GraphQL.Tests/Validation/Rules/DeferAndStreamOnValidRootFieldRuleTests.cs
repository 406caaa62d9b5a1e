using CraftGraph.GraphQL.Validation.Rules;

namespace CraftGraph.GraphQL.Tests.Validation.Rules;

public sealed class DeferAndStreamOnValidRootFieldRuleTests
{
    private static readonly Rule<DeferAndStreamOnValidRootFieldRule> Rule = new(CraftSchema.WithDeferAndStream);

    [Fact]
    public void Deferring_at_the_root_of_a_query_is_accepted() =>
        Rule.Accepts(
            """{ ... @defer { version } regions @stream { id } }""");

    [Fact]
    public void Deferring_below_the_root_of_a_mutation_is_accepted() =>
        Rule.Accepts(
            """mutation { createQuote(input: { productId: 1 }) { ... @defer { id } } }""");

    [Fact]
    public void Deferring_at_the_root_of_a_mutation_is_rejected() =>
        Rule.Rejects(
            """mutation { ... @defer { deleteProduct(id: 1) } }""",
            (Line: 1, Column: 16, "Defer directive cannot be used on root mutation type \"Mutation\"."));

    [Fact]
    public void Streaming_at_the_root_of_a_subscription_is_rejected() =>
        Rule.Rejects(
            """subscription { stockChanged @stream }""",
            (Line: 1, Column: 29, "Stream directive cannot be used on root subscription type \"Subscription\"."));
}
