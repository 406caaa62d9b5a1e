using System.Text.Json;
using Npgsql;

namespace CraftGraph.Bench.Ceiling.Postgres;

/// <summary>The answer to <c>operations/facets.graphql</c>: a statement for the number, the page and each facet.</summary>
internal sealed class Facets : PostgresAnswer
{
    private static readonly FacetsSql Sql = new("strpos");

    public override NpgsqlBatch CreateBatch(NpgsqlConnection connection)
    {
        var batch = new NpgsqlBatch(connection);
        foreach (var sql in (string[])[Sql.Count, Sql.Page, .. Sql.Values.Select(facet => facet.Sql), Sql.Prices])
        {
            Add(batch, sql, new NpgsqlParameter<string?>(), new NpgsqlParameter<string?>(), new NpgsqlParameter<string?>(), new NpgsqlParameter<long>());
        }

        return batch;
    }

    public override void Bind(NpgsqlBatch batch, ReadOnlySpan<byte> variables)
    {
        var text = RequestVariables.GetText(variables, "text"u8);
        var region = RequestVariables.GetText(variables, "region"u8);
        var trade = RequestVariables.GetText(variables, "trade"u8);
        var below = RequestVariables.GetInteger(variables, "below"u8);
        foreach (NpgsqlBatchCommand command in batch.BatchCommands)
        {
            Set(command, 0, text);
            Set(command, 1, region);
            Set(command, 2, trade);
            Set(command, 3, below);
        }
    }

    public override async Task WriteAsync(NpgsqlDataReader row, Utf8JsonWriter json)
    {
        json.StartData("products"u8);
        json.WriteStartObject();
        await row.ReadAsync();
        json.WriteNumber("totalCount"u8, row.GetInt64(0));
        json.WriteStartArray("nodes"u8);
        await row.NextResultAsync();
        while (await row.ReadAsync())
        {
            json.WriteFound(row);
        }

        json.WriteEndArray();
        json.WriteStartArray("facets"u8);
        foreach (var (key, _) in Sql.Values)
        {
            json.StartFacet(key);
            await row.NextResultAsync();
            while (await row.ReadAsync())
            {
                json.WriteFacetValue(row);
            }

            json.EndFacet();
        }

        await row.NextResultAsync();
        await row.ReadAsync();
        json.WritePrices(row);
        json.WriteEndArray();
        json.WriteEndObject();
        json.EndData();
    }
}
