using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Validation.Rules;

/// <summary>The schema has the root type of each operation.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Operation-Type-Existence"/>.</remarks>
internal sealed class OperationTypeExistenceRule() : ValidationRule("sec-Operation-Type-Existence", "KnownOperationTypesRule")
{
    public override void Enter(OperationDefinitionNode operation, ValidationContext context)
    {
        if (context.Schema.GetRootType(operation.Operation) is not null)
        {
            return;
        }

        var kind = operation.Operation switch
        {
            OperationKind.Query => "query",
            OperationKind.Mutation => "mutation",
            _ => "subscription",
        };
        context.Report($"The {kind} operation is not supported by the schema.", operation);
    }
}
