using System.Buffers.Text;
using System.Data.Common;
using System.Text;
using System.Text.Json;

namespace CraftGraph.Bench.Ceiling;

/// <summary>The parts of the answer to <c>operations/product-page.graphql</c>, of the columns <see cref="CatalogueSql.ProductPage"/>.</summary>
internal static class ProductPageJson
{
    /// <summary>The column of the instant, which databases keep in their own ways.</summary>
    public const int CreatedAt = 20;

    /// <summary>Writes what stands before the instant.</summary>
    public static void WriteFirstPart(this Utf8JsonWriter json, DbDataReader row)
    {
        var slug = row.GetString(0);
        Span<byte> id = stackalloc byte[256];
        var length = Encoding.UTF8.GetBytes($"Product:{slug}", id);
        Span<byte> encoded = stackalloc byte[352];
        Base64Url.EncodeToUtf8(id[..length], encoded, out _, out var written);
        json.WriteString("id"u8, encoded[..written]);
        json.WriteString("slug"u8, slug);
        json.WriteString("sku"u8, row.GetString(1));
        json.WriteStartObject("name"u8);
        json.WriteString("value"u8, row.GetString(2));
        json.WriteString("language"u8, row.GetString(3));
        json.WriteEndObject();
        json.WriteStartObject("description"u8);
        json.WriteString("value"u8, row.GetString(4));
        json.WriteEndObject();
        json.WritePrice(row, 5);
        json.WriteString("unit"u8, ToUnit(row.GetString(7)));
        json.WriteNumber("stock"u8, row.GetInt64(8));
        json.WriteNumber("minimumOrder"u8, row.GetInt64(9));
        json.WriteNumber("leadTimeDays"u8, row.GetInt64(10));
        json.WriteBoolean("isExportable"u8, row.GetBoolean(11));
    }

    /// <summary>Writes what stands between the instant and the labels.</summary>
    public static void WriteSecondPart(this Utf8JsonWriter json, DbDataReader row)
    {
        json.WriteStartObject("hsCode"u8);
        json.WriteString("code"u8, row.GetString(12));
        json.WriteEndObject();
        json.WriteProducer(row, 13);
        json.WriteStartObject("region"u8);
        json.WriteNamed(row, 16);
        json.WriteEndObject();
        json.WriteStartObject("trade"u8);
        json.WriteNamed(row, 18);
        json.WriteEndObject();
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
