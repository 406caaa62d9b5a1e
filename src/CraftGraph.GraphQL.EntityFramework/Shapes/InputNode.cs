namespace CraftGraph.GraphQL.EntityFramework.Shapes;

/// <summary>What an argument is made of in requests of one shape. Absent values have no node.</summary>
public abstract class InputNode;

/// <summary>A null that the client gave.</summary>
public sealed class NullInput : InputNode;

/// <summary>A leaf, or a list of leaves, whose value each request has anew.</summary>
public sealed class LeafInput(ValueSource source) : InputNode
{
    /// <summary>Where a request finds the value; never null there.</summary>
    public ValueSource Source { get; } = source;
}

/// <summary>An input object.</summary>
public sealed class ObjectInput(IReadOnlyList<KeyValuePair<string, InputNode>> fields) : InputNode
{
    /// <summary>The fields given, in order.</summary>
    public IReadOnlyList<KeyValuePair<string, InputNode>> Fields { get; } = fields;

    /// <summary>The field of that name; null when it is absent.</summary>
    public InputNode? Find(string name)
    {
        foreach (var (key, value) in Fields)
        {
            if (key == name)
            {
                return value;
            }
        }

        return null;
    }
}

/// <summary>A list of input objects.</summary>
public sealed class ListInput(IReadOnlyList<InputNode> items) : InputNode
{
    /// <summary>The items, in order.</summary>
    public IReadOnlyList<InputNode> Items { get; } = items;
}
