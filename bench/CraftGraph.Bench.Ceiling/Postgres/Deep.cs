using System.Text.Json;
using Npgsql;

namespace CraftGraph.Bench.Ceiling.Postgres;

/// <summary>The answer to <c>operations/deep.graphql</c>: a row for each label of each article of each maker of each region.</summary>
internal sealed class Deep : PostgresAnswer
{
    private static readonly string Sql =
        $"""
        SELECT r."Id", r."Slug", r.name, m."Id", m."Kind", m."Slug", m.name, p."Id", p."Slug", p.name, p."PriceMinor", p."Currency", l.slug, l.name
        FROM (SELECT r."Id", r."Slug", {CatalogueSql.Name("r")} AS name FROM "Regions" r WHERE r."Scheme" = 'Since2015' ORDER BY r."Id" LIMIT 12) r
        LEFT JOIN LATERAL (
            SELECT m."Id", m."Kind", m."Slug", {CatalogueSql.Name("m")} AS name FROM "Producers" m WHERE m."RegionId" = r."Id" ORDER BY m."Id" LIMIT 5) m ON true
        LEFT JOIN LATERAL (
            SELECT p."Id", p."ProducerId", p."Slug", {CatalogueSql.Name("p")} AS name, p."PriceMinor", p."Currency"
            FROM "Products" p WHERE p."ProducerId" = m."Id" AND p."PriceMinor" >= $2 ORDER BY p."Id" LIMIT 5) p ON true
        {JoinLabels}
        ORDER BY r."Id", m."Id", p."Id", l.slug
        """;

    public override NpgsqlBatch CreateBatch(NpgsqlConnection connection)
    {
        var batch = new NpgsqlBatch(connection);
        Add(batch, Sql, new NpgsqlParameter<DateOnly>(), new NpgsqlParameter<long>());
        return batch;
    }

    public override void Bind(NpgsqlBatch batch, ReadOnlySpan<byte> variables)
    {
        Set(batch.BatchCommands[0], 0, Today);
        Set(batch.BatchCommands[0], 1, RequestVariables.GetInteger(variables, "minimum"u8));
    }

    public override async Task WriteAsync(NpgsqlDataReader row, Utf8JsonWriter json)
    {
        json.StartData("regions"u8);
        json.StartNodes();
        var isThere = await row.ReadAsync();
        while (isThere)
        {
            var region = row.GetInt32(0);
            json.WriteStartObject();
            json.WriteNamed(row, 1);
            json.WritePropertyName("producers"u8);
            json.StartNodes();
            while (isThere && row.GetInt32(0) == region)
            {
                isThere = row.IsDBNull(3) ? await row.ReadAsync() : await WriteProducerAsync(row, json);
            }

            json.EndNodes();
            json.WriteEndObject();
        }

        json.EndNodes();
        json.EndData();
    }

    private static async ValueTask<bool> WriteProducerAsync(NpgsqlDataReader row, Utf8JsonWriter json)
    {
        var producer = row.GetInt32(3);
        json.WriteStartObject();
        json.WriteString("__typename"u8, row.GetString(4));
        json.WriteNamed(row, 5);
        json.WritePropertyName("products"u8);
        json.StartNodes();
        var isThere = true;
        while (isThere && !row.IsDBNull(3) && row.GetInt32(3) == producer)
        {
            if (row.IsDBNull(7))
            {
                isThere = await row.ReadAsync();
                continue;
            }

            json.WriteStartObject();
            json.WriteNamed(row, 8);
            json.WritePrice(row, 10);
            isThere = await WriteLabelsAsync(row, json, 7, 12);
            json.WriteEndObject();
        }

        json.EndNodes();
        json.WriteEndObject();
        return isThere;
    }
}
