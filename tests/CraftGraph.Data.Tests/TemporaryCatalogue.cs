using System.Globalization;
using System.Text;
using CraftGraph.Data.Import;
using CraftGraph.Data.Model;
using CraftGraph.Data.Providers;
using CraftGraph.Tests.Postgres;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CraftGraph.Data.Tests;

/// <summary>A catalogue of one test, in a file or database of its own, gone after it.</summary>
internal sealed class TemporaryCatalogue : IDisposable
{
    private readonly TemporaryFolder? _folder;
    private readonly TemporaryDatabase? _database;

    private TemporaryCatalogue(Provider provider)
    {
        if (provider is Provider.Sqlite)
        {
            _folder = new();
            Database = new SqliteCatalogueDatabase($"Data Source={File};Pooling=False", Time);
        }
        else
        {
            _database = new();
            Database = new PostgresCatalogueDatabase(_database.ConnectionString, Time);
        }
    }

    /// <summary>The file of one in SQLite.</summary>
    public string File => _folder!.File("catalogue.db");

    /// <summary>The connection string of one in PostgreSQL.</summary>
    public string ConnectionString => _database!.ConnectionString;

    public FixedTime Time { get; } = new(FixedTime.Noon.Now);

    public CatalogueDatabase Database { get; }

    /// <summary>With the seed and so many invented articles.</summary>
    public static TemporaryCatalogue With(int demonstrationProducts, Provider provider = Provider.Sqlite)
    {
        var catalogue = new TemporaryCatalogue(provider);
        catalogue.Prepare(demonstrationProducts);
        return catalogue;
    }

    /// <summary>With tables alone.</summary>
    public static TemporaryCatalogue Empty(Provider provider)
    {
        var catalogue = new TemporaryCatalogue(provider);
        using var context = catalogue.Context();
        context.Database.OpenConnection();
        if (context.Database.GetDbConnection() is SqliteConnection sqlite)
        {
            SqliteMigrationRun.Run(sqlite, catalogue.File);
        }
        else
        {
            PostgresMigrationRun.Run((NpgsqlConnection)context.Database.GetDbConnection(), catalogue.Database.Place);
        }

        return catalogue;
    }

    public CataloguePreparation Prepare(int demonstrationProducts) =>
        Database.Prepare(new CatalogueOptions { DemonstrationProducts = demonstrationProducts }, TestContext.Current.CancellationToken);

    public CatalogueContext Context() => Database.CreateContext();

    public ImportReport Import(SheetSet sheets)
    {
        using var context = Context();
        return new CatalogueImporter(Time).Import(context, sheets, TestContext.Current.CancellationToken);
    }

    public T Read<T>(Func<CatalogueContext, T> read)
    {
        using var context = Context();
        return read(context);
    }

    /// <summary>Every row of every table, as text; equal for equal catalogues, whichever databases they are in.</summary>
    public string Dump()
    {
        using var context = Context();
        context.Database.OpenConnection();
        var dump = new StringBuilder();
        foreach (var table in context.Model.GetRelationalModel().Tables.Where(table => table.Name != "SearchIndex").OrderBy(table => table.Name, StringComparer.Ordinal))
        {
            // Databases agree about the order of texts, but not about where a column stands.
            dump.AppendLine(table.Name);
            var columns = string.Join(", ", table.Columns.Select(column => $"\"{column.Name}\"").Order(StringComparer.Ordinal));
            var key = string.Join(", ", table.PrimaryKey!.Columns.Select(column => $"\"{column.Name}\""));
            using var command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT {columns} FROM \"{table.Name}\" ORDER BY {key}";
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                for (var i = 0; i < reader.FieldCount; i++)
                {
                    dump.Append(Text(reader.GetValue(i))).Append('|');
                }

                dump.AppendLine();
            }
        }

        // Each kind of database keeps the index in its own way; entries with the same digest hold the same.
        foreach (var entry in context.SearchEntries.AsNoTracking().OrderBy(entry => entry.Id).Select(entry => new { entry.Id, entry.Kind, entry.Digest }))
        {
            dump.AppendLine(CultureInfo.InvariantCulture, $"{entry.Id}|{entry.Kind}|{entry.Digest}");
        }

        return dump.ToString();
    }

    public void Dispose()
    {
        _folder?.Dispose();
        _database?.Dispose();
    }

    private static string Text(object value) => value switch
    {
        DBNull => "NULL",
        bool flag => flag ? "1" : "0",
        DateTime instant => instant.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
