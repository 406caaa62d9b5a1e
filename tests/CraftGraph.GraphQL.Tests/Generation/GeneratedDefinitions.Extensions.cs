using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Tests.Generation;

internal sealed partial class GeneratedDefinitions
{
    /// <summary>Tells a part of a definition in an extension, sometimes.</summary>
    private IEnumerable<DefinitionNode> WithExtension(DefinitionNode definition) => definition switch
    {
        ObjectTypeDefinitionNode { Fields.Count: > 1 } type when _choices.OneIn(5) =>
        [
            new ObjectTypeDefinitionNode
            {
                Description = type.Description, Name = type.Name, Interfaces = type.Interfaces, Directives = type.Directives, Fields = [.. type.Fields.SkipLast(1)],
            },
            new ObjectTypeDefinitionNode { IsExtension = true, Name = type.Name, Fields = [type.Fields[^1]] },
        ],
        InterfaceTypeDefinitionNode { Fields.Count: > 1 } type when _choices.OneIn(5) =>
        [
            new InterfaceTypeDefinitionNode
            {
                IsExtension = true, Name = type.Name, Interfaces = type.Interfaces, Fields = [.. type.Fields.Skip(1)],
            },
            new InterfaceTypeDefinitionNode { Description = type.Description, Name = type.Name, Directives = type.Directives, Fields = [type.Fields[0]] },
        ],
        EnumTypeDefinitionNode { Values.Count: > 1 } type when _choices.OneIn(5) =>
        [
            new EnumTypeDefinitionNode { Description = type.Description, Name = type.Name, Directives = type.Directives, Values = [.. type.Values.SkipLast(1)] },
            new EnumTypeDefinitionNode { IsExtension = true, Name = type.Name, Values = [type.Values[^1]] },
        ],
        InputObjectTypeDefinitionNode { Fields.Count: > 1 } type when _choices.OneIn(5) =>
        [
            new InputObjectTypeDefinitionNode { Description = type.Description, Name = type.Name, Directives = type.Directives, Fields = [.. type.Fields.SkipLast(1)] },
            new InputObjectTypeDefinitionNode { IsExtension = true, Name = type.Name, Fields = [type.Fields[^1]] },
        ],
        UnionTypeDefinitionNode { MemberTypes.Count: > 1 } type when _choices.OneIn(5) =>
        [
            new UnionTypeDefinitionNode { Description = type.Description, Name = type.Name, Directives = type.Directives, MemberTypes = [.. type.MemberTypes.SkipLast(1)] },
            new UnionTypeDefinitionNode { IsExtension = true, Name = type.Name, MemberTypes = [type.MemberTypes[^1]] },
        ],
        DirectiveDefinitionNode { Directives.Count: > 0 } directive when _choices.OneIn(3) =>
        [
            new DirectiveDefinitionNode { IsExtension = true, Name = directive.Name, Directives = directive.Directives },
            new DirectiveDefinitionNode
            {
                Description = directive.Description,
                Name = directive.Name,
                Arguments = directive.Arguments,
                IsRepeatable = directive.IsRepeatable,
                Locations = directive.Locations,
            },
        ],
        _ => [definition],
    };
}
