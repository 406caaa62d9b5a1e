using CraftGraph.Api.Hosting.Settings;
using CraftGraph.GraphQL;
using CraftGraph.GraphQL.Transport.Http;

namespace CraftGraph.Api.Hosting;

/// <summary>The API among the host's services. What is slow to make is made when it is first needed.</summary>
internal static class GraphQLServices
{
    /// <summary>Adds the schema, the engine and the end point.</summary>
    public static void AddGraphQL(this WebApplicationBuilder builder, HostSettings settings)
    {
        var services = builder.Services;
        services.AddSingleton(settings);
        services.AddSingleton(_ => CatalogueSchema.Create(settings.IsSubgraph));
        services.AddSingleton<SchemaDocument>();
        services.AddSingleton(provider =>
        {
            var log = provider.GetRequiredService<ILogger<GraphQLEngine>>();
            return new GraphQLEngine(
                provider.GetRequiredService<GraphQL.TypeSystem.Schema>(),
                new() { OnBug = (bug, id) => log.LogError(bug, "Internal error {Id}", id) });
        });
        services.AddSingleton(provider => new GraphQLHttpHandler(
            provider.GetRequiredService<GraphQLEngine>(), new() { MaxBodyBytes = settings.MaxBodyBytes }));
        services.AddSingleton<GraphQLEndpoint>();
    }
}
