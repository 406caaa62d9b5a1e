using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Validation.Rules;

/// <summary>The type of a variable is one that the schema has.</summary>
/// <remarks>
/// Spec: <see href="https://spec.graphql.org/September2025/#sec-Variables-Are-Input-Types"/>.
/// The section asks for an input type; that the type be known at all is told apart, as for fragments.
/// </remarks>
internal sealed class VariableTypeExistenceRule() : ValidationRule("sec-Variables-Are-Input-Types", "KnownTypeNamesRule")
{
    public override void Enter(VariableDefinitionNode variable, ValidationContext context)
    {
        var named = variable.Type;
        while (named is not NamedTypeNode)
        {
            named = named is ListTypeNode list ? list.ItemType : ((NonNullTypeNode)named).NullableType;
        }

        var name = ((NamedTypeNode)named).Name;
        if (context.Schema.FindType(name) is null)
        {
            var proposal = DidYouMean.Sentence(name, context.Schema.Types.Select(type => type.Name));
            context.Report($"Unknown type \"{name}\".{proposal}", named);
        }
    }
}
