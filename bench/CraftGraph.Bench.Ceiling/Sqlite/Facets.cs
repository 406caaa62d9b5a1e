using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace CraftGraph.Bench.Ceiling.Sqlite;

/// <summary>The answer to <c>operations/facets.graphql</c>.</summary>
internal static class Facets
{
    /// <summary>Writes the answer.</summary>
    public static void Write(CeilingConnection connection, ReadOnlySpan<byte> variables, Utf8JsonWriter json)
    {
        connection.Begin();
        var text = RequestVariables.GetText(variables, "text"u8);
        var region = RequestVariables.GetText(variables, "region"u8);
        var trade = RequestVariables.GetText(variables, "trade"u8);
        var below = RequestVariables.GetInteger(variables, "below"u8);
        json.StartData("products"u8);
        json.WriteStartObject();
        using (var row = Read(connection.Count))
        {
            row.Read();
            json.WriteNumber("totalCount"u8, row.GetInt64(0));
        }

        json.WriteStartArray("nodes"u8);
        using (var row = Read(connection.Page))
        {
            while (row.Read())
            {
                json.WriteFound(row);
            }
        }

        json.WriteEndArray();
        json.WriteStartArray("facets"u8);
        foreach (var (key, command) in connection.FacetValues)
        {
            json.StartFacet(key);
            using var row = Read(command);
            while (row.Read())
            {
                json.WriteFacetValue(row);
            }

            json.EndFacet();
        }

        using (var row = Read(connection.Prices))
        {
            row.Read();
            json.WritePrices(row);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.EndData();

        SqliteDataReader Read(SqliteCommand command)
        {
            command.Parameters[0].Value = text;
            command.Parameters[1].Value = region;
            command.Parameters[2].Value = trade;
            command.Parameters[3].Value = below;
            return command.ExecuteReader();
        }
    }
}
