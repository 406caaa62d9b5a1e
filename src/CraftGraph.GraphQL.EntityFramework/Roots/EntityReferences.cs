using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.GraphQL.EntityFramework.Roots;

/// <summary>The things that one request asks for by their keys, in the order asked.</summary>
internal sealed class EntityReferences(IReadOnlyList<EntityReference> items)
{
    private readonly ILookup<(EntityType?, string?), int> _places =
        Enumerable.Range(0, items.Count).ToLookup(place => (items[place].Type, items[place].Key));

    public IReadOnlyList<EntityReference> Items { get; } = items;

    /// <summary>The types asked for, each once, in the order of their names.</summary>
    public IEnumerable<EntityType> Types =>
        Items.Select(item => item.Type).OfType<EntityType>().Distinct().OrderBy(type => type.Name, StringComparer.Ordinal);

    /// <summary>The keys asked for of a type, each once.</summary>
    public string[] KeysOf(EntityType type) =>
        [.. _places.Select(place => place.Key).Where(place => place.Item1 == type).Select(place => place.Item2!)];

    /// <summary>At which places an entity is asked for; several where it is asked for again.</summary>
    public IEnumerable<int> PlacesOf(EntityType type, string key) => _places[(type, key)];
}
