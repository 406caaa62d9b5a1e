using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Response;

namespace CraftGraph.GraphQL.Transport.WebSocket;

/// <content>What a client may ask for: to begin, and to run an operation.</content>
internal sealed partial class WebSocketConnection
{
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

        var parameters = message.TakeParameters(_options.Documents.Texts);
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
        Variant = _decision.Prepare is null ? _request.Variant : null,

        // Clients of the older subprotocol are from before the draft's format.
        AcceptsIncrements = !_protocol.IsLegacy,
    };

    private GraphQLError TooManyOperations() => new()
    {
        Message = $"More than {_options.MaxOperations} operations run on this connection.",
        Code = ErrorCode.LimitReached,
        Extensions = new Dictionary<string, object?> { ["limit"] = "operations", ["maximum"] = _options.MaxOperations },
    };
}
