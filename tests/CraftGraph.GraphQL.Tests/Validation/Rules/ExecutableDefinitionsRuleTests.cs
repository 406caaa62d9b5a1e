using CraftGraph.GraphQL.Validation.Rules;

namespace CraftGraph.GraphQL.Tests.Validation.Rules;

public sealed class ExecutableDefinitionsRuleTests
{
    private static readonly Rule<ExecutableDefinitionsRule> Rule = new();

    [Fact]
    public void Operations_and_fragments_are_executable() =>
        Rule.Accepts(
            """query A { ...F } fragment F on Query { version }""");

    [Fact]
    public void A_type_or_directive_is_rejected_by_its_name() =>
        Rule.Rejects(
            """
            { version }
            extend type Product { color: String }
            directive @more on FIELD
            """,
            [
                ("The \"Product\" definition is not executable.", [(2, 1)]),
                ("The \"more\" definition is not executable.", [(3, 1)]),
            ]);

    [Fact]
    public void A_schema_is_rejected_without_a_name() =>
        Rule.Rejects(
            """schema { query: Query }""",
            (Line: 1, Column: 1, "The schema definition is not executable."));
}
