namespace CraftGraph.Bench;

/// <summary>What is measured, and how long.</summary>
/// <param name="Database"><c>sqlite</c>, <c>postgres</c> for one that is started for the run, or the connection string of a PostgreSQL.</param>
/// <param name="Products">How many invented products; one run for each number.</param>
/// <param name="Seconds">How long one round loads one server with one operation.</param>
/// <param name="Rounds">How often each is measured; medians are told.</param>
/// <param name="Operations">Names of the operations.</param>
/// <param name="Baseline">A folder with the API as it was published before, to compare with; null for none.</param>
/// <param name="HasPeers">Whether servers that others made are measured too.</param>
/// <param name="Output">The file that the tables are written to; null for the standard output alone.</param>
internal sealed record BenchOptions(string Database, int[] Products, int Seconds, int Rounds, string[] Operations, string? Baseline, bool HasPeers, string? Output)
{
    /// <summary>The core that servers run on.</summary>
    public const int ServerCore = 0;

    /// <summary>The core that the load comes from.</summary>
    public const int LoadCore = 1;

    /// <summary>How many connections the load comes on.</summary>
    public const int Connections = 8;
}
