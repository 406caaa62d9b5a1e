using CraftGraph.Data.Bulk;
using CraftGraph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Data.Providers;

/// <summary>The catalogue in SQLite. Its migrations are in <c>Migrations/Sqlite</c>.</summary>
public sealed class SqliteCatalogueContext(DbContextOptions<SqliteCatalogueContext> options) : CatalogueContext(options)
{
    internal override RowInsert OpenInsert(string table, IReadOnlyList<string> columns) => new PreparedInsert(this, table, columns);
}
