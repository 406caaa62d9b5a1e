using CraftGraph.GraphQL;

namespace CraftGraph.Api.Hosting;

/// <summary>Makes what the first request would have to wait for: the schema, the database's model, compiled code.</summary>
internal static class WarmUp
{
    /// <summary>Asks the sample query, and keeps nothing of the answer.</summary>
    public static async Task RunAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        // A bug on the way is told by the engine to the log.
        var engine = services.GetRequiredService<GraphQLEngine>();
        (await engine.ExecuteAsync(new() { Query = SampleQuery.Text, Services = services }, cancellationToken)).Dispose();
    }
}
