using System.Text.Json;

namespace CraftGraph.Bench.Ceiling;

/// <summary>The answer to <c>operations/near.graphql</c>.</summary>
internal static class Near
{
    // Metres of a degree of latitude on the sphere that distances are measured on.
    private const double MetersOfADegree = 6_371_008.8 * Math.PI / 180;

    /// <summary>Writes the answer.</summary>
    public static void Write(CeilingConnection connection, ReadOnlySpan<byte> variables, Utf8JsonWriter json)
    {
        connection.Begin();
        var latitude = JsonParts.GetDouble(variables, "latitude"u8);
        var longitude = JsonParts.GetDouble(variables, "longitude"u8);
        var radius = JsonParts.GetDouble(variables, "radiusMeters"u8);
        var height = radius / MetersOfADegree * 1.01;
        var cosine = Math.Cos(latitude * Math.PI / 180);
        var width = height / cosine * 1.01;
        var parameters = connection.PointsOfSale.Parameters;
        foreach (var (i, value) in ((double[])[
            latitude, longitude, cosine, latitude - height, latitude + height, longitude - width, longitude + width, radius]).Index())
        {
            parameters[i].Value = value;
        }

        json.StartData("pointsOfSale"u8);
        json.WriteStartObject();
        json.WriteStartArray("nodes"u8);
        using (var row = connection.PointsOfSale.ExecuteReader())
        {
            while (row.Read())
            {
                json.WriteStartObject();
                json.WriteNamed(row, 0);
                json.WriteString("kind"u8, ToKind(row.GetString(2)));
                json.WriteNumber("distanceMeters"u8, row.GetDouble(3));
                json.WriteStartObject("coordinates"u8);
                json.WriteNumber("latitude"u8, row.GetDouble(4));
                json.WriteNumber("longitude"u8, row.GetDouble(5));
                json.WriteEndObject();
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.EndData();
    }

    private static string ToKind(string kind) => kind switch
    {
        "HistoricSquare" => "HISTORIC_SQUARE",
        "Funduq" => "FUNDUQ",
        "Souk" => "SOUK",
        "Street" => "STREET",
        "CraftComplex" => "CRAFT_COMPLEX",
        "WorkshopQuarter" => "WORKSHOP_QUARTER",
        "Tannery" => "TANNERY",
        "CraftZone" => "CRAFT_ZONE",
        "CraftVillage" => "CRAFT_VILLAGE",
        "CooperativeShop" => "COOPERATIVE_SHOP",
        _ => "SCHOOL_GALLERY",
    };
}
