using System.Data.Common;
using System.Text.Json;

namespace CraftGraph.Bench.Ceiling;

/// <summary>The parts of the answer to <c>operations/facets.graphql</c>, of the columns of <see cref="FacetsSql"/>.</summary>
internal static class FacetsJson
{
    /// <summary>Writes an article.</summary>
    public static void WriteFound(this Utf8JsonWriter json, DbDataReader row)
    {
        json.WriteStartObject();
        json.WriteNamed(row, 0);
        json.WritePrice(row, 2);
        json.WriteProducer(row, 4);
        json.WriteEndObject();
    }

    /// <summary>Starts a facet; its values follow.</summary>
    public static void StartFacet(this Utf8JsonWriter json, string key)
    {
        json.WriteStartObject();
        json.WriteString("key"u8, key);
        json.WriteBoolean("isComplete"u8, true);
        json.WriteStartArray("values"u8);
    }

    /// <summary>Writes a value.</summary>
    public static void WriteFacetValue(this Utf8JsonWriter json, DbDataReader row)
    {
        json.WriteStartObject();
        json.WriteString("key"u8, row.GetString(0));
        if (row.IsDBNull(1))
        {
            json.WriteNull("name"u8);
        }
        else
        {
            json.WriteName(row, 1);
        }

        json.WriteNumber("count"u8, row.GetInt64(2));
        json.WriteBoolean("isChosen"u8, row.GetBoolean(3));
        json.WriteEndObject();
    }

    /// <summary>Ends what <see cref="StartFacet"/> started.</summary>
    public static void EndFacet(this Utf8JsonWriter json)
    {
        json.WriteEndArray();
        json.WriteNull("range"u8);
        json.WriteEndObject();
    }

    /// <summary>Writes the facet of prices.</summary>
    public static void WritePrices(this Utf8JsonWriter json, DbDataReader row)
    {
        json.WriteStartObject();
        json.WriteString("key"u8, "PRICE"u8);
        json.WriteBoolean("isComplete"u8, true);
        json.WriteNull("values"u8);
        json.WriteStartObject("range"u8);
        WriteBound(json, "min"u8, row, 0);
        WriteBound(json, "max"u8, row, 1);
        json.WriteStartArray("buckets"u8);
        for (var i = 0; i <= FacetsSql.Ends.Count; i++)
        {
            json.WriteStartObject();
            WriteEnd(json, "from"u8, i - 1);
            WriteEnd(json, "to"u8, i);
            json.WriteNumber("count"u8, row.GetInt64(2 + i));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteBound(Utf8JsonWriter json, ReadOnlySpan<byte> name, DbDataReader row, int column)
    {
        if (row.IsDBNull(column))
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteNumber(name, row.GetInt64(column));
        }
    }

    private static void WriteEnd(Utf8JsonWriter json, ReadOnlySpan<byte> name, int end)
    {
        if (end < 0 || end == FacetsSql.Ends.Count)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteNumber(name, FacetsSql.Ends[end]);
        }
    }
}
