using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace CraftGraph.Bench.Ceiling.Sqlite;

/// <summary>One connection, its prepared commands, and the buffer of the answer that is being written.</summary>
internal sealed class CeilingConnection : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly List<SqliteCommand> _commands = [];
    private SqliteTransaction? _snapshot;

    public CeilingConnection(string connectionString)
    {
        _connection = new(new SqliteConnectionStringBuilder(connectionString) { Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ConnectionString);
        _connection.Open();
        using (var mapping = _connection.CreateCommand())
        {
            mapping.CommandText = "PRAGMA mmap_size = 2147418112";
            mapping.ExecuteNonQuery();
        }

        Json = new(Buffer, new() { SkipValidation = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        Product = Prepare(
            $"""
            SELECT {CatalogueSql.ProductPage}, p."Id", p."ProducerId"
            FROM "Products" p JOIN "HsCodes" h ON h."Id" = p."HsCodeId" JOIN "Producers" m ON m."Id" = p."ProducerId" JOIN "Regions" r ON r."Id" = p."RegionId"
                JOIN "Trades" t ON t."Id" = p."TradeId"
            WHERE p."Slug" = $slug
            """,
            "$slug");
        Labels = Prepare(
            $"""
            SELECT l."Slug", {CatalogueSql.Name("l")}
            FROM "LabelAwards" a JOIN "Labels" l ON l."Id" = a."LabelId"
            WHERE a."ProducerId" = $producer AND (a."ProductId" IS NULL OR a."ProductId" = $product) AND {CatalogueSql.IsValidOn("$day")}
            GROUP BY l."Slug", l."Id" ORDER BY l."Slug", l."Id"
            """,
            "$producer", "$product", "$day");
        Listing = Prepare(
            $"""
            SELECT {CatalogueSql.Listed}, p."Id", p."ProducerId"
            FROM "Products" p CROSS JOIN "Producers" m ON m."Id" = p."ProducerId" CROSS JOIN "Regions" r ON r."Id" = p."RegionId"
            WHERE p."RegionId" = (SELECT "Id" FROM "Regions" WHERE "Slug" = $region) AND p."TradeId" = (SELECT "Id" FROM "Trades" WHERE "Slug" = $trade)
                AND p."PriceMinor" >= $minimum
            ORDER BY p."PriceMinor", p."Id" LIMIT 21
            """,
            "$region", "$trade", "$minimum");
        Regions = Prepare($"""SELECT r."Id", r."Slug", {CatalogueSql.Name("r")} FROM "Regions" r WHERE r."Scheme" = 'Since2015' ORDER BY r."Id" LIMIT 12""");
        Producers = Prepare(
            $"""SELECT m."Id", m."Kind", m."Slug", {CatalogueSql.Name("m")} FROM "Producers" m WHERE m."RegionId" = $region ORDER BY m."Id" LIMIT 5""", "$region");
        Products = Prepare(
            $"""
            SELECT p."Id", p."Slug", {CatalogueSql.Name("p")}, p."PriceMinor", p."Currency"
            FROM "Products" p WHERE p."ProducerId" = $producer AND p."PriceMinor" >= $minimum ORDER BY p."Id" LIMIT 5
            """,
            "$producer", "$minimum");
        PointsOfSale = Prepare(
            $"""
            SELECT "Slug", name, "Kind", distance, "Latitude", "Longitude"
            FROM (
                SELECT p."Slug", {CatalogueSql.Name("p")} AS name, p."Kind", p."Latitude", p."Longitude", p."Id",
                    {CatalogueSql.Distance("$latitude", "$longitude", "$cosine", "min")} AS distance
                FROM "PointsOfSale" p
                WHERE p."Latitude" BETWEEN $south AND $north AND p."Longitude" BETWEEN $west AND $east
            )
            WHERE distance <= $radius ORDER BY distance, "Id" LIMIT 20
            """,
            "$latitude", "$longitude", "$cosine", "$south", "$north", "$west", "$east", "$radius");
        var facets = new FacetsSql("instr");
        string[] conditions = ["$1", "$2", "$3", "$4"];
        Count = Prepare(facets.Count, conditions);
        Page = Prepare(facets.Page, conditions);
        FacetValues = [.. facets.Values.Select(facet => (facet.Key, Prepare(facet.Sql, conditions)))];
        Prices = Prepare(facets.Prices, conditions);
    }

    public ArrayBufferWriter<byte> Buffer { get; } = new(64 * 1024);

    public Utf8JsonWriter Json { get; }

    public SqliteCommand Product { get; }

    public SqliteCommand Labels { get; }

    public SqliteCommand Listing { get; }

    public SqliteCommand Regions { get; }

    public SqliteCommand Producers { get; }

    public SqliteCommand Products { get; }

    public SqliteCommand PointsOfSale { get; }

    public SqliteCommand Count { get; }

    public SqliteCommand Page { get; }

    public IReadOnlyList<(string Key, SqliteCommand Command)> FacetValues { get; }

    public SqliteCommand Prices { get; }

    /// <summary>Today, as awards are dated.</summary>
    public static string Today => TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Makes all that follows read one state of the database.</summary>
    public void Begin()
    {
        _snapshot = _connection.BeginTransaction(deferred: true);
        foreach (var command in _commands)
        {
            command.Transaction = _snapshot;
        }
    }

    /// <summary>Makes it ready for the next request.</summary>
    public void Reset()
    {
        _snapshot?.Dispose();
        _snapshot = null;
        Buffer.ResetWrittenCount();
        Json.Reset();
    }

    /// <summary>Writes the labels of an article.</summary>
    public void WriteLabels(long product, long producer, string day)
    {
        Json.WriteStartArray("labels"u8);
        var parameters = Labels.Parameters;
        parameters[0].Value = producer;
        parameters[1].Value = product;
        parameters[2].Value = day;
        using (var row = Labels.ExecuteReader())
        {
            while (row.Read())
            {
                Json.WriteLabel(row, 0);
            }
        }

        Json.WriteEndArray();
    }

    public void Dispose()
    {
        Json.Dispose();
        _snapshot?.Dispose();
        _connection.Dispose();
    }

    private SqliteCommand Prepare(string sql, params string[] parameters)
    {
        var command = _connection.CreateCommand();
#pragma warning disable CA2100 // The texts above are constants.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(new(parameter, null));
        }

        _commands.Add(command);
        return command;
    }
}
