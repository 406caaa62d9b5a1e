using CraftGraph.GraphQL.Planning;

namespace CraftGraph.GraphQL.Execution;

/// <summary>Which parts of a response wait for which: what may be announced, what may run, what is delivered when. Not safe for use by two threads.</summary>
/// <remarks>
/// A fragment is announced when the one that it stands in is delivered, and delivered when all its fields are written. Fragments without fields of their own
/// are passed over. Spec: <see href="https://spec.graphql.org/draft/#sec-Incremental-Delivery"/>.
/// </remarks>
internal sealed class IncrementGraph
{
    private readonly Queue<DeferredFields> _readyFields = [];
    private readonly Queue<PendingStream> _readyStreams = [];
    private int _nextId;
    private int _open;

    /// <summary>Whether nothing that was announced is still to come.</summary>
    public bool IsOver => _open == 0;

    public bool TryTakeFields(out DeferredFields? fields)
    {
        while (_readyFields.TryDequeue(out fields))
        {
            if (!fields.Fragments.All(fragment => fragment.IsOver))
            {
                return true;
            }
        }

        return false;
    }

    public bool TryTakeStream(out PendingStream? stream) => _readyStreams.TryDequeue(out stream);

    /// <summary>Takes in what was put off at a place that is delivered.</summary>
    public void Add(IncrementalWork work, IncrementPayload payload)
    {
        AddFields(work.Fields, payload);
        AddStreams(work.Streams, payload);
    }

    /// <summary>Notes that fields are written, and delivers the fragments that are complete by that.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="increment">The members of their increment: data and errors.</param>
    /// <param name="work">What they have put off.</param>
    /// <param name="payload">Told what there is to tell.</param>
    public void Finish(DeferredFields fields, ReadOnlyMemory<byte> increment, IncrementalWork work, IncrementPayload payload)
    {
        fields.Increment = increment;
        fields.Streams = work.Streams;
        AddFields(work.Fields, payload);
        foreach (var fragment in fields.Fragments)
        {
            TryDeliver(fragment, payload);
        }
    }

    /// <summary>Gives up the fragments of fields that could not be written, and what waits for them.</summary>
    public void Fail(DeferredFields fields, IReadOnlyList<Errors.GraphQLError> errors, IncrementPayload payload)
    {
        foreach (var fragment in fields.Fragments.Where(fragment => !fragment.IsOver))
        {
            if (fragment.Id >= 0)
            {
                _open--;
                payload.Complete(fragment, errors);
            }

            GiveUp(fragment);
        }
    }

    /// <summary>Has a stream go on when its turn comes.</summary>
    public void Continue(PendingStream stream) => _readyStreams.Enqueue(stream);

    /// <summary>Ends a stream.</summary>
    public void Finish(PendingStream stream, IReadOnlyList<Errors.GraphQLError> errors, IncrementPayload payload)
    {
        _open--;
        payload.Complete(stream, errors);
    }

    private void AddFields(IReadOnlyList<DeferredFields> added, IncrementPayload payload)
    {
        var fresh = new List<DeferredFragment>();
        foreach (var fields in added)
        {
            foreach (var fragment in fields.Fragments)
            {
                if (fragment is { Fields.Count: 0, IsOver: false })
                {
                    fresh.Add(fragment);
                }

                fragment.Fields.Add(fields);
            }
        }

        foreach (var fragment in fresh)
        {
            Place(fragment, payload);
        }

        foreach (var fields in added)
        {
            Start(fields);
        }
    }

    private void AddStreams(IReadOnlyList<PendingStream> streams, IncrementPayload payload)
    {
        foreach (var stream in streams)
        {
            Announce(stream, payload);
            _readyStreams.Enqueue(stream);
        }
    }

    // Announces a fragment, or has it wait for the nearest one around it that is not delivered.
    private void Place(DeferredFragment fragment, IncrementPayload payload)
    {
        for (var around = fragment.Parent; around is not null; around = around.Parent)
        {
            if (around is { Fields.Count: > 0, IsOver: false })
            {
                around.Waiting.Add(fragment);
                return;
            }
        }

        Announce(fragment, payload);
        foreach (var fields in fragment.Fields)
        {
            Start(fields);
        }
    }

    private void Announce(PendingPart part, IncrementPayload payload)
    {
        part.Id = _nextId++;
        _open++;
        payload.Announce(part);
    }

    private void Start(DeferredFields fields)
    {
        if (!fields.IsStarted && fields.Fragments.Any(fragment => fragment is { Id: >= 0, IsOver: false }))
        {
            fields.IsStarted = true;
            _readyFields.Enqueue(fields);
        }
    }

    private void TryDeliver(DeferredFragment fragment, IncrementPayload payload)
    {
        if (fragment.IsOver || fragment.Id < 0 || !fragment.Fields.TrueForAll(fields => fields.Increment is not null))
        {
            return;
        }

        fragment.IsOver = true;
        var streams = new List<PendingStream>();
        foreach (var fields in fragment.Fields.Where(fields => !fields.IsDelivered))
        {
            fields.IsDelivered = true;
            payload.Deliver(Nearest(fields, fragment), fields.Path, fields.Increment!.Value);
            streams.AddRange(fields.Streams);
        }

        _open--;
        payload.Complete(fragment, []);
        foreach (var waiting in fragment.Waiting)
        {
            Place(waiting, payload);
        }

        AddStreams(streams, payload);

        // What waited may be written already, for another fragment that shares all its fields.
        foreach (var waiting in fragment.Waiting)
        {
            TryDeliver(waiting, payload);
        }
    }

    // The longest path that clients know spares them most of the way.
    private static DeferredFragment Nearest(DeferredFields fields, DeferredFragment delivered) =>
        fields.Fragments.Where(fragment => fragment is { Id: >= 0, IsOver: false }).Prepend(delivered).MaxBy(fragment => fragment.Path.Count)!;

    private static void GiveUp(DeferredFragment fragment)
    {
        fragment.IsOver = true;
        foreach (var waiting in fragment.Waiting)
        {
            GiveUp(waiting);
        }

        foreach (var stream in fragment.Fields.Where(fields => fields.Fragments.All(one => one.IsOver)).SelectMany(fields => fields.Streams))
        {
            if (stream.Id < 0)
            {
                _ = stream.Items.CloseAsync().AsTask();
            }
        }
    }
}
