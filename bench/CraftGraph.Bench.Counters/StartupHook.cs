using System.Globalization;
using System.IO.Pipes;
using System.Text;

// The runtime looks for this name outside of all namespaces.
#pragma warning disable CA1050, CA1515

/// <summary>Answers, through the pipe that <c>CRAFTGRAPH_BENCH_PIPE</c> names, with the bytes that the process has allocated since its start.</summary>
/// <remarks>Spec: <see href="https://github.com/dotnet/runtime/blob/main/docs/design/features/host-startup-hook.md"/>.</remarks>
internal static class StartupHook
{
    /// <summary>Called by the runtime before the program's own entry.</summary>
    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable("CRAFTGRAPH_BENCH_PIPE") is { } pipe)
        {
            new Thread(() => Answer(pipe)) { IsBackground = true, Name = "Counters" }.Start();
        }
    }

    private static void Answer(string name)
    {
        var pipe = Listen(name);
        while (true)
        {
            pipe.WaitForConnection();
            pipe.Write(Encoding.ASCII.GetBytes(GC.GetTotalAllocatedBytes(precise: true).ToString(CultureInfo.InvariantCulture)));

            // Without another one, whoever has connected meanwhile would be cut off.
            var next = Listen(name);
            pipe.Dispose();
            pipe = next;
        }
    }

    private static NamedPipeServerStream Listen(string name) => new(name, PipeDirection.Out, maxNumberOfServerInstances: 2);
}
