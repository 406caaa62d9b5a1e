namespace CraftGraph.GraphQL.Response;

/// <summary>The way from the response's root to the value being written, kept as a stack.</summary>
public sealed class ResponsePath
{
    private Segment[] _segments = [];
    private int _count;

    /// <summary>Goes down to a field of an object.</summary>
    public void Push(string responseName) => Next() = new(responseName, 0);

    /// <summary>Goes down to an item of a list.</summary>
    public void Push(int index) => Next() = new(null, index);

    /// <summary>Goes back up by one.</summary>
    public void Pop() => _count--;

    /// <summary>How many steps the path has.</summary>
    internal int Depth => _count;

    /// <summary>Goes back up to an earlier depth.</summary>
    internal void Rewind(int depth) => _count = depth;

    /// <summary>The path as an error tells it: response names and list indices.</summary>
    public IReadOnlyList<object> ToList()
    {
        var path = new object[_count];
        for (var i = 0; i < path.Length; i++)
        {
            path[i] = _segments[i].Name ?? (object)_segments[i].Index;
        }

        return path;
    }

    private ref Segment Next()
    {
        if (_count == _segments.Length)
        {
            Array.Resize(ref _segments, Math.Max(8, _count * 2));
        }

        return ref _segments[_count++];
    }

    private readonly record struct Segment(string? Name, int Index);
}
