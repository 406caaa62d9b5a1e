namespace CraftGraph.GraphQL.Validation.Merging;

/// <summary>What a selection set selects itself, inline fragments included, and the names of the fragments it spreads.</summary>
internal sealed class SelectedFields
{
    private readonly List<string> _fragments = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>The fields by response name, both in the order of the text.</summary>
    public OrderedDictionary<string, List<SelectedField>> ByResponseName { get; } = new(StringComparer.Ordinal);

    /// <summary>The fragments spread, each once, in the order of the text.</summary>
    public IReadOnlyList<string> Fragments => _fragments;

    /// <summary>
    /// The fragments that these fields were compared with, and whether only as fields of types that exclude each other,
    /// which asks for less.
    /// </summary>
    public Dictionary<string, bool> ComparedFragments { get; } = new(StringComparer.Ordinal);

    /// <summary>Notes that a fragment is spread.</summary>
    public void AddFragment(string name)
    {
        if (_known.Add(name))
        {
            _fragments.Add(name);
        }
    }
}
