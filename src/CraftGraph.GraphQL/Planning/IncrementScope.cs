using CraftGraph.GraphQL.Response;

namespace CraftGraph.GraphQL.Planning;

/// <summary>
/// Where something is written that can put off parts of the response: it knows the deferred fragments around the place. What cannot be put off, because the
/// response has as many parts as it may, is written at once.
/// </summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/draft/#sec-Executing-Collected-Fields"/>.</remarks>
public sealed class IncrementScope
{
    private readonly IncrementalWork _work;
    private readonly Around? _around;

    internal IncrementScope(IncrementalWork work)
        : this(work, null)
    {
    }

    private IncrementScope(IncrementalWork work, Around? around)
    {
        _work = work;
        _around = around;
    }

    /// <summary>The scope inside an object at which deferred fragments begin.</summary>
    /// <param name="usages">The fragments, outer ones first.</param>
    /// <param name="path">Where the object is.</param>
    public IncrementScope Enter(IReadOnlyList<DeferUsage> usages, IReadOnlyList<object> path)
    {
        if (usages.Count == 0 || !_work.Allowance.TryTake(usages.Count))
        {
            return this;
        }

        var around = _around;
        foreach (var usage in usages)
        {
            around = new(usage, new(usage.Label, path, usage.Parent is null ? null : Find(usage.Parent, around)), around);
        }

        return new(_work, around);
    }

    /// <summary>Puts off fields of an object; false when they are to be written now.</summary>
    /// <param name="selection">The fields.</param>
    /// <param name="path">Where the object is.</param>
    /// <param name="write">
    /// Writes an object of these fields only, at the end of a writer whose path is that of the object. Called once, or never, after the part of the response
    /// around it was handed out, with a context of its own. A false answer says that the object must be null, and that the errors why are reported.
    /// </param>
    public bool TryDefer(DeferredSelection selection, IReadOnlyList<object> path, Func<OperationContext, ResponseWriter, ValueTask<bool>> write)
    {
        ArgumentNullException.ThrowIfNull(selection);
        var fragments = new DeferredFragment[selection.Usages.Count];
        for (var i = 0; i < fragments.Length; i++)
        {
            // A fragment that nobody began is not deferred, and neither is what it shares with others.
            if (Find(selection.Usages[i], _around) is not { } fragment)
            {
                return false;
            }

            fragments[i] = fragment;
        }

        _work.Add(new DeferredFields(path, selection.Fields[0], fragments, this, write));
        return true;
    }

    /// <summary>Whether the later items of a list can be put off.</summary>
    public bool CanStream() => _work.Allowance.TryTake(1);

    /// <summary>Puts off the later items of a list, after <see cref="CanStream"/> said so.</summary>
    /// <param name="field">The list's field, which has a <see cref="FieldPlan.Stream"/>.</param>
    /// <param name="path">Where the list is.</param>
    /// <param name="firstIndex">Where in the list the first of the items stands.</param>
    /// <param name="items">The items.</param>
    public void Stream(FieldPlan field, IReadOnlyList<object> path, int firstIndex, StreamedItems items)
    {
        ArgumentNullException.ThrowIfNull(field);
        _work.Add(new PendingStream(field.Stream!.Label, path, field, firstIndex, items));
    }

    /// <summary>Forgets what was put off at a place that has become null, and below.</summary>
    public void Drop(IReadOnlyList<object> path) => _work.Drop(path);

    /// <summary>The same place while another part of the response is written.</summary>
    internal IncrementScope On(IncrementalWork work) => new(work, _around);

    private static DeferredFragment? Find(DeferUsage usage, Around? around)
    {
        for (; around is not null; around = around.Outer)
        {
            if (around.Usage == usage)
            {
                return around.Fragment;
            }
        }

        return null;
    }

    private sealed record Around(DeferUsage Usage, DeferredFragment Fragment, Around? Outer);
}
