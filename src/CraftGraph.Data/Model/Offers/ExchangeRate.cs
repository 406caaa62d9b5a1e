using System.Globalization;

namespace CraftGraph.Data.Model;

/// <summary>What a currency cost in dirhams on a day: <see cref="Units"/> of it for <see cref="DirhamTenThousandths"/> / 10,000 dirhams.</summary>
public sealed class ExchangeRate : Fact
{
    /// <summary>Its own key, such as <c>eur-2026-01-05</c>.</summary>
    public required string Slug { get; init; }

    /// <summary>ISO 4217 code of the foreign currency.</summary>
    public required string Currency { get; init; }

    /// <summary>The day for which it was published.</summary>
    public DateOnly Day { get; init; }

    /// <summary>For how many units of the currency it is quoted, 1 to 100.</summary>
    public int Units { get; set; }

    /// <summary>Their price in ten-thousandths of a dirham: 107652 is 10.7652 dirhams.</summary>
    public int DirhamTenThousandths { get; set; }

    /// <summary>True when it was invented to show what the catalogue can do.</summary>
    public bool IsDemonstration { get; set; }

    internal override string ImportKey => Slug;

    /// <summary>The key of the rate of a currency on a day.</summary>
    internal static string SlugOf(string currency, DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{currency.ToLowerInvariant()}-{day:yyyy-MM-dd}");
}
