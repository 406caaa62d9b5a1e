using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.TypeSystem.Sdl;

/// <summary>Lists everything in a document's type system that a directive may stand on.</summary>
internal static class SdlElements
{
    /// <summary>
    /// Each element with its kind of place and its directives. A definition and its extensions come one by one, but are the
    /// same element.
    /// </summary>
    public static IEnumerable<(object Element, DirectiveLocations Location, IReadOnlyList<DirectiveNode> Directives)> Of(
        DocumentNode document)
    {
        foreach (var definition in document.Definitions.OfType<TypeSystemDefinitionNode>())
        {
            switch (definition)
            {
                case SchemaDefinitionNode schema:
                    yield return (nameof(Schema), DirectiveLocations.Schema, schema.Directives);
                    break;
                case DirectiveDefinitionNode directive:
                    yield return (
                        (nameof(DirectiveDefinition), directive.Name), DirectiveLocations.DirectiveDefinition, directive.Directives);
                    foreach (var argument in directive.Arguments)
                    {
                        yield return (argument, DirectiveLocations.ArgumentDefinition, argument.Directives);
                    }

                    break;
                case TypeDefinitionNode type:
                    yield return ((nameof(NamedType), type.Name), LocationOf(type), type.Directives);
                    foreach (var member in MembersOf(type))
                    {
                        yield return member;
                    }

                    break;
            }
        }
    }

    private static IEnumerable<(object Element, DirectiveLocations Location, IReadOnlyList<DirectiveNode> Directives)> MembersOf(
        TypeDefinitionNode type)
    {
        switch (type)
        {
            case ComplexTypeDefinitionNode complex:
                foreach (var field in complex.Fields)
                {
                    yield return (field, DirectiveLocations.FieldDefinition, field.Directives);
                    foreach (var argument in field.Arguments)
                    {
                        yield return (argument, DirectiveLocations.ArgumentDefinition, argument.Directives);
                    }
                }

                break;
            case EnumTypeDefinitionNode @enum:
                foreach (var value in @enum.Values)
                {
                    yield return (value, DirectiveLocations.EnumValue, value.Directives);
                }

                break;
            case InputObjectTypeDefinitionNode input:
                foreach (var field in input.Fields)
                {
                    yield return (field, DirectiveLocations.InputFieldDefinition, field.Directives);
                }

                break;
        }
    }

    private static DirectiveLocations LocationOf(TypeDefinitionNode type) => type switch
    {
        ScalarTypeDefinitionNode => DirectiveLocations.Scalar,
        ObjectTypeDefinitionNode => DirectiveLocations.Object,
        InterfaceTypeDefinitionNode => DirectiveLocations.Interface,
        UnionTypeDefinitionNode => DirectiveLocations.Union,
        EnumTypeDefinitionNode => DirectiveLocations.Enum,
        _ => DirectiveLocations.InputObject,
    };
}
