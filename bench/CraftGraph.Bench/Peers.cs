using System.Globalization;
using CraftGraph.Bench.Databases;

namespace CraftGraph.Bench;

/// <summary>Servers that others made, in <c>bench/peers</c>, on the same database and with the same values in their answers.</summary>
internal static class Peers
{
    // What they have a schema for.
    private static readonly string[] Operations = ["typename", "product-page", "listing", "deep", "near"];

    /// <summary>Those that there are for a database; installs them.</summary>
    public static IReadOnlyList<ServerProgram> Of(BenchDatabase database)
    {
        if (database is not SqliteBenchDatabase sqlite)
        {
            return [];
        }

        var folder = Path.Combine(Folders.Root, "bench", "peers", "mercurius");
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            // Compiled against Debian's headers of Node (libnode-dev, python3, make, g++).
            Tool.Run(folder, "npm", "ci", "--nodedir=/usr", "--no-audit", "--no-fund", "--loglevel=error");
        }

        return
        [
            new("mercurius", address => ["node", Path.Combine(folder, "server.js"), sqlite.File, new Uri(address).Port.ToString(CultureInfo.InvariantCulture)], _ => "/graphql")
            {
                Operations = Operations,
                AnswersSameBytes = false,
            },
        ];
    }
}
