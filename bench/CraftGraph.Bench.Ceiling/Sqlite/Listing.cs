using System.Text.Json;

namespace CraftGraph.Bench.Ceiling.Sqlite;

/// <summary>The answer to <c>operations/listing.graphql</c>.</summary>
internal static class Listing
{
    /// <summary>Writes the answer.</summary>
    public static void Write(CeilingConnection connection, ReadOnlySpan<byte> variables, Utf8JsonWriter json)
    {
        connection.Begin();
        json.StartData("products"u8);
        json.StartNodes();
        var parameters = connection.Listing.Parameters;
        parameters[0].Value = RequestVariables.GetText(variables, "region"u8);
        parameters[1].Value = RequestVariables.GetText(variables, "trade"u8);
        parameters[2].Value = RequestVariables.GetInteger(variables, "minimum"u8);
        var day = CeilingConnection.Today;
        var count = 0;
        using (var row = connection.Listing.ExecuteReader())
        {
            while (row.Read() && count++ < ListingJson.PageSize)
            {
                json.StartListed(row);
                connection.WriteLabels(row.GetInt64(ListingJson.Columns), row.GetInt64(ListingJson.Columns + 1), day);
                json.WriteEndObject();
            }
        }

        json.EndListing(count > ListingJson.PageSize);
    }
}
