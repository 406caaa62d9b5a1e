using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.GraphQL.EntityFramework.Filtering;

/// <summary>The input types of conditions on objects and on lists of objects.</summary>
internal sealed class FilterInputTypes(EntitySchema schema)
{
    private readonly Dictionary<string, InputObjectType> _types = [];

    /// <summary>Conditions on an object of a type.</summary>
    public InputObjectType Get(DescribedType type) => GetOrCreate($"{type.Name}FilterInput", self => new(
        $"{type.Name}FilterInput",
        () => OperationInputTypes.LogicalFields(self).Concat(schema.GetFields(type)
            .Where(field => field.IsFilterable)
            .Select(field => (Field: field, Type: field.GetFilterType(schema)))
            .Where(pair => pair.Type is not null)
            .Select(pair => new InputValue(pair.Field.FilterEntry.Name, pair.Type!) { Description = pair.Field.FilterEntry.Description })))
    {
        Description = $"Conditions on a {type.Name}, all of which hold together.",
    });

    /// <summary>Conditions on a list of objects of a type.</summary>
    public InputObjectType GetList(DescribedType type) => GetOrCreate($"ListFilterInputTypeOf{type.Name}FilterInput", self => new(
        $"ListFilterInputTypeOf{type.Name}FilterInput",
        () =>
        [
            .. OperationInputTypes.LogicalFields(self, hasLists: false),
            new("all", Get(type)) { Description = "Every item meets these conditions." },
            new("none", Get(type)) { Description = "No item meets these conditions." },
            new("some", Get(type)) { Description = "At least one item meets these conditions, all of them together." },
            new("any", SpecifiedScalars.Boolean) { Description = "Whether there are items at all." },
        ])
    {
        Description = $"Conditions on a list of {type.Name}, all of which hold together.",
    });

    private InputObjectType GetOrCreate(string name, Func<Func<InputObjectType>, InputObjectType> create)
    {
        lock (_types)
        {
            return _types.TryGetValue(name, out var known) ? known : _types[name] = create(() => _types[name]);
        }
    }
}
