using CraftGraph.Api.Hosting.Settings;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Transport.WebSocket;

namespace CraftGraph.Api.Hosting;

/// <summary>Takes WebSockets from the web server to the engine, as many as the settings allow.</summary>
internal sealed class WebSocketEndpoint(
    IServiceProvider services, HostSettings settings, CatalogueStart start, RequestPreparation preparation, IHostApplicationLifetime lifetime)
{
    // Made at the first connection: most hosts start without one.
    private readonly Lazy<GraphQLWebSocketHandler> _handler = new(services.GetRequiredService<GraphQLWebSocketHandler>);
    private int _open;

    /// <summary>Serves a connection to its end, or says why not.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        if (!settings.CrossOrigin.Admits(context.Request))
        {
            await HostErrors.SendAsync(
                context.Response, StatusCodes.Status403Forbidden, HostErrors.OriginNotAllowed, "Pages of that site may not open a connection.");
            return;
        }

        if (!start.Ready.IsCompletedSuccessfully)
        {
            await HostErrors.SendNotReadyAsync(context.Response);
            return;
        }

        try
        {
            if (Interlocked.Increment(ref _open) > settings.WebSockets.MaxConnections)
            {
                context.Response.Headers.RetryAfter = "60";
                await HostErrors.SendAsync(
                    context.Response,
                    StatusCodes.Status503ServiceUnavailable,
                    ErrorCode.LimitReached,
                    $"{settings.WebSockets.MaxConnections} connections are open, and more are not accepted.");
                return;
            }

            await ServeAsync(context);
        }
        finally
        {
            Interlocked.Decrement(ref _open);
        }
    }

    private async Task ServeAsync(HttpContext context)
    {
        var prepare = preparation.Of(context.Request, out var variant);
        using var socket = await context.WebSockets.AcceptWebSocketAsync(
            GraphQLWebSocketHandler.SelectSubProtocol(context.WebSockets.WebSocketRequestedProtocols));
        await _handler.Value.HandleAsync(
            socket, new() { Services = services, Prepare = prepare, Variant = variant, Abort = context.Abort }, lifetime.ApplicationStopping);
    }
}
