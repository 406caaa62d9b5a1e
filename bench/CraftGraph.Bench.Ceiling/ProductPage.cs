using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace CraftGraph.Bench.Ceiling;

/// <summary>The answer to <c>operations/product-page.graphql</c>.</summary>
internal static class ProductPage
{
    /// <summary>Writes the answer.</summary>
    public static void Write(CeilingConnection connection, ReadOnlySpan<byte> variables, Utf8JsonWriter json)
    {
        connection.Begin();
        json.StartData("product"u8);
        connection.Product.Parameters[0].Value = JsonParts.GetText(variables, "slug"u8);
        using (var row = connection.Product.ExecuteReader())
        {
            if (row.Read())
            {
                json.WriteStartObject();
                Span<byte> id = stackalloc byte[256];
                var length = Encoding.UTF8.GetBytes($"Product:{row.GetString(1)}", id);
                Span<byte> encoded = stackalloc byte[352];
                Base64Url.EncodeToUtf8(id[..length], encoded, out _, out var written);
                json.WriteString("id"u8, encoded[..written]);
                json.WriteString("slug"u8, row.GetString(1));
                json.WriteString("sku"u8, row.GetString(2));
                json.WriteStartObject("name"u8);
                json.WriteString("value"u8, row.GetString(3));
                json.WriteString("language"u8, row.GetString(4));
                json.WriteEndObject();
                json.WriteStartObject("description"u8);
                json.WriteString("value"u8, row.GetString(5));
                json.WriteEndObject();
                json.WritePrice(row, 6);
                json.WriteString("unit"u8, ToUnit(row.GetString(8)));
                json.WriteNumber("stock"u8, row.GetInt64(9));
                json.WriteNumber("minimumOrder"u8, row.GetInt64(10));
                json.WriteNumber("leadTimeDays"u8, row.GetInt64(11));
                json.WriteBoolean("isExportable"u8, row.GetBoolean(12));
                var created = row.GetString(13).AsSpan();
                json.WriteString("createdAt"u8, $"{created[..10]}T{created[11..]}Z");
                json.WriteStartObject("hsCode"u8);
                json.WriteString("code"u8, row.GetString(14));
                json.WriteEndObject();
                json.WriteStartObject("producer"u8);
                json.WriteString("__typename"u8, row.GetString(15));
                json.WriteNamed(row, 16);
                json.WriteEndObject();
                json.WriteStartObject("region"u8);
                json.WriteNamed(row, 18);
                json.WriteEndObject();
                json.WriteStartObject("trade"u8);
                json.WriteNamed(row, 20);
                json.WriteEndObject();
                json.WriteLabels(connection, row.GetInt64(0), row.GetInt64(22), CeilingConnection.Today);
                json.WriteEndObject();
            }
            else
            {
                json.WriteNullValue();
            }
        }

        json.EndData();
    }

    private static string ToUnit(string unit) => unit switch
    {
        "Piece" => "PIECE",
        "Pair" => "PAIR",
        "Set" => "SET",
        "SquareMeter" => "SQUARE_METER",
        _ => "LITER",
    };
}
