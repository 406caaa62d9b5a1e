using System.Text.Json;
using Npgsql;

namespace CraftGraph.Bench.Ceiling.Postgres;

/// <summary>The answer to <c>operations/listing.graphql</c>: a row for each label of each article.</summary>
internal sealed class Listing : PostgresAnswer
{
    private static readonly string Sql =
        $"""
        SELECT {CatalogueSql.Listed}, p."Id", l.slug, l.name
        FROM (
            SELECT * FROM "Products" p
            WHERE p."RegionId" = (SELECT "Id" FROM "Regions" WHERE "Slug" = $2) AND p."TradeId" = (SELECT "Id" FROM "Trades" WHERE "Slug" = $3) AND p."PriceMinor" >= $4
            ORDER BY p."PriceMinor", p."Id" LIMIT 21) p
            JOIN "Producers" m ON m."Id" = p."ProducerId" JOIN "Regions" r ON r."Id" = p."RegionId" {JoinLabels}
        ORDER BY p."PriceMinor", p."Id", l.slug
        """;

    public override NpgsqlBatch CreateBatch(NpgsqlConnection connection)
    {
        var batch = new NpgsqlBatch(connection);
        Add(batch, Sql, new NpgsqlParameter<DateOnly>(), new NpgsqlParameter<string?>(), new NpgsqlParameter<string?>(), new NpgsqlParameter<long>());
        return batch;
    }

    public override void Bind(NpgsqlBatch batch, ReadOnlySpan<byte> variables)
    {
        var command = batch.BatchCommands[0];
        Set(command, 0, Today);
        Set(command, 1, RequestVariables.GetText(variables, "region"u8));
        Set(command, 2, RequestVariables.GetText(variables, "trade"u8));
        Set(command, 3, RequestVariables.GetInteger(variables, "minimum"u8));
    }

    public override async Task WriteAsync(NpgsqlDataReader row, Utf8JsonWriter json)
    {
        json.StartData("products"u8);
        json.StartNodes();
        var isThere = await row.ReadAsync();
        for (var count = 0; isThere && count < ListingJson.PageSize; count++)
        {
            json.StartListed(row);
            isThere = await WriteLabelsAsync(row, json, ListingJson.Columns, ListingJson.Columns + 1);
            json.WriteEndObject();
        }

        json.EndListing(isThere);
    }
}
