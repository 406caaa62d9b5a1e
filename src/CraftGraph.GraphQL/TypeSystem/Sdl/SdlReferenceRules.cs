using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.TypeSystem.Sdl;

/// <summary>Every name leads to a type, and to a type of the kind that its place asks for.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Types"/>, the parts on extensions among others.</remarks>
internal static class SdlReferenceRules
{
    /// <summary>Reports each name that leads nowhere, or to something else.</summary>
    public static void Check(DocumentNode document, SdlDefinitions definitions, SdlErrors errors)
    {
        foreach (var definition in document.Definitions)
        {
            switch (definition)
            {
                case SchemaDefinitionNode schema:
                    foreach (var root in schema.OperationTypes)
                    {
                        CheckKnown(root.Type, definitions, errors);
                    }

                    break;
                case DirectiveDefinitionNode { IsExtension: true } extension:
                    if (!definitions.HasDirective(extension.Name))
                    {
                        errors.Report(
                            $"Cannot extend directive \"@{extension.Name}\" because it is not defined.", extension.NameLocation);
                    }

                    break;
                case DirectiveDefinitionNode directive:
                    CheckInputs(directive.Arguments, definitions, errors);
                    break;
                case TypeDefinitionNode type:
                    CheckType(type, definitions, errors);
                    break;
            }
        }

        CheckRoots(document, definitions, errors);
    }

    private static void CheckType(TypeDefinitionNode type, SdlDefinitions definitions, SdlErrors errors)
    {
        if (type.IsExtension)
        {
            CheckExtension(type, definitions, errors);
        }

        switch (type)
        {
            case ComplexTypeDefinitionNode complex:
                foreach (var implemented in complex.Interfaces)
                {
                    CheckKind<InterfaceTypeDefinitionNode>(
                        implemented, definitions, errors, $"Type {type.Name} must only implement Interface types, it cannot implement");
                }

                foreach (var field in complex.Fields)
                {
                    CheckInputs(field.Arguments, definitions, errors);
                    CheckKnown(field.Type, definitions, errors);
                }

                break;
            case UnionTypeDefinitionNode union:
                foreach (var member in union.MemberTypes)
                {
                    CheckKind<ObjectTypeDefinitionNode>(
                        member, definitions, errors, $"Union type {type.Name} can only include Object types, it cannot include");
                }

                break;
            case InputObjectTypeDefinitionNode input:
                CheckInputs(input.Fields, definitions, errors);
                break;
        }
    }

    private static void CheckExtension(TypeDefinitionNode extension, SdlDefinitions definitions, SdlErrors errors)
    {
        if (definitions.FindType(extension.Name) is not { } definition)
        {
            errors.Report($"Cannot extend type \"{extension.Name}\" because it is not defined.", extension.NameLocation);
        }
        else if (definition.GetType() != extension.GetType())
        {
            errors.Report(
                $"Cannot extend non-{NameOfKind(extension)} type \"{extension.Name}\".", definition.Location, extension.Location);
        }

        var oneOf = extension is InputObjectTypeDefinitionNode
            ? extension.Directives.FirstOrDefault(directive => directive.Name == SpecifiedDirectives.OneOf.Name)
            : null;
        if (oneOf is not null)
        {
            errors.Report($"Directive \"@oneOf\" may not be used on an extension of \"{extension.Name}\".", oneOf.Location);
        }
    }

    private static void CheckRoots(DocumentNode document, SdlDefinitions definitions, SdlErrors errors)
    {
        foreach (var operation in Enum.GetValues<OperationKind>())
        {
            var name = definitions.FindRootName(operation);
            if (name is null || !definitions.IsKnown(name) || definitions.FindType(name) is ObjectTypeDefinitionNode)
            {
                continue;
            }

            var named = document.Definitions.OfType<SchemaDefinitionNode>()
                .SelectMany(schema => schema.OperationTypes)
                .FirstOrDefault(root => root.Operation == operation);
            var condition = operation is OperationKind.Query ? "" : " if provided";
            errors.Report(
                $"{operation} root type must be Object type{condition}, it cannot be {name}.",
                named?.Type.Location ?? definitions.FindType(name)!.Location);
        }
    }

    private static void CheckInputs(IReadOnlyList<InputValueDefinitionNode> inputs, SdlDefinitions definitions, SdlErrors errors)
    {
        foreach (var input in inputs)
        {
            CheckKnown(input.Type, definitions, errors);
        }
    }

    private static bool CheckKnown(TypeNode type, SdlDefinitions definitions, SdlErrors errors)
    {
        while (type is not NamedTypeNode)
        {
            type = type is ListTypeNode list ? list.ItemType : ((NonNullTypeNode)type).NullableType;
        }

        var named = (NamedTypeNode)type;
        if (definitions.IsKnown(named.Name))
        {
            return true;
        }

        errors.Report($"Unknown type \"{named.Name}\".", named.Location);
        return false;
    }

    private static void CheckKind<T>(NamedTypeNode type, SdlDefinitions definitions, SdlErrors errors, string refusal)
        where T : TypeDefinitionNode
    {
        if (CheckKnown(type, definitions, errors) && definitions.FindType(type.Name) is not T)
        {
            errors.Report($"{refusal} {type.Name}.", type.Location);
        }
    }

    private static string NameOfKind(TypeDefinitionNode type) => type switch
    {
        ScalarTypeDefinitionNode => "scalar",
        ObjectTypeDefinitionNode => "object",
        InterfaceTypeDefinitionNode => "interface",
        UnionTypeDefinitionNode => "union",
        EnumTypeDefinitionNode => "enum",
        _ => "input object",
    };
}
