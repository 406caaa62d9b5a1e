using CraftGraph.Data.Bulk;
using CraftGraph.Data.Model;
using CraftGraph.Data.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
using NpgsqlTypes;

namespace CraftGraph.Data.Providers;

/// <summary>The catalogue in PostgreSQL. Its migrations are in <c>Migrations/Postgres</c>.</summary>
public sealed class PostgresCatalogueContext(DbContextOptions<PostgresCatalogueContext> options) : CatalogueContext(options)
{
    /// <summary>Texts compare by their bytes, whatever the locale of the server, so that lists page as on SQLite.</summary>
    private const string BinaryCollation = "C";

    private PostgresCopy? _copy;

    /// <inheritdoc />
    public override ICatalogueSearch Search { get; } = new PostgresCatalogueSearch();

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<string>().UseCollation(BinaryCollation);
        configurationBuilder.Properties<Enum>().UseCollation(BinaryCollation);
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);

        // Nulls are less than any value, which an index serves only if it has them first.
        foreach (var index in modelBuilder.Model.GetEntityTypes().SelectMany(entity => entity.GetDeclaredIndexes()))
        {
            if (index.Properties.Any(property => property.IsNullable))
            {
                // An array: what writes migrations knows no other list.
                index.SetNullSortOrder(index.Properties.Select(property => property.IsNullable ? NullSortOrder.NullsFirst : NullSortOrder.NullsLast).ToArray());
            }
        }
    }

    internal override RowInsert OpenInsert(string table, IReadOnlyList<string> columns) => (_copy ??= new(this)).OpenInsert(table, columns);

    private protected override void ConfigureSearchIndex(EntityTypeBuilder<SearchEntry> entry)
    {
        entry.ToTable(SearchIndex.Table);
        entry.Property(one => one.Id).ValueGeneratedNever();
        entry.Property<NpgsqlTsVector>(PostgresCatalogueSearch.Terms).IsRequired();

        // Serves every search.
        entry.HasIndex(PostgresCatalogueSearch.Terms).HasMethod("gin");
    }
}
