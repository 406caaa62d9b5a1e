using System.Text;

namespace CraftGraph.Api.Tests.Snapshots;

/// <summary>How two texts differ, line by line, with a few equal lines around each change.</summary>
internal static class LineDifference
{
    private const int LinesAround = 3;
    private const int MaximumLines = 200;

    // Above this many pairs of lines the table of common lines would cost more memory than the answer is worth.
    private const int MaximumPairs = 25_000_000;

    /// <summary>The difference: <c>-</c> before lines that only <paramref name="expected"/> has, <c>+</c> before those that only <paramref name="actual"/> has.</summary>
    public static string Describe(string expected, string actual)
    {
        var (before, after) = (expected.Split('\n'), actual.Split('\n'));
        var start = 0;
        while (start < before.Length && start < after.Length && before[start] == after[start])
        {
            start++;
        }

        var (beforeEnd, afterEnd) = (before.Length, after.Length);
        while (beforeEnd > start && afterEnd > start && before[beforeEnd - 1] == after[afterEnd - 1])
        {
            beforeEnd--;
            afterEnd--;
        }

        List<string> lines =
        [
            $"@@ line {start + 1} @@",
            .. before[Math.Max(0, start - LinesAround)..start].Select(line => "  " + line),
            .. Middle(before[start..beforeEnd], after[start..afterEnd]),
            .. before[beforeEnd..Math.Min(before.Length, beforeEnd + LinesAround)].Select(line => "  " + line),
        ];
        var text = new StringBuilder();
        foreach (var line in lines.Take(MaximumLines))
        {
            text.Append(line.TrimEnd('\r')).Append('\n');
        }

        return lines.Count > MaximumLines ? text.Append("  ... and ").Append(lines.Count - MaximumLines).Append(" more lines\n").ToString() : text.ToString();
    }

    private static IEnumerable<string> Middle(string[] before, string[] after)
    {
        if ((long)before.Length * after.Length > MaximumPairs)
        {
            return [.. before.Select(line => "- " + line), .. after.Select(line => "+ " + line)];
        }

        var common = CountCommon(before, after);
        var lines = new List<string>();
        var (i, j) = (0, 0);
        while (i < before.Length || j < after.Length)
        {
            if (i < before.Length && j < after.Length && before[i] == after[j])
            {
                lines.Add("  " + before[i++]);
                j++;
            }
            else if (j == after.Length || (i < before.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                lines.Add("- " + before[i++]);
            }
            else
            {
                lines.Add("+ " + after[j++]);
            }
        }

        return lines;
    }

    // common[i, j] is the length of the longest sequence of lines that both texts have, from line i of one and j of the other on.
    private static int[,] CountCommon(string[] before, string[] after)
    {
        var common = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
            {
                common[i, j] = before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }
}
