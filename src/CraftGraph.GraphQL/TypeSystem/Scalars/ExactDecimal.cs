using System.Globalization;

namespace CraftGraph.GraphQL.TypeSystem.Scalars;

/// <summary>Reads decimal numbers without rounding.</summary>
internal static class ExactDecimal
{
    private const NumberStyles Styles =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>Reads a number as GraphQL and JSON write it; false when a <see cref="decimal"/> cannot hold all its digits.</summary>
    public static bool TryParse(string text, out decimal value)
    {
        if (!decimal.TryParse(text, Styles, CultureInfo.InvariantCulture, out value))
        {
            return false;
        }

        // Parsing rounds silently, and rounding shows in the digits that are left.
        return Digits(text) == Digits(value.ToString(CultureInfo.InvariantCulture));
    }

    private static string Digits(string text)
    {
        var exponent = text.AsSpan().IndexOfAny('e', 'E');
        var mantissa = exponent < 0 ? text : text[..exponent];
        return string.Concat(mantissa.Where(char.IsAsciiDigit)).Trim('0');
    }
}
