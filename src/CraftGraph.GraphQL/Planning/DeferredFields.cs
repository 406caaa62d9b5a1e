using CraftGraph.GraphQL.Response;

namespace CraftGraph.GraphQL.Planning;

/// <summary>Fields of one object that are written later, once, for all deferred fragments that ask for them.</summary>
/// <param name="path">Where the object is.</param>
/// <param name="anyField">One of the fields, which is where a failure of all of them is told.</param>
/// <param name="fragments">The fragments; not empty.</param>
/// <param name="scope">What is known of the fragments around the object.</param>
/// <param name="write">Writes the fields as an object; see <see cref="IncrementScope.TryDefer"/>.</param>
internal sealed class DeferredFields(
    IReadOnlyList<object> path,
    FieldPlan anyField,
    IReadOnlyList<DeferredFragment> fragments,
    IncrementScope scope,
    Func<OperationContext, ResponseWriter, ValueTask<bool>> write)
{
    public IReadOnlyList<object> Path => path;

    public FieldPlan Field => anyField;

    public IReadOnlyList<DeferredFragment> Fragments => fragments;

    public IncrementScope Scope => scope;

    public Func<OperationContext, ResponseWriter, ValueTask<bool>> Write => write;

    public bool IsStarted { get; set; }

    /// <summary>The object as JSON with its errors; null until it is written.</summary>
    public ReadOnlyMemory<byte>? Increment { get; set; }

    public bool IsDelivered { get; set; }

    /// <summary>The streams that begin in the fields.</summary>
    public IReadOnlyList<PendingStream> Streams { get; set; } = [];
}
