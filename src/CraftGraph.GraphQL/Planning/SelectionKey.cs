using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Planning;

/// <summary>What selections of a document ask together of an object type, each reached when its way is met. Equal where they are the same ones.</summary>
internal readonly struct SelectionKey(ObjectType type, KeyValuePair<SelectionSetNode, VariableTest[]>[] selections) : IEquatable<SelectionKey>
{
    private readonly ObjectType _type = type;

    public KeyValuePair<SelectionSetNode, VariableTest[]>[] Selections { get; } = selections;

    public bool Equals(SelectionKey other)
    {
        if (!ReferenceEquals(_type, other._type) || Selections.Length != other.Selections.Length)
        {
            return false;
        }

        for (var i = 0; i < Selections.Length; i++)
        {
            var ((node, way), (otherNode, otherWay)) = (Selections[i], other.Selections[i]);
            if (!ReferenceEquals(node, otherNode) || !way.AsSpan().SequenceEqual(otherWay))
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
        foreach (var (node, way) in Selections)
        {
            hash.Add(node);
            hash.Add(way.Length);
        }

        return hash.ToHashCode();
    }
}
