using System.Net.WebSockets;
using System.Text;
using CraftGraph.GraphQL.Errors;
using Socket = System.Net.WebSockets.WebSocket;

namespace CraftGraph.GraphQL.Transport.WebSocket;

/// <summary>One connection: reads what the client says, runs its operations side by side, and ends in good order.</summary>
internal sealed partial class WebSocketConnection : IDisposable
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

    private static string NameOf(ClientMessage message) => message.Id is { Length: > 0 } id
        ? id
        : throw new GraphQLException("The message's \"id\" is missing or empty", ErrorCode.BadRequest);
}
