using CraftGraph.GraphQL.Cost;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.GraphQL.EntityFramework.Facets;

/// <summary>The types of facets: those of values and ranges are shared, the keys are each entity type's own.</summary>
internal sealed class FacetTypes
{
    /// <summary>
    /// What the values or the range of one facet weigh. A facet reads an index of all items of its list; on 100,000 items that takes some hundred times as
    /// long as a page.
    /// </summary>
    public const double Weight = 500;

    private readonly EntitySchema _schema;
    private readonly Dictionary<EntityType, (EnumType Key, ObjectType Facet)> _types = [];
    private readonly ObjectType _value;
    private readonly ObjectType _range;

    public FacetTypes(EntitySchema schema)
    {
        _schema = schema;
        _value = new("FacetValue", CreateValueFields)
        {
            Description = "A value of a property, and how many items have it.",
            AppliedDirectives = schema.SharedTypeDirectives,
        };
        var bucket = new ObjectType("FacetBucket", () =>
        [
            new("from", ExtendedScalars.Long) { Description = "The least number that lies in it; null where it has no lower end." },
            new("to", ExtendedScalars.Long) { Description = "The number below which it ends; null where it has no upper end." },
            new("count", new NonNullType(SpecifiedScalars.Int)) { Description = "How many items lie in it." },
        ])
        {
            Description = "Part of the range of a number.",
            AppliedDirectives = schema.SharedTypeDirectives,
        };
        _range = new("FacetRange", () =>
        [
            new("min", ExtendedScalars.Long) { Description = "The least number of all items; null without items." },
            new("max", ExtendedScalars.Long) { Description = "The greatest number of all items; null without items." },
            new("buckets", new NonNullType(new ListType(new NonNullType(bucket))))
            {
                Description = "All parts of the range, the least numbers first, with those that no item lies in.",
                AppliedDirectives = [CostDirectives.AssumeSize(10)],
            },
        ])
        {
            Description = "How the items lie in the range of a number.",
            AppliedDirectives = schema.SharedTypeDirectives,
        };
    }

    /// <summary>The field <c>facets</c> of connections of a type; null where nothing is counted of it.</summary>
    public Field? CreateField(EntityType item)
    {
        if (_schema.FindFacetType(item) is not { } type)
        {
            return null;
        }

        var (key, facet) = Get(type);
        return new("facets", new NonNullType(new ListType(new NonNullType(facet))))
        {
            Description =
                "How the items divide by some of their properties, in the order of the keys, each key once. The numbers of a key are those of all items " +
                "that meet the list's conditions except the key's own: what `where` says at its top, or in `and`, of the field that the key names. Counted " +
                "only where they are asked for.",
            Arguments = new(
                [new("keys", new NonNullType(new ListType(new NonNullType(key)))) { Description = "By which properties." }],
                argument => argument.Name),
            AppliedDirectives = [CostDirectives.SizeBy(["keys"], null, key.Values.Count)],
        };
    }

    private (EnumType Key, ObjectType Facet) Get(EntityType type)
    {
        lock (_types)
        {
            return _types.TryGetValue(type, out var known) ? known : _types[type] = Create(type);
        }
    }

    private (EnumType Key, ObjectType Facet) Create(EntityType type)
    {
        var key = new EnumType($"{type.Name}FacetKey", type.Facets.Select(facet => new EnumValue(facet.Key) { Description = facet.Description }))
        {
            Description = $"A property by which lists of items of type {type.Name} can be counted.",
        };
        var weight = CostDirectives.Weigh(Weight);
        return (key, new($"{type.Name}Facet", () =>
        [
            new("key", new NonNullType(key)) { Description = "Which property." },
            new("values", new ListType(new NonNullType(_value)))
            {
                Description =
                    $"The values that items have, the most frequent first, then by key; {FacetRows.Maximum} at most. Those that are chosen are there too where " +
                    "no item has them. Null for numbers, which have a `range`.",
                AppliedDirectives = [CostDirectives.AssumeSize(50), weight],
            },
            new("isComplete", new NonNullType(SpecifiedScalars.Boolean))
            {
                Description = $"Whether `values` are all: false when there are more than {FacetRows.Maximum}.",
                AppliedDirectives = [weight],
            },
            new("range", _range) { Description = "Of numbers; null for what has `values`.", AppliedDirectives = [weight] },
        ])
        {
            Description = $"How items of type {type.Name} divide by one of their properties.",
        });
    }

    private IEnumerable<Field> CreateValueFields()
    {
        yield return new("key", new NonNullType(SpecifiedScalars.String))
        {
            Description = "The slug or code of an entity, the name of an enum's value, `true` or `false`: what conditions take.",
        };
        if (_schema.FindFacetName() is { } name)
        {
            yield return new("name", name.GetOutputType(_schema).Nullable)
            {
                Description = "What the entity is called; null for other values.",
                Arguments = new(name.CreateArguments(_schema), argument => argument.Name),
            };
        }

        yield return new("count", new NonNullType(SpecifiedScalars.Int))
        {
            Description = "How many items the list would have if this value alone stood in the place of the conditions of its key.",
        };
        yield return new("isChosen", new NonNullType(SpecifiedScalars.Boolean))
        {
            Description = "Whether it meets the conditions of its key; false where there are none.",
        };
        yield return new("node", _schema.Node) { Description = "The entity that it is; null for other values." };
    }
}
