using CraftGraph.GraphQL;
using CraftGraph.GraphQL.Cost;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Transport.PersistedDocuments;

namespace CraftGraph.Api.Hosting;

/// <summary>Makes what the first request would have to wait for: the schema, the database's model, compiled code.</summary>
internal static class WarmUp
{
    /// <summary>Asks the sample query, keeps nothing of the answer, and plans the trusted documents.</summary>
    public static async Task RunAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        // A bug on the way is told by the engine to the log.
        var engine = services.GetRequiredService<GraphQLEngine>();
        (await engine.ExecuteAsync(new() { Query = SampleQuery.Text, Services = services }, cancellationToken)).Dispose();
        await PlanTrustedAsync(engine, services, cancellationToken);
    }

    // Asking for the price makes the plan, and whatever is wrong with the document is told before a client finds it.
    private static async Task PlanTrustedAsync(GraphQLEngine engine, IServiceProvider services, CancellationToken cancellationToken)
    {
        var log = services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(WarmUp).FullName!);
        foreach (var text in services.GetRequiredService<DocumentRegistry>().Trusted?.Texts ?? [])
        {
            using var answer = await engine.ExecuteAsync(new() { Query = text, CostMode = CostMode.Validate }, cancellationToken);
            if (answer.Errors.FirstOrDefault(error => error.Code is ErrorCode.SyntaxError or ErrorCode.ValidationFailed or ErrorCode.LimitReached) is { } error)
            {
                log.LogWarning("The trusted document {Text} is not valid: {Problem}", text, error);
            }
        }
    }
}
