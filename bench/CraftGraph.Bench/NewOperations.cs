using CraftGraph.Bench.Databases;

namespace CraftGraph.Bench;

/// <summary>Measures what operations cost that a server has not seen before.</summary>
internal static class NewOperations
{
    // The first ones find code that is not compiled yet.
    private const int WarmUp = 200;
    private const int Measured = 200;

    /// <summary>Asks many texts of one operation, each once.</summary>
    /// <param name="server">The server.</param>
    /// <param name="database">Its database, whose time counts too.</param>
    /// <param name="operation">The operation, whose texts are made to differ by a comment.</param>
    /// <param name="cancellationToken">Stops between requests.</param>
    public static async Task<NewOperationResult> MeasureAsync(Server server, BenchDatabase database, Operation operation, CancellationToken cancellationToken)
    {
        var news = operation.AsNew(WarmUp + Measured);
        var start = 0L;
        for (var i = 0; i < news.Bodies.Count; i++)
        {
            if (i == WarmUp)
            {
                start = server.ProcessorMicroseconds + (database.ProcessorMicroseconds ?? 0);
            }

            await server.AskAsync(news, i, cancellationToken);
        }

        return new(operation.Name, (server.ProcessorMicroseconds + (database.ProcessorMicroseconds ?? 0) - start) / (double)Measured);
    }
}
