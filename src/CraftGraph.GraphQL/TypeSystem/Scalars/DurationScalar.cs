using System.Globalization;
using System.Xml;

namespace CraftGraph.GraphQL.TypeSystem.Scalars;

/// <summary>Lengths of time, as ISO 8601 writes them.</summary>
internal sealed class DurationScalar : TextScalar<TimeSpan>
{
    // 18 digits fit the arithmetic, and are more than the longest duration has of any unit.
    private const int MaxDigits = 18;

    public DurationScalar()
        : base("Duration", "an ISO 8601 duration without years and months, such as \"P1DT2H30M\"")
    {
        Description = "The `Duration` scalar type represents a length of time, as ISO 8601 writes it. " +
            "Years and months, which have no fixed length, are not accepted.";
        SpecifiedByUrl = "https://scalars.graphql.org/chillicream/duration.html";
    }

    protected override bool TryParse(string text, out TimeSpan value)
    {
        value = default;
        var rest = text.AsSpan();
        var isNegative = rest is ['-', ..];
        rest = isNegative ? rest[1..] : rest;
        if (rest is not ['P', ..])
        {
            return false;
        }

        rest = rest[1..];
        var time = rest.IndexOf('T');
        var dates = time < 0 ? rest : rest[..time];
        var times = time < 0 ? default : rest[(time + 1)..];
        if ((time < 0 && dates.IsEmpty) || (time >= 0 && times.IsEmpty))
        {
            return false;
        }

        Int128 ticks = 0;
        if (!TryReadUnit(ref dates, 'W', 7 * TimeSpan.TicksPerDay, ref ticks)
            || !TryReadUnit(ref dates, 'D', TimeSpan.TicksPerDay, ref ticks)
            || !TryReadUnit(ref times, 'H', TimeSpan.TicksPerHour, ref ticks)
            || !TryReadUnit(ref times, 'M', TimeSpan.TicksPerMinute, ref ticks)
            || !TryReadSeconds(times, ref ticks)
            || !dates.IsEmpty)
        {
            return false;
        }

        ticks = isNegative ? -ticks : ticks;
        if (ticks < long.MinValue || ticks > long.MaxValue)
        {
            return false;
        }

        value = TimeSpan.FromTicks((long)ticks);
        return true;
    }

    protected override string Format(TimeSpan value) => XmlConvert.ToString(value);

    /// <summary>Reads a number with its unit off the front, if it is there; false when it is too large.</summary>
    private static bool TryReadUnit(ref ReadOnlySpan<char> text, char unit, long size, ref Int128 ticks)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        if (digits < 1 || text[digits] != unit)
        {
            return true;
        }

        if (digits > MaxDigits)
        {
            return false;
        }

        ticks += (Int128)long.Parse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture) * size;
        text = text[(digits + 1)..];
        return true;
    }

    private static bool TryReadSeconds(ReadOnlySpan<char> text, ref Int128 ticks)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        if (text.IsEmpty || digits is < 1 or > MaxDigits)
        {
            return text.IsEmpty;
        }

        if (!SecondFraction.TryRead(text[digits..], out var fraction, out var length) || text[(digits + length)..] is not "S")
        {
            return false;
        }

        var seconds = long.Parse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture);
        ticks += ((Int128)seconds * TimeSpan.TicksPerSecond) + fraction.Ticks;
        return true;
    }
}
