using System.Text.Json;

namespace CraftGraph.Bench.Ceiling.Sqlite;

/// <summary>The answer to <c>operations/deep.graphql</c>.</summary>
internal static class Deep
{
    /// <summary>Writes the answer.</summary>
    public static void Write(CeilingConnection connection, ReadOnlySpan<byte> variables, Utf8JsonWriter json)
    {
        connection.Begin();
        connection.Products.Parameters[1].Value = RequestVariables.GetInteger(variables, "minimum"u8);
        var day = CeilingConnection.Today;
        json.StartData("regions"u8);
        json.StartNodes();
        using (var row = connection.Regions.ExecuteReader())
        {
            while (row.Read())
            {
                json.WriteStartObject();
                json.WriteNamed(row, 1);
                WriteProducers(connection, row.GetInt64(0), day, json);
                json.WriteEndObject();
            }
        }

        json.EndNodes();
        json.EndData();
    }

    private static void WriteProducers(CeilingConnection connection, long region, string day, Utf8JsonWriter json)
    {
        json.WritePropertyName("producers"u8);
        json.StartNodes();
        connection.Producers.Parameters[0].Value = region;
        using (var row = connection.Producers.ExecuteReader())
        {
            while (row.Read())
            {
                json.WriteStartObject();
                json.WriteString("__typename"u8, row.GetString(1));
                json.WriteNamed(row, 2);
                WriteProducts(connection, row.GetInt64(0), day, json);
                json.WriteEndObject();
            }
        }

        json.EndNodes();
    }

    private static void WriteProducts(CeilingConnection connection, long producer, string day, Utf8JsonWriter json)
    {
        json.WritePropertyName("products"u8);
        json.StartNodes();
        connection.Products.Parameters[0].Value = producer;
        using (var row = connection.Products.ExecuteReader())
        {
            while (row.Read())
            {
                json.WriteStartObject();
                json.WriteNamed(row, 1);
                json.WritePrice(row, 3);
                connection.WriteLabels(row.GetInt64(0), producer, day);
                json.WriteEndObject();
            }
        }

        json.EndNodes();
    }
}
