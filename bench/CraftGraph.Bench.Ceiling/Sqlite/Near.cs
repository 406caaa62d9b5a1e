using System.Text.Json;

namespace CraftGraph.Bench.Ceiling.Sqlite;

/// <summary>The answer to <c>operations/near.graphql</c>.</summary>
internal static class Near
{
    /// <summary>Writes the answer.</summary>
    public static void Write(CeilingConnection connection, ReadOnlySpan<byte> variables, Utf8JsonWriter json)
    {
        connection.Begin();
        var near = NearCircle.Read(variables);
        var parameters = connection.PointsOfSale.Parameters;
        parameters[0].Value = near.Latitude;
        parameters[1].Value = near.Longitude;
        parameters[2].Value = near.Cosine;
        parameters[3].Value = near.Latitude - near.Height;
        parameters[4].Value = near.Latitude + near.Height;
        parameters[5].Value = near.Longitude - near.Width;
        parameters[6].Value = near.Longitude + near.Width;
        parameters[7].Value = near.Radius;
        json.StartData("pointsOfSale"u8);
        json.StartNodes();
        using (var row = connection.PointsOfSale.ExecuteReader())
        {
            while (row.Read())
            {
                json.WritePointOfSale(row);
            }
        }

        json.EndNodes();
        json.EndData();
    }
}
