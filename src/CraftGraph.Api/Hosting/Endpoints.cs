namespace CraftGraph.Api.Hosting;

/// <summary>Which addresses the host has.</summary>
internal static class Endpoints
{
    /// <summary>The API and its schema.</summary>
    public static void MapGraphQL(this WebApplication app)
    {
        // The protocol has its own signs of life. No WebSocket begins with a POST, which is how operations come.
        app.UseWhen(
            context => !HttpMethods.IsPost(context.Request.Method),
            branch => branch.UseWebSockets(new() { KeepAliveInterval = Timeout.InfiniteTimeSpan }));
        var endpoint = app.Services.GetRequiredService<GraphQLEndpoint>();
        app.Map(GraphQLEndpoint.Path, endpoint.AnswerAsync);
        app.MapGet(GraphQLEndpoint.SchemaPath, endpoint.AnswerSchemaAsync);
    }
}
