using System.Text.Json;
using Npgsql;

namespace CraftGraph.Bench.Ceiling.Postgres;

/// <summary>The answer to <c>operations/product-page.graphql</c>: a row for each label.</summary>
internal sealed class ProductPage : PostgresAnswer
{
    private const int Id = ProductPageJson.CreatedAt + 1;

    private static readonly string Sql =
        $"""
        SELECT {CatalogueSql.ProductPage}, p."Id", l.slug, l.name
        FROM "Products" p JOIN "HsCodes" h ON h."Id" = p."HsCodeId" JOIN "Producers" m ON m."Id" = p."ProducerId" JOIN "Regions" r ON r."Id" = p."RegionId"
            JOIN "Trades" t ON t."Id" = p."TradeId" {JoinLabels}
        WHERE p."Slug" = $2
        """;

    public override NpgsqlBatch CreateBatch(NpgsqlConnection connection)
    {
        var batch = new NpgsqlBatch(connection);
        Add(batch, Sql, new NpgsqlParameter<DateOnly>(), new NpgsqlParameter<string?>());
        return batch;
    }

    public override void Bind(NpgsqlBatch batch, ReadOnlySpan<byte> variables)
    {
        Set(batch.BatchCommands[0], 0, Today);
        Set(batch.BatchCommands[0], 1, RequestVariables.GetText(variables, "slug"u8));
    }

    public override async Task WriteAsync(NpgsqlDataReader row, Utf8JsonWriter json)
    {
        json.StartData("product"u8);
        if (await row.ReadAsync())
        {
            json.WriteStartObject();
            json.WriteFirstPart(row);
            json.WriteString("createdAt"u8, row.GetDateTime(ProductPageJson.CreatedAt));
            json.WriteSecondPart(row);
            await WriteLabelsAsync(row, json, Id, Id + 1);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNullValue();
        }

        json.EndData();
    }
}
