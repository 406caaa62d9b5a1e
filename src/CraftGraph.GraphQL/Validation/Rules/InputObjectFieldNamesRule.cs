using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Validation.Rules;

/// <summary>A field given in an input object is one that its type has.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Input-Object-Field-Names"/>.</remarks>
internal sealed class InputObjectFieldNamesRule() : ValidationRule("sec-Input-Object-Field-Names", "ValuesOfCorrectTypeRule")
{
    public override void Enter(ObjectFieldNode field, ValidationContext context)
    {
        if (context.Position is { InputObject: { } type, IsInRefusedLiteral: false } && !type.Fields.Contains(field.Name))
        {
            var proposal = DidYouMean.Sentence(field.Name, type.Fields.Select(known => known.Name));
            context.Report($"Field \"{field.Name}\" is not defined by type \"{type.Name}\".{proposal}", field);
        }
    }
}
