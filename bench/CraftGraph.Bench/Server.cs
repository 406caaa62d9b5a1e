using System.Diagnostics;
using System.Globalization;
using System.IO.Pipes;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CraftGraph.Bench;

/// <summary>A server that is measured: a process pinned to one core.</summary>
internal sealed class Server : IDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(2);
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(30) };

    private readonly Process _process;
    private readonly string _pipe;

    private Server(ServerProgram program, Process process, string pipe, Uri address)
    {
        Program = program;
        _process = process;
        _pipe = pipe;
        Address = address;
    }

    /// <summary>What it runs.</summary>
    public ServerProgram Program { get; }

    public string Name => Program.Name;

    public Uri Address { get; }

    /// <summary>Processor time since the start, in microseconds.</summary>
    public long ProcessorMicroseconds => ProcessTimes.Of(_process.Id);

    /// <summary>Memory that the process has in use for itself, in bytes: without pages of files, which the system keeps as long as there is room.</summary>
    public long OwnBytes => 1024 * long.Parse(
        File.ReadLines($"/proc/{_process.Id}/status").First(line => line.StartsWith("RssAnon:", StringComparison.Ordinal)).AsSpan(8).Trim()[..^3],
        CultureInfo.InvariantCulture);

    /// <summary>Starts a server and waits until it answers.</summary>
    /// <param name="program">What is started.</param>
    /// <param name="first">The operation that it is asked first.</param>
    /// <param name="time">Tells how long that takes.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The server, and how long after its start it answered.</returns>
    public static async Task<(Server Server, TimeSpan Took)> StartAsync(
        ServerProgram program, Operation first, TimeProvider time, CancellationToken cancellationToken)
    {
        var address = $"http://127.0.0.1:{FindFreePort()}";
        var pipe = Path.Combine(Path.GetTempPath(), $"craftgraph-bench-{Environment.ProcessId}-{program.Name}");
        var start = new ProcessStartInfo("taskset", ["-c", BenchOptions.ServerCore.ToString(CultureInfo.InvariantCulture), .. program.Command(address)])
        {
            RedirectStandardOutput = true,
            Environment =
            {
                ["DOTNET_STARTUP_HOOKS"] = Path.Combine(Folders.Artifacts, "counters", "CraftGraph.Bench.Counters.dll"),
                ["CRAFTGRAPH_BENCH_PIPE"] = pipe,
            },
        };
        var started = time.GetTimestamp();
        var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        var server = new Server(program, process, pipe, new(address));
        try
        {
            while (true)
            {
                try
                {
                    await server.AskAsync(first, 0, cancellationToken);
                    return (server, time.GetElapsedTime(started));
                }
                catch (Exception exception) when (
                    exception is HttpRequestException or TaskCanceledException
                    && !cancellationToken.IsCancellationRequested && !process.HasExited && time.GetElapsedTime(started) < LongestStart)
                {
                    await Task.Delay(TimeSpan.FromMilliseconds(5), time, cancellationToken);
                }
            }
        }
        catch (HttpRequestException exception)
        {
            server.Dispose();
            throw new BenchException($"{program.Name} does not start: {exception.Message}");
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    /// <summary>The path at which it answers an operation.</summary>
    public string PathOf(Operation operation) => Program.ToPath(operation);

    /// <summary>Asks one request of an operation.</summary>
    /// <returns>The body of the answer.</returns>
    /// <exception cref="HttpRequestException">It does not listen, or refuses.</exception>
    public async Task<byte[]> AskAsync(Operation operation, int body, CancellationToken cancellationToken)
    {
        using var content = new StringContent(operation.Bodies[body], Encoding.UTF8, "application/json");
        using var answer = await Http.PostAsync(new Uri(Address, PathOf(operation)), content, cancellationToken);
        var bytes = await answer.Content.ReadAsByteArrayAsync(cancellationToken);
        return answer.IsSuccessStatusCode ? bytes : throw new HttpRequestException($"{Name} answers {(int)answer.StatusCode}: {Encoding.UTF8.GetString(bytes)}");
    }

    /// <summary>Bytes allocated since the start; null for a server that is not of .NET.</summary>
    public async Task<long?> ReadAllocatedBytesAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(_pipe))
        {
            return null;
        }

        await using var pipe = new NamedPipeClientStream(".", _pipe, PipeDirection.In);
        await pipe.ConnectAsync(5000, cancellationToken);
        using var reader = new StreamReader(pipe);
        return long.Parse(await reader.ReadToEndAsync(cancellationToken), CultureInfo.InvariantCulture);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
        File.Delete(_pipe);
    }

    private static int FindFreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
