using CraftGraph.Api.Hosting.Settings;
using CraftGraph.Api.Images;
using CraftGraph.Data.Providers;
using CraftGraph.GraphQL.Caching;
using CraftGraph.GraphQL.EntityFramework.Postgres;
using CraftGraph.GraphQL.EntityFramework.Sqlite;
using CraftGraph.GraphQL.EntityFramework.Statements;

namespace CraftGraph.Api.Hosting;

/// <summary>The database among the host's services.</summary>
internal static class DatabaseServices
{
    /// <summary>Adds it; nothing is opened yet.</summary>
    /// <exception cref="Data.CatalogueDatabaseException">The connection string cannot be used.</exception>
    public static void AddDatabase(this WebApplicationBuilder builder, HostSettings settings)
    {
        var start = new CatalogueStart(settings, builder.Environment.ContentRootPath);
        builder.Services.AddSingleton(start);
        builder.Services.AddSingleton(_ => CreateStore(start, settings.Connections));
        builder.Services.AddSingleton(provider => settings.Caches.CheckInterval is { } interval
            ? new DataChanges(provider.GetRequiredService<EntityStore>().ReadChangeMarkAsync, interval, provider.GetService<TimeProvider>())
            : new());
        builder.Services.AddSingleton<WriteInterceptor>();
        builder.Services.AddSingleton(new ImageFiles(() => start.Database.CreateContext()));
    }

    /// <summary>A store that reads the database.</summary>
    /// <param name="start">The database.</param>
    /// <param name="connections">How many requests it serves at the same time.</param>
    public static EntityStore CreateStore(CatalogueStart start, int connections) => start.Database switch
    {
        PostgresCatalogueDatabase postgres => new PostgresEntityStore(postgres.CreateContext, postgres.ConnectionString, connections),
        var sqlite => new SqliteEntityStore(sqlite.CreateContext, connections),
    };
}
