using System.Globalization;

namespace CraftGraph.GraphQL.TypeSystem.Scalars;

/// <summary>Times of day.</summary>
internal sealed class LocalTimeScalar : TextScalar<TimeOnly>
{
    private const int SecondsLength = 8;

    public LocalTimeScalar()
        : base("LocalTime", "a time of day, such as \"09:30:00\"")
    {
        Description = "The `LocalTime` scalar type represents a time of day without a date or time zone, as RFC 3339 writes it.";
        SpecifiedByUrl = "https://scalars.graphql.org/chillicream/local-time.html";
    }

    protected override bool TryParse(string text, out TimeOnly value)
    {
        value = default;
        if (text.Length < SecondsLength
            || !TimeOnly.TryParseExact(
                text.AsSpan(0, SecondsLength), "HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var seconds)
            || !SecondFraction.TryRead(text.AsSpan(SecondsLength), out var fraction, out var length)
            || SecondsLength + length != text.Length)
        {
            return false;
        }

        value = seconds.Add(fraction);
        return true;
    }

    protected override string Format(TimeOnly value) => value.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
}
