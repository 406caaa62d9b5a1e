using CraftGraph.Data.Providers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.EntityFrameworkCore.Scaffolding;
using Microsoft.Extensions.DependencyInjection;

namespace CraftGraph.DesignTime;

/// <summary>Writes what is worked out of the entities for the context of one database before it runs.</summary>
/// <param name="name">The folder of its migrations and of its model.</param>
/// <param name="createContext">Makes a context, whose database is never opened: scaffolding reads the model.</param>
/// <param name="services">What the provider adds to EF Core's services of design time.</param>
internal sealed class ProviderDesign(string name, Func<DbContext> createContext, IDesignTimeServices services)
{
    /// <summary>Each database.</summary>
    public static IReadOnlyList<ProviderDesign> All { get; } =
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
    public IEnumerable<string> ScaffoldMigration(string root, string migrationName)
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
        using var provider = CreateServices(context);
        var scaffolder = provider.GetRequiredService<IMigrationsScaffolder>();
        var project = Path.Combine(root, "src", "CraftGraph.Data");
        var migration = scaffolder.ScaffoldMigration(migrationName, "CraftGraph.Data", $"Migrations.{name}");
        var files = scaffolder.Save(project, migration, Path.Combine(project, "Migrations", name), dryRun: false);
        return new[] { files.MigrationFile, files.MetadataFile, files.SnapshotFile }.OfType<string>();
    }

    /// <summary>Writes the model as C# that makes it without looking at the entities. What stood in its folder before is replaced.</summary>
    /// <param name="folder">The folder above its own.</param>
    public void CompileModel(string folder)
    {
        using var context = createContext();
        using var provider = CreateServices(context);
        provider.GetRequiredService<ICompiledModelScaffolder>().ScaffoldModel(
            context.GetService<IDesignTimeModel>().Model,
            Path.Combine(folder, name),
            new()
            {
                ContextType = context.GetType(),
                ModelNamespace = $"CraftGraph.Data.CompiledModel.{name}",
                Language = "C#",
                UseNullableReferenceTypes = true,
            });
    }

    private ServiceProvider CreateServices(DbContext context)
    {
        var collection = new ServiceCollection().AddEntityFrameworkDesignTimeServices().AddDbContextDesignTimeServices(context);
        services.ConfigureDesignTimeServices(collection);
        return collection.BuildServiceProvider();
    }
}
