using CraftGraph.Data.Bulk;
using CraftGraph.Data.Model;
using CraftGraph.Data.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Providers;

/// <summary>The catalogue in SQLite. Its migrations are in <c>Migrations/Sqlite</c>.</summary>
public sealed class SqliteCatalogueContext(DbContextOptions<SqliteCatalogueContext> options) : CatalogueContext(options)
{
    /// <inheritdoc />
    public override ICatalogueSearch Search { get; } = new SqliteCatalogueSearch();

    internal override RowInsert OpenInsert(string table, IReadOnlyList<string> columns) => new PreparedInsert(this, table, columns);

    // EF Core knows no virtual tables: it reads this one like any other, and a migration creates it by hand.
    private protected override void ConfigureSearchIndex(EntityTypeBuilder<SearchEntry> entry)
    {
        entry.ToTable(SearchIndex.Table, table => table.ExcludeFromMigrations());
        entry.Property(one => one.Id).HasColumnName("rowid");
        entry.Property<string>(SqliteCatalogueSearch.Match).HasColumnName(SearchIndex.Table);
    }
}
