using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.GraphQL.TypeSystem.Sdl;

/// <summary>Makes the types of a schema from their definitions, which are known to fit together.</summary>
internal sealed class SdlTypeFactory
{
    private readonly SdlDefinitions _definitions;
    private readonly SchemaBindings _bindings;
    private readonly Dictionary<string, NamedType> _types = new(StringComparer.Ordinal);

    public SdlTypeFactory(SdlDefinitions definitions, SchemaBindings bindings)
    {
        (_definitions, _bindings) = (definitions, bindings);
        foreach (var definition in definitions.Types)
        {
            _types.Add(definition.Name, Create(definition));
        }
    }

    /// <summary>The types, in the order of their definitions.</summary>
    public IEnumerable<NamedType> All => _types.Values;

    /// <summary>The root type of a kind of operation; null when the schema has none.</summary>
    public ObjectType? FindRoot(OperationKind operation) =>
        _definitions.FindRootName(operation) is { } name ? (ObjectType)Find(name) : null;

    /// <summary>Makes a directive.</summary>
    public DirectiveDefinition CreateDirective(DirectiveDefinitionNode node)
    {
        var directives = _definitions.DirectivesOf(node);
        return new(
            node.Name, node.Locations.Aggregate(DirectiveLocations.None, (all, one) => all | DirectiveLocationsNaming.Parse(one.Name)))
        {
            Description = node.Description?.Value,
            Arguments = CreateArguments(node.Arguments),
            IsRepeatable = node.IsRepeatable,
            DeprecationReason = FindDeprecation(directives),
            AppliedDirectives = Without(directives, SpecifiedDirectives.Deprecated),
        };
    }

    private NamedType Create(TypeDefinitionNode definition) => definition switch
    {
        ScalarTypeDefinitionNode scalar => CreateScalar(scalar),
        ObjectTypeDefinitionNode type => new ObjectType(
            type.Name, () => CreateFields(type), () => FindInterfaces(type))
        {
            Description = type.Description?.Value,
            AppliedDirectives = DirectivesOf(type),
            IsTypeOf = FindOrDefault(_bindings.TypePredicates, type.Name),
        },
        InterfaceTypeDefinitionNode type => new InterfaceType(
            type.Name, () => CreateFields(type), () => FindInterfaces(type))
        {
            Description = type.Description?.Value,
            AppliedDirectives = DirectivesOf(type),
            ResolveType = FindOrDefault(_bindings.TypeResolvers, type.Name),
        },
        UnionTypeDefinitionNode union => new UnionType(
            union.Name,
            () => _definitions.PartsOf(union).SelectMany(part => part.MemberTypes).Select(member => (ObjectType)Find(member.Name)))
        {
            Description = union.Description?.Value,
            AppliedDirectives = DirectivesOf(union),
            ResolveType = FindOrDefault(_bindings.TypeResolvers, union.Name),
        },
        EnumTypeDefinitionNode type => new EnumType(type.Name, CreateEnumValues(type))
        {
            Description = type.Description?.Value,
            AppliedDirectives = DirectivesOf(type),
        },
        InputObjectTypeDefinitionNode input => new InputObjectType(
            input.Name, () => _definitions.PartsOf(input).SelectMany(part => part.Fields).Select(CreateInputValue))
        {
            Description = input.Description?.Value,
            IsOneOf = input.Directives.Any(directive => directive.Name == SpecifiedDirectives.OneOf.Name),
            AppliedDirectives = DirectivesOf(input, SpecifiedDirectives.OneOf),
        },
        _ => throw new ArgumentException($"{definition.GetType().Name} defines no type.", nameof(definition)),
    };

    private ScalarType CreateScalar(ScalarTypeDefinitionNode scalar)
    {
        if (_bindings.Scalars.TryGetValue(scalar.Name, out var bound))
        {
            return bound;
        }

        var url = _definitions.PartsOf(scalar)
            .SelectMany(part => part.Directives)
            .LastOrDefault(directive => directive.Name == SpecifiedDirectives.SpecifiedBy.Name);
        return new CustomScalar(scalar.Name)
        {
            Description = scalar.Description?.Value,
            SpecifiedByUrl = url is null ? null : FindText(url, "url"),
            AppliedDirectives = DirectivesOf(scalar, SpecifiedDirectives.SpecifiedBy),
        };
    }

    private IEnumerable<Field> CreateFields(ComplexTypeDefinitionNode type) =>
        PartsOf(type).SelectMany(part => part.Fields).Select(field => new Field(field.Name, Resolve(field.Type))
        {
            Description = field.Description?.Value,
            Arguments = CreateArguments(field.Arguments),
            DeprecationReason = FindDeprecation(field.Directives),
            AppliedDirectives = Without(field.Directives, SpecifiedDirectives.Deprecated),
            Handler = _bindings.FindHandler($"{type.Name}.{field.Name}"),
        });

    private IEnumerable<InterfaceType> FindInterfaces(ComplexTypeDefinitionNode type) =>
        PartsOf(type).SelectMany(part => part.Interfaces).Select(one => (InterfaceType)Find(one.Name));

    private IEnumerable<ComplexTypeDefinitionNode> PartsOf(ComplexTypeDefinitionNode type) => type is ObjectTypeDefinitionNode node
        ? _definitions.PartsOf(node)
        : _definitions.PartsOf((InterfaceTypeDefinitionNode)type);

    private IEnumerable<EnumValue> CreateEnumValues(EnumTypeDefinitionNode type) =>
        _definitions.PartsOf(type).SelectMany(part => part.Values).Select(value => new EnumValue(
            value.Name, FindOrDefault(_bindings.EnumValues, $"{type.Name}.{value.Name}"))
        {
            Description = value.Description?.Value,
            DeprecationReason = FindDeprecation(value.Directives),
            AppliedDirectives = Without(value.Directives, SpecifiedDirectives.Deprecated),
        });

    private NamedList<InputValue> CreateArguments(IReadOnlyList<InputValueDefinitionNode> nodes) =>
        new(nodes.Select(CreateInputValue), argument => argument.Name);

    private InputValue CreateInputValue(InputValueDefinitionNode node) => new(node.Name, Resolve(node.Type))
    {
        Description = node.Description?.Value,
        DefaultValue = node.DefaultValue,
        DeprecationReason = FindDeprecation(node.Directives),
        AppliedDirectives = Without(node.Directives, SpecifiedDirectives.Deprecated),
    };

    private GraphQLType Resolve(TypeNode node) => node switch
    {
        NonNullTypeNode nonNull => new NonNullType(Resolve(nonNull.NullableType)),
        ListTypeNode list => new ListType(Resolve(list.ItemType)),
        NamedTypeNode named => Find(named.Name),
        _ => throw new ArgumentException($"{node.GetType().Name} refers to no type.", nameof(node)),
    };

    private NamedType Find(string name) => SdlDefinitions.FindBuiltIn(name) ?? _types[name];

    private DirectiveNode[] DirectivesOf<T>(T definition, DirectiveDefinition? except = null)
        where T : TypeDefinitionNode
    {
        var all = _definitions.PartsOf(definition).SelectMany(part => part.Directives);
        return [.. except is null ? all : all.Where(directive => directive.Name != except.Name)];
    }

    private static DirectiveNode[] Without(IReadOnlyList<DirectiveNode> directives, DirectiveDefinition except) =>
        directives.Count == 0 ? [] : [.. directives.Where(directive => directive.Name != except.Name)];

    private static string? FindDeprecation(IReadOnlyList<DirectiveNode> directives)
    {
        var deprecated = directives.FirstOrDefault(directive => directive.Name == SpecifiedDirectives.Deprecated.Name);
        return deprecated is null ? null : FindText(deprecated, "reason") ?? SpecifiedDirectives.DefaultDeprecationReason;
    }

    private static string? FindText(DirectiveNode directive, string argument) =>
        (directive.Arguments.FirstOrDefault(one => one.Name == argument)?.Value as StringValueNode)?.Value;

    private static T? FindOrDefault<T>(IDictionary<string, T> bindings, string name)
        where T : class => bindings.TryGetValue(name, out var bound) ? bound : null;
}
