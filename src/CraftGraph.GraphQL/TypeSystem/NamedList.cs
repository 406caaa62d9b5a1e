using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace CraftGraph.GraphQL.TypeSystem;

/// <summary>Definitions in the order of the schema, found by name. A name that stands twice is found where it stands first.</summary>
public sealed class NamedList<T> : IReadOnlyList<T>
    where T : class
{
    private readonly T[] _items;
    private readonly Dictionary<string, T> _byName;

    /// <summary>Lists <paramref name="items"/> under the names that <paramref name="name"/> gives.</summary>
    public NamedList(IEnumerable<T> items, Func<T, string> name)
    {
        _items = [.. items];
        _byName = new(_items.Length, StringComparer.Ordinal);
        foreach (var item in _items)
        {
            _byName.TryAdd(name(item), item);
        }
    }

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public T this[int index] => _items[index];

    /// <summary>The definition of that name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public T this[string name] => _byName[name];

    /// <summary>Finds the definition of that name.</summary>
    public bool TryGet(string name, [NotNullWhen(true)] out T? item) => _byName.TryGetValue(name, out item);

    /// <summary>Whether there is a definition of that name.</summary>
    public bool Contains(string name) => _byName.ContainsKey(name);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}
