using System.Text.Json;

namespace CraftGraph.Bench.Ceiling.Sqlite;

/// <summary>The answer to <c>operations/product-page.graphql</c>.</summary>
internal static class ProductPage
{
    /// <summary>Writes the answer.</summary>
    public static void Write(CeilingConnection connection, ReadOnlySpan<byte> variables, Utf8JsonWriter json)
    {
        connection.Begin();
        json.StartData("product"u8);
        connection.Product.Parameters[0].Value = RequestVariables.GetText(variables, "slug"u8);
        using (var row = connection.Product.ExecuteReader())
        {
            if (row.Read())
            {
                json.WriteStartObject();
                json.WriteFirstPart(row);
                var created = row.GetString(ProductPageJson.CreatedAt).AsSpan();
                json.WriteString("createdAt"u8, $"{created[..10]}T{created[11..]}Z");
                json.WriteSecondPart(row);
                connection.WriteLabels(row.GetInt64(ProductPageJson.CreatedAt + 1), row.GetInt64(ProductPageJson.CreatedAt + 2), CeilingConnection.Today);
                json.WriteEndObject();
            }
            else
            {
                json.WriteNullValue();
            }
        }

        json.EndData();
    }
}
