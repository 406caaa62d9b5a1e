using CraftGraph.GraphQL.Cost;
using CraftGraph.GraphQL.EntityFramework.Federation;
using CraftGraph.GraphQL.EntityFramework.Paging;
using CraftGraph.GraphQL.EntityFramework.Roots;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.GraphQL.EntityFramework.Fields;

/// <summary>Describes the root fields that read entities.</summary>
public sealed class QueryDescriptor(EntitySchema schema)
{
    private const int MaximumIds = 100;

    private readonly List<Field> _fields = [];

    /// <summary>The types that the fields are of.</summary>
    public EntitySchema Schema => schema;

    /// <summary>The fields described, in order.</summary>
    public IReadOnlyList<Field> Fields => _fields;

    /// <summary>Adds a list of all entities of a type, in pages.</summary>
    public void Connection<TEntity>(string name, string description)
        where TEntity : class
    {
        var type = schema.GetEntityType(typeof(TEntity));
        _fields.Add(new(name, schema.Connections.Get(type))
        {
            Description = description,
            Arguments = new(schema.Connections.CreateArguments(type), argument => argument.Name),
            AppliedDirectives = ConnectionTypes.CreateDirectives(type),
            Handler = new ConnectionRootHandler(schema, type),
        });
    }

    /// <summary>Adds one entity by its id or by the key that clients know; null when there is none.</summary>
    public void Single<TEntity>(string name, string description)
        where TEntity : class
    {
        var type = schema.GetEntityType(typeof(TEntity));
        var slug = schema.GetKeyedType(type).SlugName;
        _fields.Add(new(name, type.GraphQLType)
        {
            Description = $"{description} By `id` or by `{slug}`; null when there is none.",
            Arguments = new(
                [
                    new("id", SpecifiedScalars.Id) { Description = "Its id among all types." },
                    new(slug, SpecifiedScalars.String) { Description = "Its own key, readable and the same for as long as it exists." },
                ],
                argument => argument.Name),
            Handler = new SingleRootHandler(schema, type),
        });
    }

    /// <summary>Adds a field that reads no entities.</summary>
    public void Add(Field field) => _fields.Add(field);

    /// <summary>Adds <c>node</c> and <c>nodes</c>.</summary>
    public void Nodes()
    {
        _fields.Add(new("node", schema.Node)
        {
            Description = "Anything by its id; null when it no longer exists.",
            Arguments = new([new("id", new NonNullType(SpecifiedScalars.Id)) { Description = "Its id." }], argument => argument.Name),
            Handler = new NodeRootHandler(schema),
        });
        _fields.Add(new("nodes", new NonNullType(new ListType(schema.Node)))
        {
            Description = $"Several things by their ids, at most {MaximumIds}, in the order of the ids; null for each that no longer exists.",
            Arguments = new(
                [new("ids", new NonNullType(new ListType(new NonNullType(SpecifiedScalars.Id)))) { Description = "Their ids." }],
                argument => argument.Name),
            AppliedDirectives = [CostDirectives.SizeBy(["ids"], null, MaximumIds)],
            Handler = new EntitiesRootHandler(schema, "ids", MaximumIds, ReadNode),
        });
    }

    /// <summary>Adds what a gateway asks of a part of its schema: <c>_service</c>, and <c>_entities</c> by their keys.</summary>
    /// <remarks>Source: Apollo Federation 2, subgraph specification.</remarks>
    public void Subgraph() => _fields.AddRange(SubgraphFields.CreateService(), SubgraphFields.CreateEntities(schema));

    private EntityReference ReadNode(object given)
    {
        var id = schema.ParseNodeId((string)given);
        return new(schema.FindIdentifiedType(id.TypeName), id.Key);
    }
}
