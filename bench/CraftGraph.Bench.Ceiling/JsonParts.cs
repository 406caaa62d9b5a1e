using System.Text.Json;
using Microsoft.Data.Sqlite;

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
    private static readonly JsonEncodedText LabelsName = JsonEncodedText.Encode("labels");

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

    /// <summary>Writes a slug and a name, in two columns.</summary>
    public static void WriteNamed(this Utf8JsonWriter json, SqliteDataReader row, int column)
    {
        json.WriteString(Slug, row.GetString(column));
        json.WriteName(row, column + 1);
    }

    /// <summary>Writes a name.</summary>
    public static void WriteName(this Utf8JsonWriter json, SqliteDataReader row, int column)
    {
        json.WriteStartObject(Name);
        json.WriteString(Value, row.GetString(column));
        json.WriteEndObject();
    }

    /// <summary>Writes a price, in two columns.</summary>
    public static void WritePrice(this Utf8JsonWriter json, SqliteDataReader row, int column)
    {
        json.WriteStartObject(Price);
        json.WriteNumber(AmountMinor, row.GetInt64(column));
        json.WriteString(Currency, row.GetString(column + 1));
        json.WriteEndObject();
    }

    /// <summary>Writes the labels of an article.</summary>
    public static void WriteLabels(this Utf8JsonWriter json, CeilingConnection connection, long product, long producer, string day)
    {
        json.WriteStartArray(LabelsName);
        var parameters = connection.Labels.Parameters;
        parameters[0].Value = producer;
        parameters[1].Value = product;
        parameters[2].Value = day;
        using (var row = connection.Labels.ExecuteReader())
        {
            while (row.Read())
            {
                json.WriteStartObject();
                json.WriteNamed(row, 0);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }

    /// <summary>A variable of the type String.</summary>
    public static string? GetText(ReadOnlySpan<byte> variables, ReadOnlySpan<byte> name)
    {
        var json = Find(variables, name);
        return json.TokenType == JsonTokenType.String ? json.GetString() : null;
    }

    /// <summary>A variable of the type Int.</summary>
    public static long GetInteger(ReadOnlySpan<byte> variables, ReadOnlySpan<byte> name) => Find(variables, name).GetInt64();

    /// <summary>A number, however deep its name stands.</summary>
    public static double GetDouble(ReadOnlySpan<byte> variables, ReadOnlySpan<byte> name) => Find(variables, name).GetDouble();

    private static Utf8JsonReader Find(ReadOnlySpan<byte> variables, ReadOnlySpan<byte> name)
    {
        var json = new Utf8JsonReader(variables);
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.PropertyName && json.ValueTextEquals(name))
            {
                json.Read();
                break;
            }
        }

        return json;
    }
}
