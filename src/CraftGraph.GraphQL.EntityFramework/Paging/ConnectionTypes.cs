using CraftGraph.GraphQL.Cost;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Filtering;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.GraphQL.EntityFramework.Paging;

/// <summary>The types of pages: one connection and one edge for each entity type that is listed.</summary>
/// <remarks>Source: GraphQL Cursor Connections Specification, with HotChocolate's <c>nodes</c> and <c>totalCount</c>.</remarks>
internal sealed class ConnectionTypes(EntitySchema schema)
{
    /// <summary>What a statement weighs against an object of the response, and what a condition or an order adds to it.</summary>
    public const double StatementWeight = 10;

    private readonly Dictionary<EntityType, ObjectType> _connections = [];

    /// <summary><c>PageInfo</c>.</summary>
    public ObjectType PageInfo { get; } = new("PageInfo", () =>
    [
        new("hasNextPage", new NonNullType(SpecifiedScalars.Boolean)) { Description = "Whether items come after this page." },
        new("hasPreviousPage", new NonNullType(SpecifiedScalars.Boolean)) { Description = "Whether items come before this page." },
        new("startCursor", SpecifiedScalars.String) { Description = "The cursor of the first item; null without items." },
        new("endCursor", SpecifiedScalars.String) { Description = "The cursor of the last item; null without items." },
    ])
    {
        Description = "Where a page stands in its list.",
        AppliedDirectives = schema.SharedTypeDirectives,
    };

    /// <summary>The connection of a type.</summary>
    public ObjectType Get(EntityType item)
    {
        lock (_connections)
        {
            return _connections.TryGetValue(item, out var known) ? known : _connections[item] = Create(item);
        }
    }

    /// <summary>What a connection weighs: how many items it has, and the statement that it is.</summary>
    public static IReadOnlyList<DirectiveNode> CreateDirectives(EntityType item) =>
    [
        CostDirectives.SizeBy(["first", "last"], item.PageSizes.Default, item.PageSizes.Maximum, "edges", "nodes"),
        CostDirectives.Weigh(StatementWeight),
    ];

    /// <summary>
    /// How many items a list without pages has. Such a list is few by nature, so it is priced as a page and not for the most that it could have;
    /// otherwise two of them within a page of a hundred would pass for a million items.
    /// </summary>
    public static IReadOnlyList<DirectiveNode> CreateListDirectives(int maximum) =>
        [CostDirectives.AssumeSize(Math.Min(maximum, new PageSizes().Default))];

    /// <summary>The arguments of a connection.</summary>
    public IEnumerable<InputValue> CreateArguments(EntityType item)
    {
        var (size, maximum) = item.PageSizes;
        yield return new("first", SpecifiedScalars.Int)
        {
            Description = $"How many items from the start, or after `after`: 0 to {maximum}, {size} unless asked.",
        };
        yield return new("after", SpecifiedScalars.String) { Description = "Only items after the one with this cursor." };
        yield return new("last", SpecifiedScalars.Int)
        {
            Description = $"How many items from the end, or before `before`: 0 to {maximum}. Not together with `first`.",
        };
        yield return new("before", SpecifiedScalars.String) { Description = "Only items before the one with this cursor." };
        foreach (var argument in schema.CreateListArguments(item))
        {
            yield return argument;
        }
    }

    private ObjectType Create(EntityType item)
    {
        var node = item.GraphQLType;
        var edge = new ObjectType($"{item.Plural}Edge", () =>
        [
            new("cursor", new NonNullType(SpecifiedScalars.String)) { Description = "The item's place in the order of the list." },
            new("node", new NonNullType(node)) { Description = "The item." },
        ])
        {
            Description = $"An item of a {item.Plural}Connection with its place.",
        };
        return new($"{item.Plural}Connection", CreateFields)
        {
            Description = $"One page of a list of items of type {item.Name}.",
            AppliedDirectives = schema.CreateCacheDirectives(item),
        };

        IEnumerable<Field> CreateFields()
        {
            yield return new("pageInfo", new NonNullType(PageInfo)) { Description = "Where the page stands in the list." };
            yield return new("edges", new ListType(new NonNullType(edge))) { Description = "The items of the page with their cursors." };
            yield return new("nodes", new ListType(new NonNullType(node))) { Description = "The items of the page." };
            yield return new("totalCount", new NonNullType(SpecifiedScalars.Int))
            {
                Description = "How many items meet the conditions, on all pages. Counted only when it is asked for.",
                AppliedDirectives = [CostDirectives.Weigh(StatementWeight)],
            };
            foreach (var about in schema.GetListArguments(item).Select(argument => argument.ConnectionField).OfType<ListArgumentField>())
            {
                yield return new(about.Name, about.Type) { Description = about.Description, Handler = new ListArgumentFieldHandler(about) };
            }

            if (schema.Facets.CreateField(item) is { } facets)
            {
                yield return facets;
            }

            if (schema.Aggregates.CreateField(item) is { } aggregates)
            {
                yield return aggregates;
            }
        }
    }
}
