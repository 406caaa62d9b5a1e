using CraftGraph.GraphQL.TypeSystem.Sdl;
using CraftGraph.GraphQL.Validation.Rules;

namespace CraftGraph.GraphQL.Tests.Validation.Rules;

public sealed class OperationTypeExistenceRuleTests
{
    private static readonly Rule<OperationTypeExistenceRule> Rule = new(SchemaBuilder.Build("type Query { hello: String }"));

    [Fact]
    public void A_query_is_always_supported() =>
        Rule.Accepts(
            """{ hello }""");

    [Fact]
    public void A_mutation_without_a_root_type_is_rejected() =>
        Rule.Rejects(
            """mutation goodbye { goodbye }""",
            (Line: 1, Column: 1, "The mutation operation is not supported by the schema."));

    [Fact]
    public void A_subscription_without_a_root_type_is_rejected() =>
        Rule.Rejects(
            """
            query A { hello }
            subscription B { hellos }
            """,
            (Line: 2, Column: 1, "The subscription operation is not supported by the schema."));
}
