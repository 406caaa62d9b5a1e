using System.Globalization;

namespace CraftGraph.Bench;

/// <summary>What one round of load showed.</summary>
/// <param name="Rate">Requests a second.</param>
/// <param name="Microseconds">Processor time of the server for each request.</param>
/// <param name="Bytes">Bytes allocated for each request; null when the server does not tell.</param>
internal sealed record Load(double Rate, double Microseconds, double? Bytes)
{
    // How often the rate may still rise, and by how much it may while it counts as flat.
    private const int MostWarmUps = 8;
    private const double Flat = 1.03;

    /// <summary>Loads a server until its rate is flat.</summary>
    public static async Task WarmUpAsync(Server server, Operation operation, int seconds, CancellationToken cancellationToken)
    {
        var best = 0.0;
        for (var i = 0; i < MostWarmUps; i++)
        {
            var rate = (await RunAsync(server, operation, seconds, cancellationToken)).Rate;
            if (rate < best * Flat)
            {
                return;
            }

            best = rate;
        }
    }

    /// <summary>Loads a server with an operation for some seconds.</summary>
    /// <exception cref="BenchException">An answer failed.</exception>
    public static async Task<Load> RunAsync(Server server, Operation operation, int seconds, CancellationToken cancellationToken)
    {
        var bytes = await server.ReadAllocatedBytesAsync(cancellationToken);
        var time = server.ProcessorMicroseconds;
        var output = Tool.Run(
            Folders.Artifacts,
            "taskset",
            "-c",
            BenchOptions.LoadCore.ToString(CultureInfo.InvariantCulture),
            "wrk",
            "-t1",
            $"-c{BenchOptions.Connections}",
            $"-d{seconds}s",
            "-s",
            Path.Combine(AppContext.BaseDirectory, "load.lua"),
            server.Address.ToString(),
            "--",
            operation.File,
            server.PathOf(operation));
        var result = output.Split('\n').First(line => line.StartsWith("result ", StringComparison.Ordinal))
            .Split(' ')[1..].Select(field => long.Parse(field, CultureInfo.InvariantCulture)).ToArray();
        if (result[2] + result[3] > 0)
        {
            throw new BenchException($"{result[2] + result[3]} of {result[1]} answers of {server.Name} to {operation.Name} failed.");
        }

        var requests = (double)result[1];
        return new(
            requests / result[0] * 1_000_000,
            (server.ProcessorMicroseconds - time) / requests,
            (await server.ReadAllocatedBytesAsync(cancellationToken) - bytes) / requests);
    }

    /// <summary>The median of each figure.</summary>
    public static Load Median(IReadOnlyCollection<Load> rounds) => new(
        Median([.. rounds.Select(round => round.Rate)]),
        Median([.. rounds.Select(round => round.Microseconds)]),
        rounds.All(round => round.Bytes is not null) ? Median([.. rounds.Select(round => round.Bytes!.Value)]) : null);

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return values.Length % 2 == 1 ? values[values.Length / 2] : (values[(values.Length / 2) - 1] + values[values.Length / 2]) / 2;
    }
}
