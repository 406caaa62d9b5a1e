using CraftGraph.GraphQL.Validation.Rules;

namespace CraftGraph.GraphQL.Tests.Validation.Rules;

public sealed class DeferAndStreamLabelsUniqueRuleTests
{
    private static readonly Rule<DeferAndStreamLabelsUniqueRule> Rule = new(CraftSchema.WithDeferAndStream);

    [Fact]
    public void Different_labels_and_none_are_accepted() =>
        Rule.Accepts(
            """{ ... @defer(label: "a") { version } ... @defer { version } ... @defer(label: null) { version } regions @stream(label: "b") { id } }""");

    [Fact]
    public void One_label_twice_is_rejected_at_both() =>
        Rule.Rejects(
            """{ ... @defer(label: "a") { version } regions @stream(label: "a") { id } }""",
            "Value for arguments \"defer(label:)\" and \"stream(label:)\" must be unique across all Defer/Stream directive usages.",
            (1, 7), (1, 46));

    [Fact]
    public void A_variable_label_is_rejected() =>
        Rule.Rejects(
            """query ($label: String) { ... @defer(label: $label) { version } }""",
            (Line: 1, Column: 30, "Argument \"@defer(label:)\" must be a static string."));
}
