using System.Text.RegularExpressions;

namespace CraftGraph.Data.Import;

/// <summary>The keys of a sheet: kebab-case, so that they can stand in a URL.</summary>
internal static partial class SheetKey
{
    /// <summary>What the keys of demonstration rows start with; sheets may not use it.</summary>
    public const string DemonstrationPrefix = "demo-";

    private const string DemonstrationNumberPrefix = "DEMO-";
    private const int MaximumNumberLength = 64;

    /// <summary>The key in a column; null when it is missing or badly formed, which is told.</summary>
    public static string? Read(Row row, string column)
    {
        if (row[column] is not { } key)
        {
            row.Report(column, "is empty; every row has a key");
            return null;
        }

        if (!Pattern().IsMatch(key))
        {
            row.Report(column, "is no key; keys are small letters a to z and digits, with single hyphens between");
            return null;
        }

        if (key.StartsWith(DemonstrationPrefix, StringComparison.Ordinal))
        {
            row.Report(column, $"starts with {DemonstrationPrefix}, which is kept for demonstration data");
            return null;
        }

        return key;
    }

    /// <summary>The number that somebody else gave a thing, such as an article number; null when it is missing or badly formed, which is told.</summary>
    public static string? ReadNumber(Row row, string column)
    {
        if (row[column] is not { } number)
        {
            row.Report(column, "is empty; every row has a number");
            return null;
        }

        if (!NumberPattern().IsMatch(number) || number.Length > MaximumNumberLength)
        {
            row.Report(column, $"is no number; numbers are up to {MaximumNumberLength} capital letters A to Z and digits, with single hyphens between");
            return null;
        }

        if (number.StartsWith(DemonstrationNumberPrefix, StringComparison.Ordinal))
        {
            row.Report(column, $"starts with {DemonstrationNumberPrefix}, which is kept for demonstration data");
            return null;
        }

        return number;
    }

    [GeneratedRegex("^[A-Z0-9]+(?:-[A-Z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberPattern();

    [GeneratedRegex("^[a-z0-9]+(?:-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
