using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.Response;

namespace CraftGraph.GraphQL.Execution;

/// <summary>Writes the parts of one response that were put off. Those that wait for nothing run one after the other, those that wait run side by side.</summary>
/// <param name="context">The request.</param>
/// <param name="allowance">How many parts the response may still have.</param>
/// <param name="maxErrors">How many errors a part tells.</param>
/// <param name="reporter">Told of bugs.</param>
internal sealed class IncrementRunner(OperationContext context, PartAllowance allowance, int maxErrors, ErrorReporter reporter)
{
    // An increment of a list is sent when it has so many items or bytes, so that the first ones need not wait for the last.
    private const int ItemsAtOnce = 50;
    private const int BytesAtOnce = 16 << 10;

    private readonly IncrementGraph _graph = new();
    private readonly List<Task<Action<IncrementPayload>>> _running = [];

    /// <summary>Whether all that was announced is delivered or given up.</summary>
    public bool IsOver => _graph.IsOver;

    /// <summary>Takes in what the response has put off itself.</summary>
    public void Begin(IncrementalWork work, IncrementPayload payload) => _graph.Add(work, payload);

    /// <summary>Runs until all is delivered, or nobody wants it any more.</summary>
    /// <param name="tell">Has a change made to the next payload.</param>
    /// <param name="isUnwanted">Whether to stop before the next part.</param>
    public async Task RunAsync(Action<Action<IncrementPayload>> tell, Func<bool> isUnwanted)
    {
        // As for the response itself: resolvers continue where the values they wait for arrive.
        SynchronizationContext.SetSynchronizationContext(null);
        var batches = context.Feature<BatchScheduler>();
        while (!_graph.IsOver && !isUnwanted())
        {
            // Keys that parts ask for go together, as they would without parts.
            batches?.Enter();
            try
            {
                StartAll(tell, isUnwanted);
            }
            finally
            {
                batches?.Exit();
            }

            if (_running.Count > 0)
            {
                var first = await Task.WhenAny(_running).ConfigureAwait(false);
                _running.Remove(first);
                tell(await first.ConfigureAwait(false));
            }
        }

        foreach (var running in _running)
        {
            tell(await running.ConfigureAwait(false));
        }

        while (_graph.TryTakeStream(out var left))
        {
            await CloseAsync(left!).ConfigureAwait(false);
        }
    }

    private void StartAll(Action<Action<IncrementPayload>> tell, Func<bool> isUnwanted)
    {
        while (!isUnwanted())
        {
            Task<Action<IncrementPayload>> running;
            if (_graph.TryTakeFields(out var fields))
            {
                running = RunFieldsAsync(fields!);
            }
            else if (_graph.TryTakeStream(out var stream))
            {
                running = RunItemsAsync(stream!);
            }
            else
            {
                return;
            }

            if (running.IsCompletedSuccessfully)
            {
                tell(running.Result);
            }
            else
            {
                _running.Add(running);
            }
        }
    }

    private async Task<Action<IncrementPayload>> RunFieldsAsync(DeferredFields fields)
    {
        var work = new IncrementalWork(allowance);
        var errors = new ErrorList(maxErrors);
        using var writer = new ResponseWriter();
        writer.WriteRaw("\"data\":"u8);
        Push(writer.Path, fields.Path);
        bool isWritten;
        try
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            isWritten = await fields.Write(context.Within(fields.Scope.On(work), errors), writer).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // Whatever goes wrong with a part is told in its place; bugs are handed on by the reporter.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            errors.Add(reporter.ToFieldError(exception, fields.Field, fields.Path, context));
            isWritten = false;
        }

        var told = errors.ToList();
        if (!isWritten)
        {
            work.Drop([]);
            return payload => _graph.Fail(fields, told, payload);
        }

        if (told.Count > 0)
        {
            writer.WriteRaw((byte)',');
            ErrorWriter.Write(told, writer);
        }

        var increment = writer.Written.ToArray();
        return payload => _graph.Finish(fields, increment, work, payload);
    }

    /// <summary>Writes the next items of a list, and has the rest wait for its turn.</summary>
    private async Task<Action<IncrementPayload>> RunItemsAsync(PendingStream stream)
    {
        var items = new List<PendingItem>();
        var (hasMore, broken) = await StartItemsAsync(stream, items).ConfigureAwait(false);
        var writer = new ResponseWriter();
        var (told, ended) = (new List<GraphQLError>(), broken is null ? new List<GraphQLError>() : [broken]);
        var works = new List<IncrementalWork>();
        var isWhole = true;
        foreach (var item in items)
        {
            // All are awaited, those too that come after one that failed: nothing runs on unseen.
            using (item.Writer)
            {
                var isWritten = await item.Writing.ConfigureAwait(false);
                if (isWhole && !isWritten)
                {
                    (isWhole, ended) = (false, [.. item.Errors.ToList()]);
                }
                else if (isWhole)
                {
                    writer.WriteRaw(works.Count > 0 ? ","u8 : default);
                    writer.WriteRaw(item.Writer.Written.Span);
                    told.AddRange(item.Errors.ToList());
                    works.Add(item.Work);
                }

                if (!isWhole)
                {
                    item.Work.Drop([]);
                }
            }
        }

        hasMore &= isWhole && broken is null;
        if (!hasMore)
        {
            await CloseAsync(stream).ConfigureAwait(false);
        }

        return payload =>
        {
            using (writer)
            {
                if (works.Count > 0)
                {
                    payload.Deliver(stream, writer.Written.Span, told);
                }
            }

            foreach (var work in works)
            {
                _graph.Add(work, payload);
            }

            if (hasMore)
            {
                _graph.Continue(stream);
            }
            else
            {
                _graph.Finish(stream, ended, payload);
            }
        };
    }

    private async ValueTask<(bool HasMore, GraphQLError? Broken)> StartItemsAsync(PendingStream stream, List<PendingItem> items)
    {
        var size = 0;
        try
        {
            while (items.Count < ItemsAtOnce && size < BytesAtOnce)
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                var moving = stream.Moving ?? stream.Items.MoveNextAsync().AsTask();
                stream.Moving = moving;
                if (!moving.IsCompleted && items.Count > 0)
                {
                    return (true, null);
                }

                var hasNext = await moving.ConfigureAwait(false);
                stream.Moving = null;
                if (!hasNext)
                {
                    return (false, null);
                }

                var item = new PendingItem(new(allowance), new(maxErrors), new());
                item.Writing = WriteItemAsync(stream, item).AsTask();
                items.Add(item);
                size += item.Writing.IsCompleted ? item.Writer.Length : 0;
            }

            return (true, null);
        }
#pragma warning disable CA1031 // A list that breaks off is told in its place; bugs are handed on by the reporter.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return (false, reporter.ToFieldError(exception, stream.Field, stream.Path, context));
        }
    }

    private async ValueTask<bool> WriteItemAsync(PendingStream stream, PendingItem item)
    {
        object[] path = [.. stream.Path, stream.NextIndex++];
        Push(item.Writer.Path, path);
        try
        {
            return await stream.Items.WriteAsync(context.Within(new(item.Work), item.Errors), item.Writer).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // Whatever goes wrong with an item is told in its place; bugs are handed on by the reporter.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            item.Errors.Add(reporter.ToFieldError(exception, stream.Field, path, context));
            return false;
        }
    }

    private async ValueTask CloseAsync(PendingStream stream)
    {
        try
        {
            await stream.Items.CloseAsync().ConfigureAwait(false);
        }
#pragma warning disable CA1031 // The list is over for the client; a bug in closing it is for the host alone.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            reporter.ToError(exception, CancellationToken.None);
        }
    }

    private static void Push(ResponsePath path, IReadOnlyList<object> steps)
    {
        foreach (var step in steps)
        {
            if (step is string name)
            {
                path.Push(name);
            }
            else
            {
                path.Push((int)step);
            }
        }
    }

    private sealed record PendingItem(IncrementalWork Work, ErrorList Errors, ResponseWriter Writer)
    {
        public Task<bool> Writing { get; set; } = Task.FromResult(false);
    }
}
