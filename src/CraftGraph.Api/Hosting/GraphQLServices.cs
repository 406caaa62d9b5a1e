using CraftGraph.Api.Hosting.Settings;
using CraftGraph.GraphQL;
using CraftGraph.GraphQL.Caching;
using CraftGraph.GraphQL.Transport.Http;
using CraftGraph.GraphQL.Transport.PersistedDocuments;
using CraftGraph.GraphQL.Transport.WebSocket;

namespace CraftGraph.Api.Hosting;

/// <summary>The API among the host's services. What is slow to make is made when it is first needed.</summary>
internal static class GraphQLServices
{
    /// <summary>Adds the schema, the engine and the end point.</summary>
    /// <exception cref="SettingException">The trusted documents cannot be read.</exception>
    public static void AddGraphQL(this WebApplicationBuilder builder, HostSettings settings)
    {
        var services = builder.Services;
        services.AddSingleton(settings);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(_ => CatalogueSchema.Create(settings.IsSubgraph, settings.Caches.StatementBytes));
        services.AddSingleton<SchemaDocument>();
        services.AddSingleton(provider =>
        {
            var log = provider.GetRequiredService<ILogger<GraphQLEngine>>();
            return new GraphQLEngine(
                provider.GetRequiredService<GraphQL.TypeSystem.Schema>(),
                new()
                {
                    DocumentLimits = settings.Limits.Documents,
                    VariableLimits = settings.Limits.Variables,
                    CostLimits = settings.Limits.Cost,
                    MaxErrors = settings.Limits.Errors,
                    ProposesNames = settings.Responses.HasSuggestions,
                    TimeProvider = provider.GetRequiredService<TimeProvider>(),
                    PlanCacheBytes = settings.Caches.PlanBytes,
                    AnswerCache = settings.Caches.AnswerBytes == 0 ? null : new()
                    {
                        Bytes = settings.Caches.AnswerBytes,
                        Changes = provider.GetRequiredService<DataChanges>(),
                    },
                    OnBug = (bug, id) => log.LogError(bug, "Internal error {Id}", id),
                });
        });
        services.AddSingleton(KnownDocuments.Load(settings.Documents, builder.Environment.ContentRootPath));
        services.AddSingleton(provider => CreateHttpHandler(provider, settings));
        services.AddSingleton(provider => CreateWebSocketHandler(provider, settings));
        services.AddSingleton<RequestPreparation>();
        services.AddSingleton<WebSocketEndpoint>();
        services.AddSingleton<GraphQLEndpoint>();
    }

    private static GraphQLHttpHandler CreateHttpHandler(IServiceProvider provider, HostSettings settings) => new(
        provider.GetRequiredService<GraphQLEngine>(),
        new()
        {
            MaxBodyBytes = settings.MaxBodyBytes,
            MaxJsonDepth = settings.Limits.JsonDepth,
            Documents = provider.GetRequiredService<DocumentRegistry>(),
            MaxBatchedRequests = settings.MaxBatchedRequests,
            MaxBatchedVariables = settings.MaxBatchedVariables,
            CacheControl = settings.Responses.CacheControl,
            ExplainKey = settings.ExplainKey,
            HasDraftStatuses = settings.Responses.HasDraftStatuses,
        });

    private static GraphQLWebSocketHandler CreateWebSocketHandler(IServiceProvider provider, HostSettings settings) => new(
        provider.GetRequiredService<GraphQLEngine>(),
        new()
        {
            Documents = provider.GetRequiredService<DocumentRegistry>(),
            OperationTimeLimit = settings.TimeLimit,
            MaxJsonDepth = settings.Limits.JsonDepth,
            MaxOperations = settings.WebSockets.MaxOperations,
            MaxMessageBytes = settings.WebSockets.MaxMessageBytes,
            MaxPendingBytes = settings.WebSockets.MaxPendingBytes,
            InitializationTimeout = settings.WebSockets.InitializationTimeout,
            KeepAlive = settings.WebSockets.KeepAliveInterval,
            SendTimeout = settings.WebSockets.SendTimeout,
        });
}
