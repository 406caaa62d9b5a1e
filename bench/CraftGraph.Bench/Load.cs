using System.Globalization;
using CraftGraph.Bench.Databases;

namespace CraftGraph.Bench;

/// <summary>What one round of load showed.</summary>
/// <param name="Rate">Requests a second.</param>
/// <param name="Microseconds">Processor time for each request, of the server and its database.</param>
/// <param name="DatabaseMicroseconds">The database's part of it; 0 where it runs inside the server, null where it is not known and not counted.</param>
/// <param name="Bytes">Bytes allocated for each request; null when the server does not tell.</param>
internal sealed record Load(double Rate, double Microseconds, double? DatabaseMicroseconds, double? Bytes)
{
    // How often a request may still become cheaper, by how much it may while its cost counts as flat, and how often in a row it is to be flat: the runtime compiles what is called
    // often once more, and again when it has counted how, each time only when it has a moment.
    private const int MostWarmUps = 24;
    private const double Flat = 0.97;
    private const int FlatRounds = 4;

    /// <summary>Loads a server until its processor time for each request is flat, which it is on a busy machine too.</summary>
    public static async Task WarmUpAsync(Server server, BenchDatabase database, Operation operation, int seconds, CancellationToken cancellationToken)
    {
        var best = double.PositiveInfinity;
        for (int i = 0, flat = 0; i < MostWarmUps && flat < FlatRounds; i++)
        {
            var cost = (await RunAsync(server, database, operation, seconds, cancellationToken)).Microseconds;
            flat = cost > best * Flat ? flat + 1 : 0;
            best = Math.Min(best, cost);
        }
    }

    /// <summary>Loads a server with an operation for some seconds.</summary>
    /// <exception cref="BenchException">An answer failed.</exception>
    public static async Task<Load> RunAsync(Server server, BenchDatabase database, Operation operation, int seconds, CancellationToken cancellationToken)
    {
        var bytes = await server.ReadAllocatedBytesAsync(cancellationToken);
        var (time, databaseTime) = (server.ProcessorMicroseconds, database.ProcessorMicroseconds);
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
        var inDatabase = (database.ProcessorMicroseconds - databaseTime) / requests;
        return new(
            requests / result[0] * 1_000_000,
            ((server.ProcessorMicroseconds - time) / requests) + (inDatabase ?? 0),
            inDatabase,
            (await server.ReadAllocatedBytesAsync(cancellationToken) - bytes) / requests);
    }

    /// <summary>The median of each figure.</summary>
    public static Load Median(IReadOnlyCollection<Load> rounds) => new(
        Median([.. rounds.Select(round => round.Rate)]),
        Median([.. rounds.Select(round => round.Microseconds)]),
        MedianIfKnown([.. rounds.Select(round => round.DatabaseMicroseconds)]),
        MedianIfKnown([.. rounds.Select(round => round.Bytes)]));

    private static double? MedianIfKnown(double?[] values) => Array.TrueForAll(values, value => value is not null) ? Median([.. values.Select(value => value!.Value)]) : null;

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return values.Length % 2 == 1 ? values[values.Length / 2] : (values[(values.Length / 2) - 1] + values[values.Length / 2]) / 2;
    }
}
