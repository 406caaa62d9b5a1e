using CraftGraph.GraphQL.Validation.Rules;

namespace CraftGraph.GraphQL.Tests.Validation.Rules;

public sealed class LeafFieldSelectionsRuleTests
{
    private static readonly Rule<LeafFieldSelectionsRule> Rule = new();

    [Fact]
    public void A_leaf_without_and_an_object_with_a_selection_are_accepted() =>
        Rule.Accepts(
            """{ version artisan { id } }""");

    [Fact]
    public void A_leaf_with_a_selection_is_rejected_at_the_selection() =>
        Rule.Rejects(
            """{ version { length } }""",
            (Line: 1, Column: 11, "Field \"version\" must not have a selection since type \"String\" has no subfields."));

    [Fact]
    public void A_list_of_leaves_with_a_selection_is_rejected() =>
        Rule.Rejects(
            """{ artisan { trades { name } } }""",
            (Line: 1, Column: 20, "Field \"trades\" must not have a selection since type \"[Trade!]!\" has no subfields."));

    [Fact]
    public void An_object_without_a_selection_is_rejected_at_the_field() =>
        Rule.Rejects(
            """{ artisan }""",
            (Line: 1, Column: 3, "Field \"artisan\" of type \"Artisan\" must have a selection of subfields. Did you mean \"artisan { ... }\"?"));

    [Fact]
    public void A_list_of_a_union_without_a_selection_is_rejected() =>
        Rule.Rejects(
            """{ holders }""",
            (Line: 1, Column: 3, "Field \"holders\" of type \"[Holder]\" must have a selection of subfields. Did you mean \"holders { ... }\"?"));

    [Fact]
    public void Unknown_fields_are_left_to_another_rule() =>
        Rule.Accepts(
            """{ nothing nobody { a } }""");
}
