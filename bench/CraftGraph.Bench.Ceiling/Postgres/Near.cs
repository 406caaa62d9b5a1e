using System.Text.Json;
using Npgsql;

namespace CraftGraph.Bench.Ceiling.Postgres;

/// <summary>The answer to <c>operations/near.graphql</c>.</summary>
internal sealed class Near : PostgresAnswer
{
    private static readonly string Sql =
        $"""
        SELECT "Slug", name, "Kind", distance, "Latitude", "Longitude"
        FROM (
            SELECT p."Slug", {CatalogueSql.Name("p")} AS name, p."Kind", p."Latitude", p."Longitude", p."Id", {CatalogueSql.Distance("$1", "$2", "$3", "least")} AS distance
            FROM "PointsOfSale" p
            WHERE p."Latitude" BETWEEN $4 AND $5 AND p."Longitude" BETWEEN $6 AND $7) p
        WHERE distance <= $8 ORDER BY distance, "Id" LIMIT 20
        """;

    public override NpgsqlBatch CreateBatch(NpgsqlConnection connection)
    {
        var batch = new NpgsqlBatch(connection);
        Add(batch, Sql, [.. Enumerable.Range(0, 8).Select(_ => new NpgsqlParameter<double>())]);
        return batch;
    }

    public override void Bind(NpgsqlBatch batch, ReadOnlySpan<byte> variables)
    {
        var near = NearCircle.Read(variables);
        var command = batch.BatchCommands[0];
        Set(command, 0, near.Latitude);
        Set(command, 1, near.Longitude);
        Set(command, 2, near.Cosine);
        Set(command, 3, near.Latitude - near.Height);
        Set(command, 4, near.Latitude + near.Height);
        Set(command, 5, near.Longitude - near.Width);
        Set(command, 6, near.Longitude + near.Width);
        Set(command, 7, near.Radius);
    }

    public override async Task WriteAsync(NpgsqlDataReader row, Utf8JsonWriter json)
    {
        json.StartData("pointsOfSale"u8);
        json.StartNodes();
        while (await row.ReadAsync())
        {
            json.WritePointOfSale(row);
        }

        json.EndNodes();
        json.EndData();
    }
}
