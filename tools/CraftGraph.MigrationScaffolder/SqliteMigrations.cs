using CraftGraph.Data.Providers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.Extensions.DependencyInjection;

namespace CraftGraph.MigrationScaffolder;

/// <summary>Writes migrations for the SQLite context.</summary>
internal static class SqliteMigrations
{
    /// <summary>Compares the entities with the snapshot of the last migration and writes the next one.</summary>
    /// <param name="root">Root of the repository.</param>
    /// <param name="name">Name of the migration, in Pascal case.</param>
    /// <returns>The files written, with full paths: the migration, its metadata and the snapshot.</returns>
    public static IEnumerable<string> Scaffold(string root, string name)
    {
        // The file is never opened: scaffolding reads the model, not a database.
        using var context = new SqliteCatalogueContext(
            new DbContextOptionsBuilder<SqliteCatalogueContext>().UseSqlite("Data Source=:memory:").Options);

        var services = new ServiceCollection()
            .AddEntityFrameworkDesignTimeServices()
            .AddDbContextDesignTimeServices(context);

#pragma warning disable EF1001 // The provider publishes its design-time services nowhere else.
        new Microsoft.EntityFrameworkCore.Sqlite.Design.Internal.SqliteDesignTimeServices().ConfigureDesignTimeServices(services);
#pragma warning restore EF1001

        using var provider = services.BuildServiceProvider();
        var scaffolder = provider.GetRequiredService<IMigrationsScaffolder>();
        var project = Path.Combine(root, "src", "CraftGraph.Data");
        var migration = scaffolder.ScaffoldMigration(name, "CraftGraph.Data", "Migrations.Sqlite");
        var files = scaffolder.Save(project, migration, Path.Combine(project, "Migrations", "Sqlite"), dryRun: false);

        return new[] { files.MigrationFile, files.MetadataFile, files.SnapshotFile }.OfType<string>();
    }
}
