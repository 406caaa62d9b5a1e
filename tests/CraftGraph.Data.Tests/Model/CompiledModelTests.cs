using CraftGraph.Data.CompiledModel.Postgres;
using CraftGraph.Data.CompiledModel.Sqlite;
using CraftGraph.Data.Providers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace CraftGraph.Data.Tests.Model;

/// <summary>What the build writes from the entities, against what EF Core makes of them.</summary>
public sealed class CompiledModelTests
{
    [Fact]
    public void The_compiled_model_of_SQLite_is_that_of_the_entities()
    {
        using var made = new SqliteCatalogueContext(new DbContextOptionsBuilder<SqliteCatalogueContext>().UseSqlite("Data Source=none").Options);
        using var compiled = new SqliteCatalogueContext(
            new DbContextOptionsBuilder<SqliteCatalogueContext>().UseSqlite("Data Source=none").UseModel(SqliteCatalogueContextModel.Instance).Options);

        Compare(made, compiled);
    }

    [Fact]
    public void The_compiled_model_of_PostgreSQL_is_that_of_the_entities()
    {
        using var made = new PostgresCatalogueContext(new DbContextOptionsBuilder<PostgresCatalogueContext>().UseNpgsql("Host=none").Options);
        using var compiled = new PostgresCatalogueContext(
            new DbContextOptionsBuilder<PostgresCatalogueContext>().UseNpgsql("Host=none").UseModel(PostgresCatalogueContextModel.Instance).Options);

        Compare(made, compiled);
    }

    // Annotations are left out: the compiled model has those alone that are read while it runs. What they say about tables is in the relational model.
    private static void Compare(DbContext made, DbContext compiled)
    {
        const MetadataDebugStringOptions Whole = MetadataDebugStringOptions.LongDefault & ~MetadataDebugStringOptions.IncludeAnnotations;

        Assert.NotSame(made.Model, compiled.Model);
        Assert.Equal(made.Model.ToDebugString(Whole), compiled.Model.ToDebugString(Whole));
        Assert.Equal(made.Model.GetRelationalModel().ToDebugString(Whole), compiled.Model.GetRelationalModel().ToDebugString(Whole));
    }
}
