using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Planning;

/// <summary>
/// What selections of a document ask together of an object type, and the deferred fragments that the object itself is delivered with. Equal where they are the
/// same ones.
/// </summary>
internal readonly struct SelectionKey(ObjectType type, SelectionSource[] selections, IReadOnlyList<DeferUsage> around) : IEquatable<SelectionKey>
{
    private readonly ObjectType _type = type;

    public SelectionSource[] Selections { get; } = selections;

    public IReadOnlyList<DeferUsage> Around { get; } = around;

    public bool Equals(SelectionKey other)
    {
        if (!ReferenceEquals(_type, other._type) || Selections.Length != other.Selections.Length || !Around.SequenceEqual(other.Around))
        {
            return false;
        }

        for (var i = 0; i < Selections.Length; i++)
        {
            var ((node, way, usage), (otherNode, otherWay, otherUsage)) = (Selections[i], other.Selections[i]);
            if (!ReferenceEquals(node, otherNode) || !way.AsSpan().SequenceEqual(otherWay) || usage != otherUsage)
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => obj is SelectionKey other && Equals(other);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(_type.Name, StringComparer.Ordinal);
        foreach (var (node, way, _) in Selections)
        {
            hash.Add(node);
            hash.Add(way.Length);
        }

        return hash.ToHashCode();
    }
}
