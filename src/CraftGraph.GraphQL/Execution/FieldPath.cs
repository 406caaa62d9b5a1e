namespace CraftGraph.GraphQL.Execution;

/// <summary>The way to a resolved value from the root, shared by all that is below it.</summary>
internal sealed class FieldPath
{
    private readonly FieldPath? _parent;
    private readonly string? _name;
    private readonly int _index;
    private readonly int _depth;

    public FieldPath(FieldPath? parent, string responseName)
        : this(parent) => _name = responseName;

    public FieldPath(FieldPath? parent, int index)
        : this(parent) => _index = index;

    private FieldPath(FieldPath? parent)
    {
        _parent = parent;
        _depth = (parent?._depth ?? 0) + 1;
    }

    /// <summary>The path as an error tells it: response names and list indices.</summary>
    public object[] ToArray()
    {
        var path = new object[_depth];
        for (var step = this; step is not null; step = step._parent)
        {
            path[step._depth - 1] = step._name ?? (object)step._index;
        }

        return path;
    }

    /// <summary>Goes down the path in a writer that is at the root.</summary>
    public void PushTo(Response.ResponsePath path)
    {
        _parent?.PushTo(path);
        if (_name is not null)
        {
            path.Push(_name);
        }
        else
        {
            path.Push(_index);
        }
    }
}
