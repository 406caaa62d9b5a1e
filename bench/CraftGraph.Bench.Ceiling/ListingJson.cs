using System.Data.Common;
using System.Text.Json;

namespace CraftGraph.Bench.Ceiling;

/// <summary>The parts of the answer to <c>operations/listing.graphql</c>, of the columns <see cref="CatalogueSql.Listed"/>.</summary>
internal static class ListingJson
{
    /// <summary>How many articles a page has.</summary>
    public const int PageSize = 20;

    /// <summary>How many columns an article has.</summary>
    public const int Columns = 9;

    /// <summary>Starts an article; its labels follow.</summary>
    public static void StartListed(this Utf8JsonWriter json, DbDataReader row)
    {
        json.WriteStartObject();
        json.WriteNamed(row, 0);
        json.WritePrice(row, 2);
        json.WriteProducer(row, 4);
        json.WriteStartObject("region"u8);
        json.WriteNamed(row, 7);
        json.WriteEndObject();
    }

    /// <summary>Ends the list.</summary>
    public static void EndListing(this Utf8JsonWriter json, bool hasNextPage)
    {
        json.WriteEndArray();
        json.WriteStartObject("pageInfo"u8);
        json.WriteBoolean("hasNextPage"u8, hasNextPage);
        json.WriteEndObject();
        json.WriteEndObject();
        json.EndData();
    }
}
