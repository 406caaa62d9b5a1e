using System.Globalization;

namespace CraftGraph.GraphQL.TypeSystem.Scalars;

/// <summary>Instants, as RFC 3339 writes them; UTC in code and in responses.</summary>
internal sealed class DateTimeScalar : TextScalar<DateTime>
{
    private const int SecondsLength = 19;

    public DateTimeScalar()
        : base("DateTime", "an RFC 3339 date, time and offset, such as \"2024-02-29T18:30:00Z\"")
    {
        Description = "The `DateTime` scalar type represents an instant, as RFC 3339 writes a date and time with its offset. " +
            "Responses show it in UTC.";
        SpecifiedByUrl = "https://scalars.graphql.org/chillicream/date-time.html";
    }

    protected override bool TryParse(string text, out DateTime value)
    {
        value = default;
        if (text.Length <= SecondsLength
            || !DateTime.TryParseExact(
                text.AsSpan(0, SecondsLength).ToString().Replace('t', 'T'),
                "yyyy-MM-dd'T'HH:mm:ss",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var local)
            || !SecondFraction.TryRead(text.AsSpan(SecondsLength), out var fraction, out var fractionLength)
            || !TryReadOffset(text.AsSpan(SecondsLength + fractionLength), out var offset))
        {
            return false;
        }

        // An offset may lead out of the years that there are.
        var ticks = local.Ticks + fraction.Ticks - offset.Ticks;
        if (ticks < DateTime.MinValue.Ticks || ticks > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        value = new DateTime(ticks, DateTimeKind.Utc);
        return true;
    }

    protected override bool TryConvert(object value, out DateTime converted)
    {
        converted = value switch
        {
            DateTime { Kind: DateTimeKind.Local } local => local.ToUniversalTime(),

            // Instants are in UTC throughout; databases forget to say so.
            DateTime instant => DateTime.SpecifyKind(instant, DateTimeKind.Utc),
            DateTimeOffset instant => instant.UtcDateTime,
            _ => default,
        };
        return value is DateTime or DateTimeOffset;
    }

    protected override string Format(DateTime value) =>
        value.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    private static bool TryReadOffset(ReadOnlySpan<char> text, out TimeSpan offset)
    {
        offset = default;
        if (text is "Z" or "z")
        {
            return true;
        }

        if (text.Length != 6 || text[0] is not ('+' or '-')
            || !TimeOnly.TryParseExact(text[1..], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var size))
        {
            return false;
        }

        offset = text[0] is '-' ? -size.ToTimeSpan() : size.ToTimeSpan();
        return true;
    }
}
