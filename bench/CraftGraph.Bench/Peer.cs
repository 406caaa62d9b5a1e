using System.Globalization;

namespace CraftGraph.Bench;

/// <summary>Other people's servers on the same data, in <c>bench/peers</c>.</summary>
internal static class Peer
{
    /// <summary>Starts a peer.</summary>
    /// <exception cref="BenchException">There is none of that name.</exception>
    public static async Task<Server> StartAsync(
        string name, string database, Operation first, TimeProvider time, CancellationToken cancellationToken)
    {
        var folder = Path.Combine(Folders.Root, "bench", "peers");
        var script = Path.Combine(folder, name + ".mjs");
        if (!File.Exists(script))
        {
            throw new BenchException($"There is no peer {name} in bench/peers.");
        }

        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            Tool.Run(folder, "npm", "ci", "--no-audit", "--no-fund");
        }

        var (server, took) = await Server.StartAsync(
            name, address => ["node", script, new Uri(address).Port.ToString(CultureInfo.InvariantCulture), database], _ => "/graphql", first, time, cancellationToken);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} answered {took.TotalSeconds:0.00} s after its start."));
        return server;
    }
}
