using CraftGraph.GraphQL.Validation.Rules;

namespace CraftGraph.GraphQL.Tests.Validation.Rules;

public sealed class DirectivesAreInValidLocationsRuleTests
{
    private static readonly Rule<DirectivesAreInValidLocationsRule> Rule = new();

    [Fact]
    public void Directives_on_their_places_are_accepted() =>
        Rule.Accepts(
            """query ($v: Int @onVariable) @onQuery { version @onField ...F @onSpread ... @onInline { version } } fragment F on Query @onFragment { version }""");

    [Fact]
    public void Directives_on_other_places_are_rejected() =>
        Rule.Rejects(
            """
            query @skip(if: true) { version @onQuery ...F @onInline ... @onSpread { version } }
            fragment F on Query @onVariable { version }
            """,
            [
                ("Directive \"@skip\" may not be used on QUERY.", [(1, 7)]),
                ("Directive \"@onQuery\" may not be used on FIELD.", [(1, 33)]),
                ("Directive \"@onInline\" may not be used on FRAGMENT_SPREAD.", [(1, 47)]),
                ("Directive \"@onSpread\" may not be used on INLINE_FRAGMENT.", [(1, 61)]),
                ("Directive \"@onVariable\" may not be used on FRAGMENT_DEFINITION.", [(2, 21)]),
            ]);

    [Fact]
    public void Each_kind_of_operation_is_a_place_of_its_own() =>
        Rule.Rejects(
            """
            mutation A @onQuery { deleteProduct(id: 1) }
            subscription B @onMutation { stockChanged }
            """,
            [
                ("Directive \"@onQuery\" may not be used on MUTATION.", [(1, 12)]),
                ("Directive \"@onMutation\" may not be used on SUBSCRIPTION.", [(2, 16)]),
            ]);

    [Fact]
    public void Undefined_directives_are_left_to_another_rule() =>
        Rule.Accepts(
            """{ version @nothing }""");
}
