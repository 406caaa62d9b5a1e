using System.Text.Json;

namespace CraftGraph.Bench.Ceiling;

/// <summary>The answer to <c>operations/listing.graphql</c>.</summary>
internal static class Listing
{
    /// <summary>Writes the answer.</summary>
    public static void Write(CeilingConnection connection, ReadOnlySpan<byte> variables, Utf8JsonWriter json)
    {
        connection.Begin();
        json.StartData("products"u8);
        json.WriteStartObject();
        json.WriteStartArray("nodes"u8);
        var parameters = connection.Listing.Parameters;
        parameters[0].Value = JsonParts.GetText(variables, "region"u8);
        parameters[1].Value = JsonParts.GetText(variables, "trade"u8);
        parameters[2].Value = JsonParts.GetInteger(variables, "minimum"u8);
        var day = CeilingConnection.Today;
        var count = 0;
        using (var row = connection.Listing.ExecuteReader())
        {
            while (row.Read() && count++ < 20)
            {
                json.WriteStartObject();
                json.WriteNamed(row, 2);
                json.WritePrice(row, 4);
                json.WriteStartObject("producer"u8);
                json.WriteString("__typename"u8, row.GetString(6));
                json.WriteNamed(row, 7);
                json.WriteEndObject();
                json.WriteStartObject("region"u8);
                json.WriteNamed(row, 9);
                json.WriteEndObject();
                json.WriteLabels(connection, row.GetInt64(0), row.GetInt64(1), day);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        json.WriteStartObject("pageInfo"u8);
        json.WriteBoolean("hasNextPage"u8, count > 20);
        json.WriteEndObject();
        json.WriteEndObject();
        json.EndData();
    }
}
