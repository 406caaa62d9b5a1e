using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace CraftGraph.Bench.Ceiling;

/// <summary>One connection, its prepared commands, and the buffer of the answer that is being written.</summary>
internal sealed class CeilingConnection : IDisposable
{
    private readonly SqliteConnection _connection;
    private SqliteTransaction? _snapshot;

    public CeilingConnection(string file)
    {
        _connection = new(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ConnectionString);
        _connection.Open();
        using (var mapping = _connection.CreateCommand())
        {
            mapping.CommandText = "PRAGMA mmap_size = 2147418112";
            mapping.ExecuteNonQuery();
        }

        Json = new(Buffer, new() { SkipValidation = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        Product = Prepare(
            $"""
            SELECT p.Id, p.Slug, p.Sku, {Name("p")}, CASE WHEN p.Name_En IS NOT NULL THEN 'EN' WHEN p.Name_Fr IS NOT NULL THEN 'FR' WHEN p.Name_Ar IS NOT NULL THEN 'AR' ELSE 'ZGH' END,
                COALESCE(p.Description_En, p.Description_Fr, p.Description_Ar, p.Description_Zgh), p.PriceMinor, p.Currency, p.Unit, p.Stock, p.MinimumOrder, p.LeadTimeDays,
                p.IsExportable, p.CreatedAt, h.Code, m.Kind, m.Slug, {Name("m")}, r.Slug, {Name("r")}, t.Slug, {Name("t")}, p.ProducerId
            FROM Products p JOIN HsCodes h ON h.Id = p.HsCodeId JOIN Producers m ON m.Id = p.ProducerId JOIN Regions r ON r.Id = p.RegionId JOIN Trades t ON t.Id = p.TradeId
            WHERE p.Slug = $slug
            """,
            "$slug");
        Labels = Prepare(
            $"""
            SELECT DISTINCT l.Slug, {Name("l")}
            FROM LabelAwards a JOIN Labels l ON l.Id = a.LabelId
            WHERE a.ProducerId = $producer AND (a.ProductId IS NULL OR a.ProductId = $product) AND a.AwardedOn <= $day
                AND (a.ValidUntil IS NULL OR a.ValidUntil >= $day) AND (a.Status = 'Valid' OR a.StatusSince > $day)
            ORDER BY l.Slug
            """,
            "$producer", "$product", "$day");
        Listing = Prepare(
            $"""
            SELECT p.Id, p.ProducerId, p.Slug, {Name("p")}, p.PriceMinor, p.Currency, m.Kind, m.Slug, {Name("m")}, r.Slug, {Name("r")}
            FROM Products p CROSS JOIN Producers m ON m.Id = p.ProducerId CROSS JOIN Regions r ON r.Id = p.RegionId
            WHERE p.RegionId = (SELECT Id FROM Regions WHERE Slug = $region) AND p.TradeId = (SELECT Id FROM Trades WHERE Slug = $trade) AND p.PriceMinor >= $minimum
            ORDER BY p.PriceMinor, p.Id LIMIT 21
            """,
            "$region", "$trade", "$minimum");
        Regions = Prepare($"SELECT r.Id, r.Slug, {Name("r")} FROM Regions r WHERE r.Scheme = 'Since2015' ORDER BY r.Id LIMIT 12");
        Producers = Prepare($"SELECT m.Id, m.Kind, m.Slug, {Name("m")} FROM Producers m WHERE m.RegionId = $region ORDER BY m.Id LIMIT 5", "$region");
        Products = Prepare(
            $"""
            SELECT p.Id, p.Slug, {Name("p")}, p.PriceMinor, p.Currency
            FROM Products p WHERE p.ProducerId = $producer AND p.PriceMinor >= $minimum ORDER BY p.Id LIMIT 5
            """,
            "$producer", "$minimum");
        PointsOfSale = Prepare(
            $"""
            SELECT Slug, name, Kind, distance, Latitude, Longitude
            FROM (
                SELECT p.Slug, {Name("p")} AS name, p.Kind, p.Latitude, p.Longitude, p.Id,
                    12742017.6 * asin(min(1.0, sqrt(pow(sin((p.Latitude - $latitude) * 0.0087266462599716477), 2.0)
                        + ($cosine * cos(p.Latitude * 0.017453292519943295)) * pow(sin((p.Longitude - $longitude) * 0.0087266462599716477), 2.0)))) AS distance
                FROM PointsOfSale p
                WHERE p.Latitude BETWEEN $south AND $north AND p.Longitude BETWEEN $west AND $east
            )
            WHERE distance <= $radius ORDER BY distance, Id LIMIT 20
            """,
            "$latitude", "$longitude", "$cosine", "$south", "$north", "$west", "$east", "$radius");
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

    /// <summary>Today, as awards are dated.</summary>
    public static string Today => TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Makes all that follows read one state of the database.</summary>
    public void Begin()
    {
        _snapshot = _connection.BeginTransaction(deferred: true);
        foreach (var command in (ReadOnlySpan<SqliteCommand>)[Product, Labels, Listing, Regions, Producers, Products, PointsOfSale])
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

    public void Dispose()
    {
        Json.Dispose();
        _snapshot?.Dispose();
        _connection.Dispose();
    }

    private static string Name(string table) => $"COALESCE({table}.Name_En, {table}.Name_Fr, {table}.Name_Ar, {table}.Name_Zgh)";

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

        return command;
    }
}
