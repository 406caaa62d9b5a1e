using System.Collections.Frozen;
using CraftGraph.GraphQL.Caching;
using CraftGraph.GraphQL.Cost;
using CraftGraph.GraphQL.EntityFramework.Aggregates;
using CraftGraph.GraphQL.EntityFramework.Facets;
using CraftGraph.GraphQL.EntityFramework.Filtering;
using CraftGraph.GraphQL.EntityFramework.Paging;
using CraftGraph.GraphQL.EntityFramework.Sorting;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Federation;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.GraphQL.EntityFramework.Fields;

/// <summary>All types over entities together, and the GraphQL types made of them: object types, connections, conditions and orders.</summary>
public sealed class EntitySchema
{
    private readonly Dictionary<Type, DescribedType> _types;
    private readonly Dictionary<Type, EnumType> _enums;
    private readonly Dictionary<DescribedType, ComplexType> _graphQLTypes = [];
    private readonly Dictionary<Type, object> _features = [];
    private readonly Lazy<FrozenDictionary<string, EntityType>> _identifiedTypes;
    private readonly int? _maxAge;

    /// <summary>Reads the descriptions of all types.</summary>
    /// <param name="types">The types over entities and over objects made of columns.</param>
    /// <param name="enums">The enums that fields have.</param>
    /// <param name="isSubgraph">Whether the types are part of a larger schema, and say by which keys its other parts find them.</param>
    /// <param name="statementBytes">About how many bytes of memory compiled statements may take that are kept for the next request of their shape; 32 MiB unless given.</param>
    /// <param name="maxAge">For how many seconds answers with entities may be kept whose types do not say it; null for nothing said.</param>
    /// <exception cref="InvalidOperationException">A description refers to a class that no type is over.</exception>
    public EntitySchema(IEnumerable<DescribedType> types, IEnumerable<EnumDescription> enums, bool isSubgraph = false, long statementBytes = 32 << 20, int? maxAge = null)
    {
        _maxAge = maxAge;
        IsSubgraph = isSubgraph;
        StatementBudget = new(statementBytes);
        _types = types.ToDictionary(type => type.ClrType);
        _enums = enums.ToDictionary(one => one.ClrType, one => one.CreateType());
        Operations = new(this);
        Filters = new(this);
        Sorts = new(this);
        Connections = new(this);
        Facets = new(this);
        Aggregates = new(this);
        Node = new("Node", () => [new("id", new NonNullType(SpecifiedScalars.Id)) { Description = "The id among all types." }])
        {
            Description = "Anything with an id among all types.",
        };
        _identifiedTypes = new(() => _types.Values
            .OfType<EntityType>()
            .Where(type => FindKeyedType(type)?.Slug is not null)
            .ToFrozenDictionary(type => type.Name, StringComparer.Ordinal));
        foreach (var type in _types.Values)
        {
            type.Schema = this;
            type.ReadDescription();
            foreach (var field in type.OwnFields)
            {
                field.Schema = this;
            }
        }
    }

    /// <summary>The types, in the order in which they were given.</summary>
    public IEnumerable<DescribedType> Types => _types.Values;

    /// <summary>Whether the types are part of a larger schema.</summary>
    public bool IsSubgraph { get; }

    /// <summary>The room for the compiled statements of all operations.</summary>
    public MemoryBudget StatementBudget { get; }

    /// <summary>What stands in SDL on types of values that other parts of a larger schema may have too.</summary>
    public IReadOnlyList<DirectiveNode> SharedTypeDirectives => IsSubgraph ? FederationDirectives.OfSharedType : [];

    /// <summary>The interface of everything with a global id.</summary>
    public InterfaceType Node { get; }

    /// <summary>The input types of conditions on leaves.</summary>
    public OperationInputTypes Operations { get; }

    /// <summary>The input types of conditions on objects.</summary>
    internal FilterInputTypes Filters { get; }

    /// <summary>The input types of orders.</summary>
    internal SortInputTypes Sorts { get; }

    /// <summary>The types of pages.</summary>
    internal ConnectionTypes Connections { get; }

    /// <summary>The types of facets.</summary>
    internal FacetTypes Facets { get; }

    /// <summary>The types of aggregates.</summary>
    internal AggregateTypes Aggregates { get; }

    /// <summary>The object types of all entities, those too that only an interface leads to.</summary>
    public IEnumerable<NamedType> ObjectTypes => _types.Values.Where(type => !type.IsAbstract).Select(type => type.GraphQLType);

    /// <summary>Something of which there is one for each schema, such as a type that fields of several types have.</summary>
    public T Feature<T>(Func<EntitySchema, T> create)
        where T : class
    {
        lock (_features)
        {
            return (T)(_features.TryGetValue(typeof(T), out var known) ? known : _features[typeof(T)] = create(this));
        }
    }

    /// <summary>The type over a class; null when there is none.</summary>
    public DescribedType? FindType(Type clrType) => _types.GetValueOrDefault(clrType);

    /// <summary>The entity type over a class.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public EntityType GetEntityType(Type clrType) => FindType(clrType) as EntityType
        ?? throw new InvalidOperationException($"No entity type is over {clrType}.");

    /// <summary>The types whose entities have global ids, interfaces among them.</summary>
    internal IEnumerable<EntityType> IdentifiedTypes => _identifiedTypes.Value.Values;

    /// <summary>The type of that name whose entities have global ids, which may be an interface; null when there is none.</summary>
    internal EntityType? FindIdentifiedType(string name) => _identifiedTypes.Value.GetValueOrDefault(name);

    /// <summary>Reads the id of an entity of any type.</summary>
    /// <exception cref="GraphQLException">It is no id of this API.</exception>
    internal GlobalId ParseNodeId(string text) => GlobalId.Parse(text) is var id && FindIdentifiedType(id.TypeName) is { IsAbstract: false }
        ? id
        : throw GlobalId.Unknown(text);

    /// <summary>Reads the id of an entity of a type.</summary>
    /// <exception cref="GraphQLException">It is no id of this API, or one of another type.</exception>
    internal GlobalId ParseId(string text, EntityType type)
    {
        var id = GlobalId.Parse(text);
        return GetConcreteTypes(type).Any(concrete => concrete.Name == id.TypeName)
            ? id
            : throw new GraphQLException(
                $"The id is of type {(Types.Any(known => known.Name == id.TypeName) ? id.TypeName : "unknown")}, not {type.Name}.",
                ErrorCode.InvalidId);
    }

    /// <summary>The leaf type of a class's values.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public LeafType GetLeafType(Type clrType) => _enums.TryGetValue(clrType, out var known) ? known : clrType switch
    {
        _ when clrType == typeof(string) => SpecifiedScalars.String,
        _ when clrType == typeof(int) => SpecifiedScalars.Int,
        _ when clrType == typeof(long) => ExtendedScalars.Long,
        _ when clrType == typeof(double) => SpecifiedScalars.Float,
        _ when clrType == typeof(decimal) => ExtendedScalars.Decimal,
        _ when clrType == typeof(bool) => SpecifiedScalars.Boolean,
        _ when clrType == typeof(DateOnly) => ExtendedScalars.Date,
        _ when clrType == typeof(DateTime) => ExtendedScalars.DateTime,
        _ => throw new InvalidOperationException($"No leaf type and no {nameof(DescribedType)} is over {clrType}."),
    };

    /// <summary>The names of an enum's values by what stands for them in code.</summary>
    internal EnumType GetEnumType(Type clrType) => _enums[clrType];

    /// <summary>The fields of a type: those of the types that its class derives from, then its own.</summary>
    internal IEnumerable<EntityField> GetFields(DescribedType type) =>
        GetInterfaces(type).Reverse().SelectMany(one => one.OwnFields).Concat(type.OwnFields);

    /// <summary>The types that a row of the type may be of: itself, or those that derive from it.</summary>
    internal IReadOnlyList<DescribedType> GetConcreteTypes(DescribedType type) => type.IsAbstract
        ? [.. _types.Values.Where(one => !one.IsAbstract && type.ClrType.IsAssignableFrom(one.ClrType))]
        : [type];

    /// <summary>The key of the type, its own or that of the type it derives from.</summary>
    internal EntityType GetKeyedType(EntityType type) =>
        FindKeyedType(type) ?? throw new InvalidOperationException($"{type.Name} has no key.");

    internal EntityType? FindKeyedType(EntityType type) => type.Id is not null
        ? type
        : GetInterfaces(type).OfType<EntityType>().FirstOrDefault(one => one.Id is not null);

    internal ComplexType GetGraphQLType(DescribedType type)
    {
        lock (_graphQLTypes)
        {
            if (!_graphQLTypes.TryGetValue(type, out var made))
            {
                _graphQLTypes[type] = made = type.IsAbstract
                    ? new InterfaceType(type.Name, () => CreateFields(type), () => CreateInterfaces(type))
                    {
                        Description = type.Description,
                        AppliedDirectives = CreateDirectives(type),
                    }
                    : new ObjectType(type.Name, () => CreateFields(type), () => CreateInterfaces(type))
                    {
                        Description = type.Description,
                        AppliedDirectives = CreateDirectives(type),
                    };
            }

            return made;
        }
    }

    /// <summary>The arguments <c>where</c> and <c>order</c> of a list, and those of the type's own.</summary>
    internal IEnumerable<InputValue> CreateListArguments(EntityType item)
    {
        foreach (var argument in GetListArguments(item))
        {
            yield return argument.Create(this);
        }

        if (GetFields(item).Any(field => field.IsFilterable))
        {
            yield return new("where", Filters.Get(item))
            {
                Description = "Only items that meet these conditions.",
                AppliedDirectives = [CostDirectives.Weigh(ConnectionTypes.StatementWeight)],
            };
        }

        if (Sorts.Find(item) is { } sort)
        {
            yield return new("order", new ListType(new NonNullType(sort)))
            {
                AppliedDirectives = [CostDirectives.Weigh(ConnectionTypes.StatementWeight)],
                Description = "The order of the items; ties are broken by a key of their own. Unless asked: " + DescribeOrder(item) + ".",
            };
        }
    }

    internal IEnumerable<ListArgument> GetListArguments(EntityType item) =>
        GetInterfaces(item).OfType<EntityType>().SelectMany(one => one.ListArguments).Concat(item.ListArguments);

    /// <summary>The type that says by what lists can be counted: the type itself, or one that it derives from; null for none.</summary>
    internal EntityType? FindFacetType(EntityType item) =>
        GetInterfaces(item).OfType<EntityType>().Prepend(item).FirstOrDefault(type => type.Facets.Count > 0);

    /// <summary>The type that says what can be aggregated of lists: the type itself, or one that it derives from; null for none.</summary>
    internal EntityType? FindAggregateType(EntityType item) =>
        GetInterfaces(item).OfType<EntityType>().Prepend(item).FirstOrDefault(type => type.GroupKeys.Count > 0 || type.Measures.Count > 0);

    /// <summary>The field <c>name</c> of the entities by which items are counted and grouped; null where none has one.</summary>
    internal EntityField? FindFacetName() => Types
        .OfType<EntityType>()
        .SelectMany(type => type.Facets)
        .Select(facet => facet.GetValueType(this))
        .OfType<EntityType>()
        .SelectMany(GetFields)
        .FirstOrDefault(field => field.Name == "name");

    /// <summary>The order of lists for which none is asked.</summary>
    internal IReadOnlyList<(string Field, bool IsDescending)> GetDefaultOrder(EntityType item) => item.DefaultOrder is { Count: > 0 } own
        ? own
        : GetInterfaces(item).OfType<EntityType>().Select(one => one.DefaultOrder).FirstOrDefault(order => order.Count > 0) ?? [];

    private string DescribeOrder(EntityType item) => GetDefaultOrder(item) is { Count: > 0 } order
        ? string.Join(", then ", order.Select(key => $"`{key.Field}` {(key.IsDescending ? "descending" : "ascending")}"))
        : "as they were entered";

    private IEnumerable<Field> CreateFields(DescribedType type) => GetFields(type).Select(field => field.CreateField(this));

    private IEnumerable<InterfaceType> CreateInterfaces(DescribedType type)
    {
        if (FindIdentifiedType(type.Name) is not null)
        {
            yield return Node;
        }

        foreach (var implemented in GetInterfaces(type))
        {
            yield return (InterfaceType)GetGraphQLType(implemented);
        }
    }

    /// <summary>What says for how long answers with an entity may be kept; none where nothing does.</summary>
    internal IReadOnlyList<DirectiveNode> CreateCacheDirectives(EntityType type) =>
        (type.MaxAge ?? GetInterfaces(type).OfType<EntityType>().Select(one => one.MaxAge).FirstOrDefault(age => age is not null) ?? _maxAge) is { } seconds
            ? [CacheControlDirective.Apply(seconds)]
            : [];

    private IReadOnlyList<DirectiveNode> CreateDirectives(DescribedType type) => type switch
    {
        EntityType entity when IsSubgraph && FindIdentifiedType(type.Name) is not null =>
            [FederationDirectives.KeyOf("id"), FederationDirectives.KeyOf(GetKeyedType(entity).SlugName), .. CreateCacheDirectives(entity)],
        EntityType entity => CreateCacheDirectives(entity),
        _ => SharedTypeDirectives,
    };

    // Nearest first.
    private IEnumerable<DescribedType> GetInterfaces(DescribedType type)
    {
        for (var parent = type.ClrType.BaseType; parent is not null; parent = parent.BaseType)
        {
            if (parent.IsAbstract && FindType(parent) is { } found)
            {
                yield return found;
            }
        }
    }
}
