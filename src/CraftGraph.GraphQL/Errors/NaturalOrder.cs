namespace CraftGraph.GraphQL.Errors;

/// <summary>Orders names as readers expect: code unit by code unit, runs of digits by their number.</summary>
internal sealed class NaturalOrder : IComparer<string>
{
    /// <summary>The order.</summary>
    public static NaturalOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var left = x.AsSpan();
        var right = y.AsSpan();
        while (left.Length > 0 && right.Length > 0)
        {
            int order;
            if (char.IsAsciiDigit(left[0]) && char.IsAsciiDigit(right[0]))
            {
                order = CompareNumbers(ref left, ref right);
            }
            else
            {
                order = left[0].CompareTo(right[0]);
                left = left[1..];
                right = right[1..];
            }

            if (order != 0)
            {
                return order;
            }
        }

        return left.Length - right.Length;
    }

    private static int CompareNumbers(ref ReadOnlySpan<char> left, ref ReadOnlySpan<char> right)
    {
        var leftDigits = TakeNumber(ref left);
        var rightDigits = TakeNumber(ref right);
        return leftDigits.Length != rightDigits.Length
            ? leftDigits.Length - rightDigits.Length
            : leftDigits.SequenceCompareTo(rightDigits);
    }

    // A leading zero is a number of its own, so that 01 and 1 have an order.
    private static ReadOnlySpan<char> TakeNumber(ref ReadOnlySpan<char> text)
    {
        var length = 1;
        while (text[0] != '0' && length < text.Length && char.IsAsciiDigit(text[length]))
        {
            length++;
        }

        var number = text[..length];
        text = text[length..];
        return number;
    }
}
