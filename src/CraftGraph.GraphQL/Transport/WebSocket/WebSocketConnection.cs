using System.Net.WebSockets;
using System.Text;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Response;
using Socket = System.Net.WebSockets.WebSocket;

namespace CraftGraph.GraphQL.Transport.WebSocket;

/// <summary>One connection: reads what the client says, runs its operations side by side, and ends in good order.</summary>
internal sealed class WebSocketConnection : IDisposable
{
    private readonly GraphQLEngine _engine;
    private readonly Socket _socket;
    private readonly SubProtocol _protocol;
    private readonly GraphQLWebSocketRequest _request;
    private readonly GraphQLWebSocketOptions _options;
    private readonly MessageReader _reader;
    private readonly MessageSender _sender;
    private readonly ConnectionOperations _operations;
    private readonly CancellationTokenSource _ended = new();
    private readonly TaskCompletionSource _received = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock _lock = new();
    private Task? _closing;
    private ConnectionDecision? _decision;
    private volatile bool _isHeard;

    public WebSocketConnection(
        GraphQLEngine engine, Socket socket, SubProtocol protocol, GraphQLWebSocketRequest request, GraphQLWebSocketOptions options)
    {
        _engine = engine;
        _socket = socket;
        _protocol = protocol;
        _request = request;
        _options = options;
        _reader = new(socket, options.MaxMessageBytes);
        _sender = new(socket, protocol, options, () => Close(CloseReason.SlowReader));
        _operations = new(engine, _sender, options, Close);
    }

    public async Task RunAsync(CancellationToken stopping)
    {
        using var registration = stopping.UnsafeRegister(
            static connection => ((WebSocketConnection)connection!).Close(CloseReason.GoingAway), this);
        using var beginning = CancellationTokenSource.CreateLinkedTokenSource(_ended.Token);
        var watching = WatchBeginningAsync(beginning);
        var keepingAlive = KeepAliveAsync();
        try
        {
            await ReceiveAsync(beginning).ConfigureAwait(false);
        }
        catch (WebSocketException)
        {
            Abort();
        }
        catch (Exception exception) when (exception is ObjectDisposedException or OperationCanceledException)
        {
            // The connection is being closed while an answer was to be sent.
            await DiscardAsync().ConfigureAwait(false);
        }
#pragma warning disable CA1031 // A bug ends the connection, not the host; it is handed on by the engine.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            _engine.Report(exception);
            Close(CloseReason.InternalError);
            await DiscardAsync().ConfigureAwait(false);
        }

        _received.TrySetResult();
        await _ended.CancelAsync().ConfigureAwait(false);
        await _operations.WhenEndedAsync().ConfigureAwait(false);
        await (_closing ?? Task.CompletedTask).ConfigureAwait(false);
        await watching.ConfigureAwait(false);
        await keepingAlive.ConfigureAwait(false);
    }

    public void Dispose()
    {
        _sender.Dispose();
        _ended.Dispose();
    }

    private async Task ReceiveAsync(CancellationTokenSource beginning)
    {
        try
        {
            while (_closing is null && await _reader.ReadAsync().ConfigureAwait(false) is { } text)
            {
                _isHeard = true;
                if (_closing is not null)
                {
                    break;
                }

                using var message = ClientMessage.Parse(text, _protocol, _options.MaxJsonDepth);
                await HandleAsync(message, beginning).ConfigureAwait(false);
            }
        }
        catch (MessageRefusedException refused)
        {
            Close(refused.Reason);
        }
        catch (GraphQLException mistake)
        {
            Close(CloseReason.BadRequest(mistake.Message));
        }

        Close(CloseReason.Normal);
        await _reader.DiscardAsync().ConfigureAwait(false);
    }

    private async Task DiscardAsync()
    {
        try
        {
            await _reader.DiscardAsync().ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is WebSocketException or ObjectDisposedException)
        {
            Abort();
        }
    }

    private ValueTask HandleAsync(ClientMessage message, CancellationTokenSource beginning)
    {
        switch (message.Kind)
        {
            case ClientMessageKind.Initialize:
                return InitializeAsync(message, beginning);
            case ClientMessageKind.Ping:
                return _sender.SendAsync(
                    "pong", null, message.Payload is { } payload ? writer => writer.WriteRaw(Encoding.UTF8.GetBytes(payload.GetRawText())) : null, _ended.Token);
            case ClientMessageKind.Subscribe:
                return SubscribeAsync(message);
            case ClientMessageKind.Complete:
                return _operations.StopAsync(NameOf(message), isTold: _protocol.IsLegacy);
            case ClientMessageKind.Terminate:
                Close(CloseReason.Normal);
                return ValueTask.CompletedTask;
            default:
                return ValueTask.CompletedTask;
        }
    }

    private async ValueTask InitializeAsync(ClientMessage message, CancellationTokenSource beginning)
    {
        if (_decision is not null)
        {
            Close(CloseReason.TooManyInitializations);
            return;
        }

        try
        {
            _decision = _request.Initialize is { } initialize
                ? await initialize(message.Payload, beginning.Token).AsTask().WaitAsync(beginning.Token).ConfigureAwait(false)
                : ConnectionDecision.Accepted;
        }
        catch (OperationCanceledException) when (beginning.IsCancellationRequested)
        {
            return;
        }
        catch (GraphQLException)
        {
            _decision = ConnectionDecision.Refused;
        }

        await beginning.CancelAsync().ConfigureAwait(false);
        if (!_decision.IsAccepted)
        {
            if (_protocol.IsLegacy)
            {
                await _sender.SendAsync(
                    "connection_error", null, writer => writer.WriteRaw("{\"message\":\"Forbidden\"}"u8), _ended.Token).ConfigureAwait(false);
            }

            Close(CloseReason.Forbidden);
            return;
        }

        Action<ResponseWriter>? payload = _decision.Payload is { } told ? writer => JsonValues.Write(told, writer) : null;
        await _sender.SendAsync("connection_ack", null, payload, _ended.Token).ConfigureAwait(false);
        if (_protocol.IsLegacy && _options.KeepAlive != Timeout.InfiniteTimeSpan)
        {
            await _sender.SendAsync(_protocol.KeepAlive, null, null, _ended.Token).ConfigureAwait(false);
        }
    }

    private async ValueTask SubscribeAsync(ClientMessage message)
    {
        if (_decision is null)
        {
            Close(CloseReason.Unauthorized);
            return;
        }

        var id = NameOf(message);
        if (_operations.Contains(id))
        {
            if (!_protocol.IsLegacy)
            {
                Close(CloseReason.SubscriberExists(id));
                return;
            }

            await _operations.StopAsync(id, isTold: false).ConfigureAwait(false);
        }

        var parameters = message.TakeParameters();
        if (_operations.RunningCount >= _options.MaxOperations)
        {
            parameters.Dispose();
            await RefuseAsync(id, TooManyOperations()).ConfigureAwait(false);
            return;
        }

        OperationRequest request;
        try
        {
            request = ToRequest(parameters);
        }
        catch (GraphQLException mistake)
        {
            parameters.Dispose();
            if (mistake.Error.Code == ErrorCode.BadRequest)
            {
                throw;
            }

            await RefuseAsync(id, mistake.Error).ConfigureAwait(false);
            return;
        }

        _operations.Start(id, parameters, request, _ended.Token);
    }

    private async ValueTask RefuseAsync(string id, GraphQLError error)
    {
        using var refused = ExecutionResult.FromErrors([error]);
        await _sender.SendErrorAsync(id, refused, _ended.Token).ConfigureAwait(false);
    }

    private OperationRequest ToRequest(RequestParameters parameters) => new()
    {
        Query = _options.Documents.Find(parameters.Query, parameters.DocumentId, parameters.Extensions).Text,
        OperationName = parameters.OperationName,
        Variables = parameters.Variables,
        Extensions = parameters.Extensions,
        Services = _request.Services,
        Prepare = _request.Prepare + _decision!.Prepare,

        // Clients of the older subprotocol are from before the draft's format.
        AcceptsIncrements = !_protocol.IsLegacy,
    };

    private GraphQLError TooManyOperations() => new()
    {
        Message = $"More than {_options.MaxOperations} operations run on this connection.",
        Code = ErrorCode.LimitReached,
        Extensions = new Dictionary<string, object?> { ["limit"] = "operations", ["maximum"] = _options.MaxOperations },
    };

    private static string NameOf(ClientMessage message) => message.Id is { Length: > 0 } id
        ? id
        : throw new GraphQLException("The message's \"id\" is missing or empty", ErrorCode.BadRequest);

    // The first reason counts. Closing waits for the client, so it goes on beside whatever found the reason.
    private void Close(CloseReason reason)
    {
        lock (_lock)
        {
            _closing ??= Task.Run(() => CloseAsync(reason));
        }
    }

    private async Task CloseAsync(CloseReason reason)
    {
        using var limit = new CancellationTokenSource(_options.CloseTimeout, _options.TimeProvider);
        try
        {
            if (ReferenceEquals(reason, CloseReason.GoingAway))
            {
                await _operations.CompleteAllAsync(limit.Token).ConfigureAwait(false);
            }

            await _ended.CancelAsync().ConfigureAwait(false);
            await _sender.CloseAsync(reason, limit.Token).ConfigureAwait(false);
            await _received.Task.WaitAsync(limit.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is WebSocketException or ObjectDisposedException or OperationCanceledException)
        {
            Abort();
        }
    }

    private void Abort()
    {
        _socket.Abort();
        _request.Abort?.Invoke();
    }

    private async Task WatchBeginningAsync(CancellationTokenSource beginning)
    {
        try
        {
            await Task.Delay(_options.InitializationTimeout, _options.TimeProvider, beginning.Token).ConfigureAwait(false);
            Close(CloseReason.InitializationTimeout);
        }
        catch (OperationCanceledException)
        {
            // The client has begun, or is gone.
        }
    }

    private async Task KeepAliveAsync()
    {
        var isAsked = false;
        try
        {
            while (true)
            {
                await Task.Delay(_options.KeepAlive, _options.TimeProvider, _ended.Token).ConfigureAwait(false);
                if (_decision is null)
                {
                    continue;
                }

                if (isAsked && !_isHeard)
                {
                    Close(CloseReason.NoAnswer);
                    return;
                }

                _isHeard = false;
                isAsked = _protocol.IsKeepAliveAnswered;
                await _sender.SendAsync(_protocol.KeepAlive, null, null, _ended.Token).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (exception is WebSocketException or ObjectDisposedException or OperationCanceledException)
        {
            // The connection is over, which its reader sees too.
        }
    }
}
