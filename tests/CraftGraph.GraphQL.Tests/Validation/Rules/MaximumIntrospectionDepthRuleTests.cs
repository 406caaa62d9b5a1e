using CraftGraph.GraphQL.Validation.Rules;

namespace CraftGraph.GraphQL.Tests.Validation.Rules;

public sealed class MaximumIntrospectionDepthRuleTests
{
    private static readonly Rule<MaximumIntrospectionDepthRule> Rule = new();

    [Fact]
    public void Two_lists_deep_is_accepted() =>
        Rule.Accepts(
            """{ __schema { types { fields { type { fields { name } } } } } }""");

    [Fact]
    public void Three_lists_deep_is_rejected_at_the_root_field() =>
        Rule.Rejects(
            """{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }""",
            (Line: 1, Column: 3, "Maximum introspection depth exceeded"));

    [Fact]
    public void Lists_of_every_kind_count() =>
        Rule.Rejects(
            """{ __type(name: "A") { inputFields { type { interfaces { possibleTypes { name } } } } } }""",
            (Line: 1, Column: 3, "Maximum introspection depth exceeded"));

    [Fact]
    public void Fragments_are_followed() =>
        Rule.Rejects(
            """{ __schema { types { ...A } } } fragment A on __Type { fields { type { ...B } } } fragment B on __Type { fields { type { fields { name } } } }""",
            (Line: 1, Column: 3, "Maximum introspection depth exceeded"));

    [Fact]
    public void A_fragment_is_judged_at_each_depth() =>
        Rule.Rejects(
            """{ a: __type(name: "A") { ...A } b: __type(name: "A") { fields { type { fields { type { ...A } } } } } } fragment A on __Type { fields { name } }""",
            (Line: 1, Column: 33, "Maximum introspection depth exceeded"));

    [Fact]
    public void The_same_names_in_the_catalogue_do_not_count() =>
        Rule.Accepts(
            """{ region { fields { fields { fields { name } } } } }""");
}
