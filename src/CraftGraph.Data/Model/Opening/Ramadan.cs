using System.Globalization;

namespace CraftGraph.Data.Model;

/// <summary>A Ramadan as it was announced in Morocco. Years without one are computed by <see cref="Opening.RamadanCalendar"/>.</summary>
public sealed class Ramadan : Fact
{
    /// <summary>The year of the Hijra, unique.</summary>
    public int HijriYear { get; init; }

    /// <summary>First day of fasting.</summary>
    public DateOnly FirstDay { get; set; }

    /// <summary>Last day of fasting.</summary>
    public DateOnly LastDay { get; set; }

    internal override string ImportKey => HijriYear.ToString(CultureInfo.InvariantCulture);
}
