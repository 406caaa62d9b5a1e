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
    private readonly List<Task> _answering = [];
    private readonly CancellationTokenSource _stopping = new();

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
        await _stopping.CancelAsync();
        _listener.Stop();
        await _serving;
        await Task.WhenAll(_answering).WaitAsync(TimeSpan.FromSeconds(20));
        _listener.Close();
        _stopping.Dispose();
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
                var context = await _listener.GetContextAsync();
                _answering.Add(Task.Run(() => AnswerAsync(context)));
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                // The listener is stopped.
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        var stopping = _stopping.Token;
        try
        {
            await RespondAsync(context, stopping);
        }
        catch (Exception exception) when (exception is HttpListenerException or IOException or ObjectDisposedException or OperationCanceledException)
        {
            // The client is gone, or the server stops.
            context.Response.Abort();
        }
    }

    private async Task RespondAsync(HttpListenerContext context, CancellationToken stopping)
    {
        await using var response = await _handler.HandleAsync(
            new()
            {
                Method = context.Request.HttpMethod,
                QueryString = context.Request.Url?.Query,
                ContentType = context.Request.ContentType,
                ContentLength = context.Request.ContentLength64 < 0 ? null : context.Request.ContentLength64,
                Accept = context.Request.Headers["Accept"],
                Body = context.Request.InputStream,
            },
            stopping);
        context.Response.StatusCode = response.StatusCode;
        context.Response.ContentType = response.ContentType;
        if (response.Allow is not null)
        {
            context.Response.Headers["Allow"] = response.Allow;
        }

        foreach (var (name, value) in response.Headers)
        {
            context.Response.Headers[name] = value;
        }

        context.Response.SendChunked = response.IsStream;
        if (!response.IsStream)
        {
            context.Response.ContentLength64 = response.Body.Length;
        }

        await response.WriteToAsync(context.Response.OutputStream, stopping);
        context.Response.Close();
    }
}
