using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Validation.Rules;

/// <summary>No field of an input object is given twice.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Input-Object-Field-Uniqueness"/>.</remarks>
internal sealed class InputObjectFieldUniquenessRule() : ValidationRule("sec-Input-Object-Field-Uniqueness", "UniqueInputFieldNamesRule")
{
    public override void Enter(ValueNode value, ValidationContext context)
    {
        if (value is not ObjectValueNode { Fields.Count: > 1 } fields)
        {
            return;
        }

        var known = new Dictionary<string, ObjectFieldNode>(StringComparer.Ordinal);
        foreach (var field in fields.Fields)
        {
            if (!known.TryAdd(field.Name, field))
            {
                context.Report($"There can be only one input field named \"{field.Name}\".", known[field.Name], field);
            }
        }
    }
}
