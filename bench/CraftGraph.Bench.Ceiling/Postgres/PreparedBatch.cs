using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Npgsql;

namespace CraftGraph.Bench.Ceiling.Postgres;

/// <summary>One connection with the prepared statements of one operation, and the buffer of the answer that is being written.</summary>
internal sealed class PreparedBatch
{
    private PreparedBatch(NpgsqlBatch batch)
    {
        Batch = batch;
        Json = new(Buffer, new() { SkipValidation = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    public NpgsqlBatch Batch { get; }

    public ArrayBufferWriter<byte> Buffer { get; } = new(64 * 1024);

    public Utf8JsonWriter Json { get; }

    /// <summary>Opens a connection and prepares the statements of an operation.</summary>
    public static async Task<PreparedBatch> CreateAsync(string connectionString, PostgresAnswer answer)
    {
        // A batch is one transaction, and with this reads one state of the database.
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString)
        {
            Pooling = false,
            ReadBufferSize = 64 * 1024,
            Options = "-c default_transaction_isolation=repeatable\\ read -c default_transaction_read_only=on -c jit=off",
        }.ConnectionString);
        await connection.OpenAsync();
        var batch = answer.CreateBatch(connection);
        await batch.PrepareAsync();
        return new(batch);
    }

    /// <summary>Makes it ready for the next request.</summary>
    public void Reset()
    {
        Buffer.ResetWrittenCount();
        Json.Reset();
    }
}
