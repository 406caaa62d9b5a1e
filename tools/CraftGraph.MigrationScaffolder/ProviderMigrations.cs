using CraftGraph.Data.Providers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.Extensions.DependencyInjection;

namespace CraftGraph.MigrationScaffolder;

/// <summary>Writes migrations for the context of one database.</summary>
/// <param name="name">The folder of its migrations.</param>
/// <param name="createContext">Makes a context, whose database is never opened: scaffolding reads the model.</param>
/// <param name="services">What the provider adds to EF Core's services of design time.</param>
internal sealed class ProviderMigrations(string name, Func<DbContext> createContext, IDesignTimeServices services)
{
    /// <summary>Each database.</summary>
    public static IReadOnlyList<ProviderMigrations> All { get; } =
    [
#pragma warning disable EF1001 // Providers publish their design-time services nowhere else.
        new(
            "Sqlite",
            () => new SqliteCatalogueContext(new DbContextOptionsBuilder<SqliteCatalogueContext>().UseSqlite("Data Source=:memory:").Options),
            new Microsoft.EntityFrameworkCore.Sqlite.Design.Internal.SqliteDesignTimeServices()),
        new(
            "Postgres",
            () => new PostgresCatalogueContext(new DbContextOptionsBuilder<PostgresCatalogueContext>().UseNpgsql("Host=none").Options),
            new Npgsql.EntityFrameworkCore.PostgreSQL.Design.Internal.NpgsqlDesignTimeServices()),
#pragma warning restore EF1001
    ];

    /// <summary>Compares the entities with the snapshot of the last migration and writes the next one.</summary>
    /// <param name="root">Root of the repository.</param>
    /// <param name="migrationName">Name of the migration, in Pascal case.</param>
    /// <returns>The files written, with full paths: the migration, its metadata and the snapshot. None when nothing changed.</returns>
    public IEnumerable<string> Scaffold(string root, string migrationName)
    {
        // A context of its own: the comparison seals the snapshot's model, which the scaffolder would then take for none.
        using (var compared = createContext())
        {
            if (!compared.Database.HasPendingModelChanges())
            {
                return [];
            }
        }

        using var context = createContext();
        var collection = new ServiceCollection().AddEntityFrameworkDesignTimeServices().AddDbContextDesignTimeServices(context);
        services.ConfigureDesignTimeServices(collection);
        using var provider = collection.BuildServiceProvider();
        var scaffolder = provider.GetRequiredService<IMigrationsScaffolder>();
        var project = Path.Combine(root, "src", "CraftGraph.Data");
        var migration = scaffolder.ScaffoldMigration(migrationName, "CraftGraph.Data", $"Migrations.{name}");
        var files = scaffolder.Save(project, migration, Path.Combine(project, "Migrations", name), dryRun: false);
        return new[] { files.MigrationFile, files.MetadataFile, files.SnapshotFile }.OfType<string>();
    }
}
