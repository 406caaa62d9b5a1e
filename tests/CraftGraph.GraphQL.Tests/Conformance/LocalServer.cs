using System.Net;
using System.Net.Sockets;
using CraftGraph.GraphQL.Transport.Http;

namespace CraftGraph.GraphQL.Tests.Conformance;

/// <summary>Serves a handler on a free port of this machine until it is disposed.</summary>
internal sealed class LocalServer : IAsyncDisposable
{
    private readonly HttpListener _listener = new();
    private readonly GraphQLHttpHandler _handler;
    private readonly Task _serving;

    public LocalServer(GraphQLHttpHandler handler)
    {
        _handler = handler;
        Url = $"http://127.0.0.1:{FindFreePort()}/graphql/";
        _listener.Prefixes.Add(Url);
        _listener.Start();
        _serving = ServeAsync();
    }

    public string Url { get; }

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _serving;
        _listener.Close();
    }

    private static int FindFreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                await AnswerAsync(await _listener.GetContextAsync());
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                // The listener is stopped, or a client is gone.
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        using var response = await _handler.HandleAsync(new()
        {
            Method = context.Request.HttpMethod,
            QueryString = context.Request.Url?.Query,
            ContentType = context.Request.ContentType,
            ContentLength = context.Request.ContentLength64 < 0 ? null : context.Request.ContentLength64,
            Accept = context.Request.Headers["Accept"],
            Body = context.Request.InputStream,
        });
        context.Response.StatusCode = response.StatusCode;
        context.Response.ContentType = response.ContentType;
        if (response.Allow is not null)
        {
            context.Response.Headers["Allow"] = response.Allow;
        }

        context.Response.ContentLength64 = response.Body.Length;
        await context.Response.OutputStream.WriteAsync(response.Body);
        context.Response.Close();
    }
}
