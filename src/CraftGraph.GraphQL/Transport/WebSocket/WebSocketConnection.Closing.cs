using System.Net.WebSockets;

namespace CraftGraph.GraphQL.Transport.WebSocket;

/// <content>How a connection ends: on request, when the client does not begin, and when it no longer answers.</content>
internal sealed partial class WebSocketConnection
{
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
