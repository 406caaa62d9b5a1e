using System.Net.WebSockets;

namespace CraftGraph.GraphQL.Transport.WebSocket;

/// <summary>The operations of one connection.</summary>
/// <param name="engine">Runs them.</param>
/// <param name="sender">Takes their responses.</param>
/// <param name="options">How long an operation may take.</param>
/// <param name="close">Ends the connection.</param>
internal sealed class ConnectionOperations(
    GraphQLEngine engine, MessageSender sender, GraphQLWebSocketOptions options, Action<CloseReason> close)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Operation> _byId = new(StringComparer.Ordinal);
    private readonly HashSet<Task> _running = [];

    /// <summary>How many run, those among them that are stopped and not yet through.</summary>
    public int RunningCount
    {
        get
        {
            lock (_lock)
            {
                return _running.Count;
            }
        }
    }

    /// <summary>Whether an operation of that id has not ended.</summary>
    public bool Contains(string id)
    {
        lock (_lock)
        {
            return _byId.ContainsKey(id);
        }
    }

    /// <summary>Starts an operation under an id that is free.</summary>
    /// <param name="id">The id.</param>
    /// <param name="owned">Disposed when the operation is over.</param>
    /// <param name="request">The operation.</param>
    /// <param name="ended">The connection ends.</param>
    public void Start(string id, IDisposable owned, OperationRequest request, CancellationToken ended)
    {
        var operation = new Operation(id, CancellationTokenSource.CreateLinkedTokenSource(ended));
        lock (_lock)
        {
            _byId.Add(id, operation);
            var running = Task.Run(() => RunAsync(operation, owned, request), CancellationToken.None);
            _running.Add(running);
            _ = ForgetAsync(running);
        }
    }

    /// <summary>Stops an operation that the client no longer wants. An id that is not in use is passed over: both sides may end it at once.</summary>
    /// <param name="id">The id.</param>
    /// <param name="isTold">Whether the client is told that it is completed.</param>
    public async ValueTask StopAsync(string id, bool isTold)
    {
        Operation? operation;
        lock (_lock)
        {
            _byId.Remove(id, out operation);
        }

        if (operation is not null)
        {
            await operation.CancelAsync().ConfigureAwait(false);
            if (isTold)
            {
                await sender.SendCompleteAsync(id, CancellationToken.None).ConfigureAwait(false);
            }
        }
    }

    /// <summary>
    /// Stops all, and tells the client that subscriptions are completed. Of others it learns by the end of the connection that no answer comes.
    /// </summary>
    public async Task CompleteAllAsync(CancellationToken cancellationToken)
    {
        List<Operation> operations;
        lock (_lock)
        {
            operations = [.. _byId.Values];
            _byId.Clear();
        }

        foreach (var operation in operations)
        {
            await operation.CancelAsync().ConfigureAwait(false);
            if (operation.HasEvents)
            {
                await sender.SendCompleteAsync(operation.Id, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Waits until none runs any more.</summary>
    public Task WhenEndedAsync()
    {
        lock (_lock)
        {
            return Task.WhenAll(_running);
        }
    }

    private async Task ForgetAsync(Task running)
    {
        await running.ConfigureAwait(false);
        lock (_lock)
        {
            _running.Remove(running);
        }
    }

    private async Task RunAsync(Operation operation, IDisposable owned, OperationRequest request)
    {
        try
        {
            using (owned)
            {
                await SendResponsesAsync(operation, request).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (exception is WebSocketException or ObjectDisposedException or OperationCanceledException)
        {
            // The client does not want it any more, or the connection is over, which its reader sees too.
        }
#pragma warning disable CA1031 // A bug ends the connection, not the host; it is handed on by the engine.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            engine.Report(exception);
            close(CloseReason.InternalError);
        }
        finally
        {
            TryEnd(operation);
            operation.Dispose();
        }
    }

    private async Task SendResponsesAsync(Operation operation, OperationRequest request)
    {
        var token = operation.Token;
        using var timer = new CancellationTokenSource(options.OperationTimeLimit, options.TimeProvider);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(token, timer.Token);
        await using var response = await engine.SubscribeAsync(request, deadline.Token).ConfigureAwait(false);
        operation.HasEvents = response.Events is not null;
        if (operation.HasEvents)
        {
            timer.CancelAfter(Timeout.InfiniteTimeSpan);
        }

        await foreach (var result in response.ReadAllAsync(token).ConfigureAwait(false))
        {
            using (result)
            {
                token.ThrowIfCancellationRequested();
                if (result.HasData)
                {
                    await sender.SendNextAsync(operation.Id, result, token).ConfigureAwait(false);
                    continue;
                }

                if (TryEnd(operation))
                {
                    await sender.SendErrorAsync(operation.Id, result, CancellationToken.None).ConfigureAwait(false);
                }

                return;
            }
        }

        // Its id is free again before the client hears of it, which may use it at once.
        if (TryEnd(operation))
        {
            await sender.SendCompleteAsync(operation.Id, CancellationToken.None).ConfigureAwait(false);
        }
    }

    // Whoever takes an operation out says the last word about it.
    private bool TryEnd(Operation operation)
    {
        lock (_lock)
        {
            return _byId.TryGetValue(operation.Id, out var current) && ReferenceEquals(current, operation) && _byId.Remove(operation.Id);
        }
    }

    private sealed class Operation(string id, CancellationTokenSource stopped) : IDisposable
    {
        public string Id => id;

        public CancellationToken Token { get; } = stopped.Token;

        /// <summary>Whether it is a subscription that was opened.</summary>
        public bool HasEvents { get; set; }

        public async ValueTask CancelAsync()
        {
            try
            {
                await stopped.CancelAsync().ConfigureAwait(false);
            }
            catch (ObjectDisposedException)
            {
                // It is over already.
            }
        }

        public void Dispose() => stopped.Dispose();
    }
}
