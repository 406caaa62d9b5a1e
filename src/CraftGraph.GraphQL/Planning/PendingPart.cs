namespace CraftGraph.GraphQL.Planning;

/// <summary>A part of the response that comes later, and is announced before.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/draft/#sec-Pending-Result"/>.</remarks>
internal abstract class PendingPart(string? label, IReadOnlyList<object> path)
{
    /// <summary>Its label; null without one.</summary>
    public string? Label => label;

    /// <summary>Where the object or list is that it belongs to.</summary>
    public IReadOnlyList<object> Path => path;

    /// <summary>The id that clients know it by; -1 until it is announced.</summary>
    public int Id { get; set; } = -1;
}

/// <summary>A deferred fragment of one object.</summary>
internal sealed class DeferredFragment(string? label, IReadOnlyList<object> path, DeferredFragment? parent) : PendingPart(label, path)
{
    /// <summary>The fragment that is delivered before it; null for none.</summary>
    public DeferredFragment? Parent => parent;

    /// <summary>Its fields, known so far.</summary>
    public List<DeferredFields> Fields { get; } = [];

    /// <summary>The fragments that wait for it.</summary>
    public List<DeferredFragment> Waiting { get; } = [];

    /// <summary>Whether it has been delivered, or never will be.</summary>
    public bool IsOver { get; set; }
}

/// <summary>The later items of one list.</summary>
internal sealed class PendingStream(string? label, IReadOnlyList<object> path, FieldPlan list, int firstIndex, StreamedItems items) : PendingPart(label, path)
{
    /// <summary>The list's field.</summary>
    public FieldPlan Field => list;

    /// <summary>Where in the list the next item stands.</summary>
    public int NextIndex { get; set; } = firstIndex;

    /// <summary>The move to the next item, if it has begun.</summary>
    public Task<bool>? Moving { get; set; }

    /// <summary>The items.</summary>
    public StreamedItems Items => items;
}
