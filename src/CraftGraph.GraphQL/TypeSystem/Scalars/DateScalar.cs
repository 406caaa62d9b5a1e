using System.Globalization;

namespace CraftGraph.GraphQL.TypeSystem.Scalars;

/// <summary>Calendar dates.</summary>
internal sealed class DateScalar : TextScalar<DateOnly>
{
    private const string Pattern = "yyyy-MM-dd";

    public DateScalar()
        : base("Date", "a calendar date, such as \"2024-02-29\"")
    {
        Description = "The `Date` scalar type represents a calendar date without a time zone, as ISO 8601 writes it.";
        SpecifiedByUrl = "https://scalars.graphql.org/chillicream/date.html";
    }

    protected override bool TryParse(string text, out DateOnly value) =>
        DateOnly.TryParseExact(text, Pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    protected override string Format(DateOnly value) => value.ToString(Pattern, CultureInfo.InvariantCulture);
}
