using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.TypeSystem.Sdl;

/// <summary>No object in a default or in a directive's argument gives a field twice.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Input-Object-Field-Uniqueness"/>.</remarks>
internal static class SdlValueRules
{
    /// <summary>Reports each field that its object has already.</summary>
    public static void Check(DocumentNode document, SdlErrors errors)
    {
        foreach (var (element, _, directives) in SdlElements.Of(document))
        {
            if (element is InputValueDefinitionNode { DefaultValue: { } value })
            {
                Check(value, errors);
            }

            foreach (var argument in directives.SelectMany(directive => directive.Arguments))
            {
                Check(argument.Value, errors);
            }
        }
    }

    private static void Check(ValueNode value, SdlErrors errors)
    {
        switch (value)
        {
            case ListValueNode list:
                foreach (var item in list.Items)
                {
                    Check(item, errors);
                }

                break;
            case ObjectValueNode fields:
                var first = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
                foreach (var field in fields.Fields)
                {
                    if (!first.TryAdd(field.Name, field.Location))
                    {
                        errors.Report($"There can be only one input field named \"{field.Name}\".", first[field.Name], field.Location);
                    }

                    Check(field.Value, errors);
                }

                break;
        }
    }
}
