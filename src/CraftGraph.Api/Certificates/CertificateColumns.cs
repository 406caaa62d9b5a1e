using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Statements;

namespace CraftGraph.Api.Certificates;

/// <summary>Where what a certificate says stands in a row.</summary>
internal sealed record CertificateColumns
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public required int Number { get; init; }

    public required int Status { get; init; }

    public required int AwardedOn { get; init; }

    public required int ValidUntil { get; init; }

    public required int IsDemonstration { get; init; }

    public required Named Label { get; init; }

    public required Named Holder { get; init; }

    public required Named Product { get; init; }

    /// <summary>Writes the claims of a certificate.</summary>
    /// <param name="row">The award's row.</param>
    /// <param name="origin">The host's public address.</param>
    /// <param name="day">The day that the claims are about, at whose beginning they are issued.</param>
    /// <returns>JSON: the registered claims <c>iss</c>, <c>sub</c> (the award's number) and <c>iat</c>, and the award's own.</returns>
    /// <remarks>Source: RFC 7519. There is no <c>exp</c>: what is claimed of a day stays true; whether it still holds is asked at <c>verificationUrl</c>.</remarks>
    public ReadOnlySpan<byte> WriteClaims(RowReader row, string origin, DateOnly day)
    {
        var number = Encoding.UTF8.GetString(row.GetUtf8(Number));
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var claims = new Utf8JsonWriter(buffer, Compact))
        {
            claims.WriteStartObject();
            claims.WriteString("iss", origin);
            claims.WriteString("sub", number);
            claims.WriteNumber("iat", new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero).ToUnixTimeSeconds());
            claims.WriteString("verificationUrl", AwardAddress.Page(origin, number));
            claims.WriteString("statusOn", day.ToString("O"));
            claims.WriteString("status", JsonNamingPolicy.SnakeCaseUpper.ConvertName(((AwardStatus)row.GetInt64(Status)).ToString()));
            claims.WriteString("awardedOn", row.GetUtf8(AwardedOn));
            WriteText(claims, "validUntil", row, ValidUntil);
            claims.WriteBoolean("isDemonstration", row.GetInt64(IsDemonstration) != 0);
            Label.Write(claims, "label", row);
            Holder.Write(claims, "holder", row);
            Product.Write(claims, "product", row);
            claims.WriteEndObject();
        }

        return buffer.WrittenSpan;
    }

    private static void WriteText(Utf8JsonWriter claims, string name, RowReader row, int column)
    {
        if (row.IsNull(column))
        {
            claims.WriteNull(name);
        }
        else
        {
            claims.WriteString(name, row.GetUtf8(column));
        }
    }

    /// <summary>Something with a key and names.</summary>
    /// <param name="Slug">Its key; null where it is not there.</param>
    /// <param name="Names">Its names by language, those that there are.</param>
    public sealed record Named(int Slug, IReadOnlyList<(string Language, int Column)> Names)
    {
        /// <summary>Writes it under a name; null where it is not there.</summary>
        public void Write(Utf8JsonWriter claims, string name, RowReader row)
        {
            if (row.IsNull(Slug))
            {
                claims.WriteNull(name);
                return;
            }

            claims.WriteStartObject(name);
            claims.WriteString("slug", row.GetUtf8(Slug));
            claims.WriteStartObject("name");
            foreach (var (language, column) in Names.Where(one => !row.IsNull(one.Column)))
            {
                claims.WriteString(language, row.GetUtf8(column));
            }

            claims.WriteEndObject();
            claims.WriteEndObject();
        }
    }
}
