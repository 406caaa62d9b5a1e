using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Validation.Rules;

/// <summary>A field of an input object that is non-null and has no default is given.</summary>
/// <remarks>
/// Spec: <see href="https://spec.graphql.org/September2025/#sec-Input-Object-Required-Fields"/>.
/// A null given is left to <see cref="ValuesOfCorrectTypeRule"/>.
/// </remarks>
internal sealed class InputObjectRequiredFieldsRule() : ValidationRule("sec-Input-Object-Required-Fields", "ValuesOfCorrectTypeRule")
{
    public override void Enter(ValueNode value, ValidationContext context)
    {
        if (value is not ObjectValueNode fields
            || context.Position is not { InputType.Named: InputObjectType type, IsInRefusedLiteral: false })
        {
            return;
        }

        foreach (var definition in type.Fields.Where(definition => definition.IsRequired))
        {
            if (fields.Fields.All(field => field.Name != definition.Name))
            {
                context.Report(
                    $"Field \"{type.Name}.{definition.Name}\" of required type \"{definition.Type}\" was not provided.",
                    fields);
            }
        }
    }
}
