namespace CraftGraph.GraphQL.TypeSystem.Scalars;

/// <summary>The fraction after the seconds of a time, to 100 nanoseconds.</summary>
internal static class SecondFraction
{
    private const int MaxDigits = 7;

    /// <summary>Reads a point and one to seven digits, or nothing where there is no point; false where digits are missing or too many.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out TimeSpan fraction, out int length)
    {
        (fraction, length) = (TimeSpan.Zero, 0);
        if (text is not ['.', ..])
        {
            return true;
        }

        var (ticks, unit) = (0L, TimeSpan.TicksPerSecond);
        for (length = 1; length < text.Length && char.IsAsciiDigit(text[length]); length++)
        {
            unit /= 10;
            ticks += unit * (text[length] - '0');
        }

        fraction = TimeSpan.FromTicks(ticks);
        return length is > 1 and <= MaxDigits + 1;
    }
}
