using CraftGraph.GraphQL.Validation;

namespace CraftGraph.GraphQL.Tests.Validation;

/// <summary>Nothing of the chapter on validation is left out.</summary>
public sealed class SpecifiedRulesTests
{
    // The sections of the chapter, then those of the draft, then what the server adds.
    private static readonly string[] Sections =
    [
        "sec-Executable-Definitions",
        "sec-Operation-Type-Existence",
        "sec-Operation-Name-Uniqueness",
        "sec-Lone-Anonymous-Operation",
        "sec-Single-Root-Field",
        "sec-Field-Selections",
        "sec-Field-Selection-Merging",
        "sec-Leaf-Field-Selections",
        "sec-Argument-Names",
        "sec-Argument-Uniqueness",
        "sec-Required-Arguments",
        "sec-Fragment-Name-Uniqueness",
        "sec-Fragment-Spread-Type-Existence",
        "sec-Fragments-on-Object-Interface-or-Union-Types",
        "sec-Fragments-Must-Be-Used",
        "sec-Fragment-Spread-Target-Defined",
        "sec-Fragment-Spreads-Must-Not-Form-Cycles",
        "sec-Fragment-Spread-Is-Possible",
        "sec-Values-of-Correct-Type",
        "sec-Input-Object-Field-Names",
        "sec-Input-Object-Field-Uniqueness",
        "sec-Input-Object-Required-Fields",
        "sec-Directives-Are-Defined",
        "sec-Directives-Are-in-Valid-Locations",
        "sec-Directives-Are-Unique-per-Location",
        "sec-Variable-Uniqueness",
        "sec-Variables-Are-Input-Types",
        "sec-All-Variable-Uses-Defined",
        "sec-All-Variables-Used",
        "sec-All-Variable-Usages-Are-Allowed",
        "sec-Defer-And-Stream-Directives-Are-Used-On-Valid-Root-Field",
        "sec-Defer-And-Stream-Directives-Are-Used-On-Valid-Operations",
        "sec-Defer-And-Stream-Directive-Labels-Are-Unique",
        "sec-Stream-Directives-Are-Used-On-List-Fields",
        "sec-Introspection",
    ];

    [Fact]
    public void Every_section_has_a_rule_and_every_rule_a_section() =>
        Assert.Equal(Sections.Order(), SpecifiedRules.Create().Select(rule => rule.Section).Distinct().Order());

    [Fact]
    public void Every_rule_of_the_project_is_asked_once() =>
        Assert.Equal(
            typeof(ValidationRule).Assembly.GetTypes()
                .Where(type => type.IsSubclassOf(typeof(ValidationRule)))
                .Select(type => type.Name)
                .Order(),
            SpecifiedRules.Create().Select(rule => rule.GetType().Name).Order());

    [Fact]
    public void Every_rule_has_a_class_of_tests() =>
        Assert.All(SpecifiedRules.Create(), rule => Assert.NotNull(
            GetType().Assembly.GetType($"CraftGraph.GraphQL.Tests.Validation.Rules.{rule.GetType().Name}Tests")));

    [Fact]
    public void Every_rule_names_the_page_that_has_its_section() =>
        Assert.All(SpecifiedRules.Create(), rule => Assert.Matches(
            $"^https://spec\\.graphql\\.org/(September2025|draft)/#{rule.Section}$", rule.SpecifiedBy));

    [Fact]
    public void Rules_are_fresh_for_each_document() =>
        Assert.Empty(SpecifiedRules.Create().Intersect(SpecifiedRules.Create()));
}
