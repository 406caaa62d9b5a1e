using System.Text.Json;
using Npgsql;

namespace CraftGraph.Bench.Ceiling.Postgres;

/// <summary>One operation, written by hand on PostgreSQL: one round trip, whatever it asks for.</summary>
internal abstract class PostgresAnswer
{
    /// <summary>Makes the statements of a connection, which are prepared and then run for each request.</summary>
    public abstract NpgsqlBatch CreateBatch(NpgsqlConnection connection);

    /// <summary>Sets the parameters by the variables of a request.</summary>
    public abstract void Bind(NpgsqlBatch batch, ReadOnlySpan<byte> variables);

    /// <summary>Writes the answer.</summary>
    public abstract Task WriteAsync(NpgsqlDataReader row, Utf8JsonWriter json);

    /// <summary>Today.</summary>
    protected static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    /// <summary>The labels of an article <c>p</c> on the day <c>$1</c>, as a table <c>l</c> that is joined to it; as many rows as labels, or one with nulls.</summary>
    protected static string JoinLabels { get; } =
        $"""
        LEFT JOIN LATERAL (
            SELECT DISTINCT l."Slug" AS slug, {CatalogueSql.Name("l")} AS name
            FROM "LabelAwards" a JOIN "Labels" l ON l."Id" = a."LabelId"
            WHERE a."ProducerId" = p."ProducerId" AND (a."ProductId" IS NULL OR a."ProductId" = p."Id") AND {CatalogueSql.IsValidOn("$1")}
            ORDER BY l."Slug") l ON true
        """;

    /// <summary>Adds a statement to a batch.</summary>
    protected static void Add(NpgsqlBatch batch, string sql, params NpgsqlParameter[] parameters)
    {
        var command = new NpgsqlBatchCommand(sql);
        command.Parameters.AddRange(parameters);
        batch.BatchCommands.Add(command);
    }

    /// <summary>Sets a parameter without boxing it.</summary>
    protected static void Set<T>(NpgsqlBatchCommand command, int parameter, T value) => ((NpgsqlParameter<T>)command.Parameters[parameter]).TypedValue = value;

    /// <summary>Writes the labels of the article that the reader stands on.</summary>
    /// <param name="row">Its rows follow each other.</param>
    /// <param name="json">What is written to.</param>
    /// <param name="key">The column that tells articles apart.</param>
    /// <param name="label">The column of the label's slug.</param>
    /// <returns>Whether another article follows, on which the reader stands then.</returns>
    protected static async ValueTask<bool> WriteLabelsAsync(NpgsqlDataReader row, Utf8JsonWriter json, int key, int label)
    {
        json.WriteStartArray("labels"u8);
        var article = row.GetInt32(key);
        var isThere = true;
        while (isThere && !row.IsDBNull(key) && row.GetInt32(key) == article)
        {
            if (!row.IsDBNull(label))
            {
                json.WriteLabel(row, label);
            }

            isThere = await row.ReadAsync();
        }

        json.WriteEndArray();
        return isThere;
    }
}
