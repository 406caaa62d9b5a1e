using CraftGraph.Data.Import;
using CraftGraph.Data.Model;
using CraftGraph.Data.Providers;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Data.Tests;

/// <summary>A catalogue of one test, in a file of its own, gone after it.</summary>
internal sealed class TemporaryCatalogue : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private TemporaryCatalogue(FixedTime? time)
    {
        Time = time ?? new FixedTime(FixedTime.Noon.Now);
        Database = new SqliteCatalogueDatabase($"Data Source={File};Pooling=False", Time);
    }

    public string File => _folder.File("catalogue.db");

    public FixedTime Time { get; }

    public SqliteCatalogueDatabase Database { get; }

    /// <summary>With the seed and so many invented articles.</summary>
    public static TemporaryCatalogue With(int demonstrationProducts)
    {
        var catalogue = new TemporaryCatalogue(null);
        catalogue.Prepare(demonstrationProducts);
        return catalogue;
    }

    /// <summary>With tables alone.</summary>
    public static TemporaryCatalogue Empty()
    {
        var catalogue = new TemporaryCatalogue(null);
        using var connection = new SqliteConnection($"Data Source={catalogue.File};Pooling=False");
        connection.Open();
        SqliteMigrationRun.Run(connection, catalogue.File);
        return catalogue;
    }

    public CataloguePreparation Prepare(int demonstrationProducts) =>
        Database.Prepare(new CatalogueOptions { DemonstrationProducts = demonstrationProducts }, TestContext.Current.CancellationToken);

    public SqliteCatalogueContext Context() => Database.CreateContext();

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

    /// <summary>Every row of every table, as text; equal for equal databases.</summary>
    public string Dump()
    {
        using var context = Context();
        var connection = context.Database.GetDbConnection();
        connection.Open();
        var dump = new System.Text.StringBuilder();
        foreach (var table in Column(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"))
        {
            dump.AppendLine(table);
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\" ORDER BY 1, 2";
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                for (var i = 0; i < reader.FieldCount; i++)
                {
                    dump.Append(reader.IsDBNull(i) ? "NULL" : Convert.ToString(reader.GetValue(i), System.Globalization.CultureInfo.InvariantCulture)).Append('|');
                }

                dump.AppendLine();
            }
        }

        return dump.ToString();
    }

    public void Dispose() => _folder.Dispose();

    private static List<string> Column(System.Data.Common.DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read())
        {
            values.Add(reader.GetString(0));
        }

        return values;
    }
}
