using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Tests.Generation;

internal sealed partial class GeneratedDefinitions
{
    private InterfaceTypeDefinitionNode Interface(int index) => new()
    {
        Description = GeneratedText.Description(_choices),
        Name = $"Interface{index}",
        Interfaces = [.. _implemented[index].Select(one => Named($"Interface{one}"))],
        Directives = Applied("INTERFACE"),
        Fields = [.. Inherited(_implemented[index], isObject: false), .. _choices.Many(1, 2, i => Field($"interface{index}{(char)('a' + i)}"))],
    };

    private ObjectTypeDefinitionNode Object(string name, List<int> implemented) => new()
    {
        Description = GeneratedText.Description(_choices),
        Name = name,
        Interfaces = [.. implemented.Select(one => Named($"Interface{one}"))],
        Directives = Applied("OBJECT"),
        Fields = [.. Inherited(implemented, isObject: true), .. _choices.Many(implemented.Count == 0 ? 1 : 0, 4, i => Field($"{(char)('a' + i)}"))],
    };

    private UnionTypeDefinitionNode Union(List<string> members, int index) => new()
    {
        Description = GeneratedText.Description(_choices),
        Name = $"Union{index}",
        Directives = Applied("UNION"),
        MemberTypes = [.. members.Select(Named)],
    };

    /// <summary>The fields of interfaces, where a type may promise more than they do.</summary>
    private IEnumerable<FieldDefinitionNode> Inherited(List<int> interfaces, bool isObject) =>
        from field in interfaces.SelectMany(one => _interfaces[one].Fields).DistinctBy(field => field.Name)
        select new FieldDefinitionNode
        {
            Description = GeneratedText.Description(_choices),
            Name = field.Name,
            Type = Strictest(field, interfaces),
            Arguments = isObject && _choices.OneIn(4) ? [.. field.Arguments, OptionalArgument("more")] : field.Arguments,
            Directives = AreAllDeprecated(field.Name, interfaces) ? Deprecation() : [],
        };

    private bool AreAllDeprecated(string field, List<int> interfaces) => interfaces
        .SelectMany(one => _interfaces[one].Fields)
        .Where(one => one.Name == field)
        .All(one => one.Directives.Any(directive => directive.Name == "deprecated"));

    private TypeNode Strictest(FieldDefinitionNode field, List<int> interfaces)
    {
        var isNonNull = interfaces.SelectMany(one => _interfaces[one].Fields).Any(one => one.Name == field.Name && one.Type is NonNullTypeNode);
        var nullable = field.Type is NonNullTypeNode nonNull ? nonNull.NullableType : field.Type;
        return isNonNull || _choices.OneIn(3) ? new NonNullTypeNode { NullableType = nullable } : nullable;
    }

    private FieldDefinitionNode Field(string name) => new()
    {
        Description = GeneratedText.Description(_choices),
        Name = name,
        Type = Wrapped(Named(_choices.Pick(OutputTypes()))),
        Arguments = _choices.OneIn(2) ? _choices.Many(1, 3, i => _choices.OneIn(2) ? Argument($"arg{i}") : OptionalArgument($"arg{i}")) : [],
        Directives = [.. Deprecation(), .. Applied("FIELD_DEFINITION")],
    };

    private List<string> OutputTypes() =>
    [
        .. _leaves,
        .. _objectInterfaces.Select((_, i) => $"Object{i}"),
        .. _objectInterfaces.Select((_, i) => $"Object{i}"),
        .. _implemented.Select((_, i) => $"Interface{i}"),
        .. _unions.Select((_, i) => $"Union{i}"),
    ];

    private InputValueDefinitionNode Argument(string name)
    {
        var type = Wrapped(Named(_choices.Pick([.. _leaves, .. _inputs.Select(input => input.Name)])));
        return new()
        {
            Description = GeneratedText.Description(_choices),
            Name = name,
            Type = type,
            DefaultValue = Default(type, _inputs.Count),
            Directives = Applied("ARGUMENT_DEFINITION"),
        };
    }

    private InputValueDefinitionNode OptionalArgument(string name) => Argument(name) is var argument && argument.Type is not NonNullTypeNode
        ? argument
        : new() { Name = name, Type = Named("Int"), Directives = [.. Deprecation(), .. Applied("ARGUMENT_DEFINITION")] };
}
