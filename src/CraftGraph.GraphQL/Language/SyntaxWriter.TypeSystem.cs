using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Language;

internal sealed partial class SyntaxWriter
{
    private void WriteTypeSystemDefinition(TypeSystemDefinitionNode definition)
    {
        AppendDescription(definition.Description);
        if (definition.IsExtension)
        {
            Append("extend ");
        }

        switch (definition)
        {
            case SchemaDefinitionNode schema:
                Append("schema");
                AppendDirectives(schema.Directives);
                AppendBlock(schema.OperationTypes);
                break;
            case DirectiveDefinitionNode directive:
                Append("directive @").Append(directive.Name);
                WriteArgumentDefinitions(directive.Arguments);
                AppendDirectives(directive.Directives);
                if (!directive.IsExtension)
                {
                    Append(directive.IsRepeatable ? " repeatable on " : " on ");
                    AppendJoined(directive.Locations, " | ");
                }

                break;
            case ScalarTypeDefinitionNode scalar:
                Append("scalar ").Append(scalar.Name);
                AppendDirectives(scalar.Directives);
                break;
            case ComplexTypeDefinitionNode type:
                WriteComplexType(type);
                break;
            case UnionTypeDefinitionNode union:
                Append("union ").Append(union.Name);
                AppendDirectives(union.Directives);
                if (union.MemberTypes.Count > 0)
                {
                    Append(" = ");
                    AppendJoined(union.MemberTypes, " | ");
                }

                break;
            case EnumTypeDefinitionNode type:
                Append("enum ").Append(type.Name);
                AppendDirectives(type.Directives);
                AppendBlock(type.Values);
                break;
            case InputObjectTypeDefinitionNode input:
                Append("input ").Append(input.Name);
                AppendDirectives(input.Directives);
                AppendBlock(input.Fields);
                break;
        }
    }

    private void WriteComplexType(ComplexTypeDefinitionNode type)
    {
        Append(type is ObjectTypeDefinitionNode ? "type " : "interface ").Append(type.Name);
        if (type.Interfaces.Count > 0)
        {
            Append(" implements ");
            AppendJoined(type.Interfaces, " & ");
        }

        AppendDirectives(type.Directives);
        AppendBlock(type.Fields);
    }

    private void WriteTypeSystemPart(SyntaxNode node)
    {
        switch (node)
        {
            case OperationTypeDefinitionNode root:
                Append(NameOf(root.Operation)).Append(": ").Append(root.Type.Name);
                break;
            case DirectiveLocationNode location:
                Append(location.Name);
                break;
            case FieldDefinitionNode field:
                AppendDescription(field.Description);
                Append(field.Name);
                WriteArgumentDefinitions(field.Arguments);
                Append(": ").Append(field.Type.ToString()!);
                AppendDirectives(field.Directives);
                break;
            case InputValueDefinitionNode input:
                AppendDescription(input.Description);
                Append(input.Name).Append(": ").Append(input.Type.ToString()!);
                WriteDefaultValue(input.DefaultValue);
                AppendDirectives(input.Directives);
                break;
            case EnumValueDefinitionNode value:
                AppendDescription(value.Description);
                Append(value.Name);
                AppendDirectives(value.Directives);
                break;
            default:
                throw new ArgumentException($"{node.GetType().Name} has no text.", nameof(node));
        }
    }

    private void WriteArgumentDefinitions(IReadOnlyList<InputValueDefinitionNode> arguments)
    {
        if (arguments.Count == 0)
        {
            return;
        }

        var mark = Mark();
        Append("(");
        AppendJoined(arguments, ", ");
        Append(")");
        if (_lineBreaks > mark.LineBreaks)
        {
            TakeBack(mark);
            AppendLines("(", arguments, ")");
        }
    }
}
