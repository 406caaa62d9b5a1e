using CraftGraph.GraphQL.Cost;
using CraftGraph.GraphQL.EntityFramework.Facets;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.GraphQL.EntityFramework.Aggregates;

/// <summary>The types of aggregates. Those of numbers and of groups' values are shared, the keys and measures are each entity type's own.</summary>
internal sealed class AggregateTypes
{
    /// <summary>How many groups there are at most.</summary>
    public const int MaximumGroups = 1000;

    // How many groups an answer is priced for; a median takes about as long again as all the rest.
    private const int UsualGroups = 50;
    private const double MedianWeight = 10;

    private readonly EntitySchema _schema;
    private readonly Dictionary<EntityType, (EnumType? Key, ObjectType Group)> _types = [];
    private readonly ObjectType _number;

    public AggregateTypes(EntitySchema schema)
    {
        _schema = schema;
        _number = new("NumberAggregate", () =>
        [
            new("count", new NonNullType(SpecifiedScalars.Int)) { Description = "How many of the items have the number." },
            new("min", ExtendedScalars.Decimal) { Description = "The least; null where no item has one." },
            new("max", ExtendedScalars.Decimal) { Description = "The greatest; null where no item has one." },
            new("sum", ExtendedScalars.Decimal) { Description = "All of them added up, exactly; null where no item has one." },
            new("median", ExtendedScalars.Decimal)
            {
                Description = "The one in the middle of all, or half-way between the two in the middle; null where no item has one.",
                AppliedDirectives = [CostDirectives.Weigh(MedianWeight)],
            },
        ])
        {
            Description = "What a number of items comes to, exactly.",
            AppliedDirectives = schema.SharedTypeDirectives,
        };
    }

    /// <summary>The field <c>aggregates</c> of connections of a type; null where nothing can be aggregated of it.</summary>
    public Field? CreateField(EntityType item)
    {
        if (_schema.FindAggregateType(item) is not { } type)
        {
            return null;
        }

        var (key, group) = Get(type);
        return new("aggregates", new ListType(new NonNullType(group)))
        {
            Description =
                "All items that meet the list's conditions, on all pages, in one group; or with `by` in groups with equal values, the largest first, then by their values. " +
                $"An item with several values of a key is in several groups, and in none where it has no value of such a key. Null with LIMIT_REACHED for more than {MaximumGroups} groups.",
            Arguments = new(
                key is null ? [] : [new("by", new ListType(new NonNullType(key))) { Description = "By which properties; none unless given." }],
                argument => argument.Name),
            AppliedDirectives = [CostDirectives.AssumeSize(UsualGroups), CostDirectives.Weigh(FacetTypes.Weight)],
        };
    }

    private (EnumType? Key, ObjectType Group) Get(EntityType type)
    {
        lock (_types)
        {
            return _types.TryGetValue(type, out var known) ? known : _types[type] = Create(type);
        }
    }

    private (EnumType? Key, ObjectType Group) Create(EntityType type)
    {
        if (type.GroupKeys.Count == 0)
        {
            return (null, new($"{type.Name}Aggregate", () => CreateFields(type)) { Description = $"What items of type {type.Name} come to." });
        }

        var key = new EnumType($"{type.Name}GroupKey", type.GroupKeys.Select(one => new EnumValue(one.Key) { Description = one.Description }))
        {
            Description = $"A property by which items of type {type.Name} are put into groups.",
        };
        var value = new ObjectType($"{type.Name}GroupValue", () => CreateValueFields(key)) { Description = $"What the items of type {type.Name} in a group have in common." };
        return (key, new($"{type.Name}Aggregate", () =>
        [
            new("keys", new NonNullType(new ListType(new NonNullType(value))))
            {
                Description = "What the items have in common, in the order of `by`.",
                AppliedDirectives = [CostDirectives.AssumeSize(2)],
            },
            .. CreateFields(type),
        ])
        {
            Description = $"What a group of items of type {type.Name} comes to.",
        });
    }

    private IEnumerable<Field> CreateFields(EntityType type)
    {
        yield return new("count", new NonNullType(SpecifiedScalars.Int)) { Description = "How many items there are." };
        foreach (var measure in type.Measures)
        {
            yield return new(measure.Name, new NonNullType(_number))
            {
                Description = measure.Description,
                Arguments = new(measure.Number.CreateArguments(_schema), argument => argument.Name),
            };
        }
    }

    private IEnumerable<Field> CreateValueFields(EnumType key)
    {
        yield return new("by", new NonNullType(key)) { Description = "Which property." };
        yield return new("key", SpecifiedScalars.String)
        {
            Description = "The slug or code of an entity, the name of an enum's value, `true` or `false`, a number; null for the items that have no value.",
        };
        if (_schema.FindFacetName() is { } name)
        {
            yield return new("name", name.GetOutputType(_schema).Nullable)
            {
                Description = "What the entity is called; null for other values.",
                Arguments = new(name.CreateArguments(_schema), argument => argument.Name),
            };
        }
    }
}
