using CraftGraph.GraphQL.Validation.Rules;

namespace CraftGraph.GraphQL.Tests.Validation.Rules;

public sealed class DirectivesAreDefinedRuleTests
{
    private static readonly Rule<DirectivesAreDefinedRule> Rule = new();

    [Fact]
    public void Defined_directives_are_accepted() =>
        Rule.Accepts(
            """query @onQuery { version @skip(if: true) }""");

    [Fact]
    public void Undefined_directives_are_rejected_everywhere() =>
        Rule.Rejects(
            """
            query ($v: Int @a) @b { version @c ...F @d }
            fragment F on Query @e { ... @f { version } }
            """,
            [
                ("Unknown directive \"@a\".", [(1, 16)]),
                ("Unknown directive \"@b\".", [(1, 20)]),
                ("Unknown directive \"@c\".", [(1, 33)]),
                ("Unknown directive \"@d\".", [(1, 41)]),
                ("Unknown directive \"@e\".", [(2, 21)]),
                ("Unknown directive \"@f\".", [(2, 30)]),
            ]);
}
