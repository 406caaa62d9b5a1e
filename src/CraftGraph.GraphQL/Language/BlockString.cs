using System.Text;

namespace CraftGraph.GraphQL.Language;

/// <summary>The value of a block string from its raw text, and the raw text of a value.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#BlockStringValue()"/>.</remarks>
internal static class BlockString
{
    private const int LongestSingleLine = 70;

    /// <summary>Takes away the indentation that all lines but the first share, and blank lines at both ends.</summary>
    /// <param name="raw">The text between the quotation marks, its lines ended by <c>\n</c>.</param>
    public static string Dedent(string raw)
    {
        var lines = raw.Split('\n');
        var (shared, first, last) = (int.MaxValue, -1, -1);
        for (var index = 0; index < lines.Length; index++)
        {
            var indent = IndentOf(lines[index]);
            if (indent == lines[index].Length)
            {
                continue;
            }

            first = first < 0 ? index : first;
            last = index;
            if (index > 0)
            {
                shared = Math.Min(shared, indent);
            }
        }

        if (first < 0)
        {
            return "";
        }

        var value = new StringBuilder(raw.Length);
        for (var index = first; index <= last; index++)
        {
            if (index > first)
            {
                value.Append('\n');
            }

            var line = lines[index];
            value.Append(index is 0 ? line : line.AsSpan(Math.Min(shared, line.Length)));
        }

        return value.ToString();
    }

    /// <summary>
    /// Whether a value reads well as a block string and comes back from it: no control characters, no outer blank lines.
    /// </summary>
    public static bool CanHold(string value)
    {
        foreach (var character in value)
        {
            if (character < ' ' && character is not ('\t' or '\n'))
            {
                return false;
            }
        }

        return Keeps(value);
    }

    /// <summary>Whether a value comes back from its block string: line ends, outer blank lines and some indentation do not.</summary>
    public static bool Keeps(string value)
    {
        var (leading, trailing) = Surroundings(value);
        return !value.Contains('\r', StringComparison.Ordinal) && Dedent($"{leading}{value}{trailing}") == value;
    }

    /// <summary>Writes a value between triple quotation marks, on lines of their own where that reads better.</summary>
    public static string Print(string value)
    {
        var (leading, trailing) = Surroundings(value);
        return $"\"\"\"{leading}{value.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal)}{trailing}\"\"\"";
    }

    private static (string Leading, string Trailing) Surroundings(string value)
    {
        var lines = value.Split('\n');
        var isSingleLine = lines.Length == 1;

        // A first line without indentation, and all others with some, would lose theirs.
        var needsLeadingLine = !isSingleLine && lines.Skip(1).All(line => line.Length == 0 || IsWhitespace(line[0]));
        var endsInTripleQuotes = value.EndsWith("\"\"\"", StringComparison.Ordinal);
        var needsTrailingLine = (value.EndsWith('"') && !endsInTripleQuotes) || value.EndsWith('\\');
        var onLinesOfItsOwn = !isSingleLine || value.Length > LongestSingleLine || needsTrailingLine || endsInTripleQuotes;

        // A leading line break would make an indentation of the white space that a single line starts with.
        var startsIndented = isSingleLine && value.Length > 0 && IsWhitespace(value[0]);
        return (
            (onLinesOfItsOwn && !startsIndented) || needsLeadingLine ? "\n" : "",
            onLinesOfItsOwn ? "\n" : "");
    }

    private static bool IsWhitespace(char character) => character is ' ' or '\t';

    private static int IndentOf(string line)
    {
        var indent = 0;
        while (indent < line.Length && IsWhitespace(line[indent]))
        {
            indent++;
        }

        return indent;
    }
}
