using CraftGraph.GraphQL.Cost;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Paging;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.EntityFramework.Sorting;

/// <summary>The input types of orders.</summary>
internal sealed class SortInputTypes(EntitySchema schema)
{
    private readonly Dictionary<EntityType, InputObjectType> _types = [];

    /// <summary>Ascending or descending; the values in code are the names.</summary>
    public EnumType Direction { get; } = new(
        "SortEnumType",
        [
            new("ASC") { Description = "The least first; nulls before all values." },
            new("DESC") { Description = "The greatest first; nulls after all values." },
        ])
    {
        Description = "Which way an order goes.",
    };

    /// <summary>The input type of orders of a type; null when nothing of it is sortable.</summary>
    public InputObjectType? Find(EntityType type)
    {
        var keys = schema.GetFields(type).Where(field => field.IsSortable).Select(field => (field.Name, Description: (string?)field.Description))
            .Concat(schema.GetListArguments(type).Select(argument => argument.Order).OfType<ListOrder>().Select(order => (order.Name, Description: (string?)order.Description)))
            .ToList();
        if (keys.Count == 0)
        {
            return null;
        }

        lock (_types)
        {
            return _types.TryGetValue(type, out var known) ? known : _types[type] = new(
                $"{type.Name}SortInput",
                () => keys.Select(key => new InputValue(key.Name, Direction)
                {
                    Description = key.Description,
                    AppliedDirectives = [CostDirectives.Weigh(ConnectionTypes.StatementWeight)],
                }))
            {
                Description = $"A key of an order of items of type {type.Name}. Several keys: several objects, the most important first.",
            };
        }
    }
}
