using System.Data.Common;
using System.Text.Json;

namespace CraftGraph.Bench.Ceiling;

/// <summary>The parts that several answers have.</summary>
internal static class JsonParts
{
    private static readonly JsonEncodedText Slug = JsonEncodedText.Encode("slug");
    private static readonly JsonEncodedText Name = JsonEncodedText.Encode("name");
    private static readonly JsonEncodedText Value = JsonEncodedText.Encode("value");
    private static readonly JsonEncodedText Price = JsonEncodedText.Encode("price");
    private static readonly JsonEncodedText AmountMinor = JsonEncodedText.Encode("amountMinor");
    private static readonly JsonEncodedText Currency = JsonEncodedText.Encode("currency");

    /// <summary>Starts <c>{"data":{name:</c>.</summary>
    public static void StartData(this Utf8JsonWriter json, ReadOnlySpan<byte> name)
    {
        json.WriteStartObject();
        json.WriteStartObject("data"u8);
        json.WritePropertyName(name);
    }

    /// <summary>Ends what <see cref="StartData"/> started.</summary>
    public static void EndData(this Utf8JsonWriter json)
    {
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Starts an object with a list of nodes.</summary>
    public static void StartNodes(this Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartArray("nodes"u8);
    }

    /// <summary>Ends what <see cref="StartNodes"/> started.</summary>
    public static void EndNodes(this Utf8JsonWriter json)
    {
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes a slug and a name, in two columns.</summary>
    public static void WriteNamed(this Utf8JsonWriter json, DbDataReader row, int column)
    {
        json.WriteString(Slug, row.GetString(column));
        json.WriteName(row, column + 1);
    }

    /// <summary>Writes a name.</summary>
    public static void WriteName(this Utf8JsonWriter json, DbDataReader row, int column)
    {
        json.WriteStartObject(Name);
        json.WriteString(Value, row.GetString(column));
        json.WriteEndObject();
    }

    /// <summary>Writes an object with a slug and a name alone.</summary>
    public static void WriteLabel(this Utf8JsonWriter json, DbDataReader row, int column)
    {
        json.WriteStartObject();
        json.WriteNamed(row, column);
        json.WriteEndObject();
    }

    /// <summary>Writes the maker of an article: kind, slug and name.</summary>
    public static void WriteProducer(this Utf8JsonWriter json, DbDataReader row, int column)
    {
        json.WriteStartObject("producer"u8);
        json.WriteString("__typename"u8, row.GetString(column));
        json.WriteNamed(row, column + 1);
        json.WriteEndObject();
    }

    /// <summary>Writes a price, in two columns.</summary>
    public static void WritePrice(this Utf8JsonWriter json, DbDataReader row, int column)
    {
        json.WriteStartObject(Price);
        json.WriteNumber(AmountMinor, row.GetInt64(column));
        json.WriteString(Currency, row.GetString(column + 1));
        json.WriteEndObject();
    }

    /// <summary>Writes a point of sale: slug, name, kind, distance, latitude, longitude.</summary>
    public static void WritePointOfSale(this Utf8JsonWriter json, DbDataReader row)
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
