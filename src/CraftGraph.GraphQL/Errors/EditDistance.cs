namespace CraftGraph.GraphQL.Errors;

/// <summary>How many edits lie between a misspelt name and a known one.</summary>
/// <remarks>
/// Edits are inserting, deleting or replacing a letter and swapping two neighbours (optimal string alignment). A
/// difference in case alone is one edit, and case does not count otherwise.
/// </remarks>
internal static class EditDistance
{
    /// <summary>The distance; null when it is more than <paramref name="most"/>.</summary>
    public static int? Between(string name, string known, int most)
    {
        if (name == known)
        {
            return 0;
        }

        if (Math.Abs(name.Length - known.Length) > most)
        {
            return null;
        }

        var shorter = name.ToLowerInvariant();
        var longer = known.ToLowerInvariant();
        if (shorter == longer)
        {
            return 1;
        }

        if (shorter.Length > longer.Length)
        {
            (shorter, longer) = (longer, shorter);
        }

        return Align(longer, shorter, most);
    }

    private static int? Align(string longer, string shorter, int most)
    {
        var beforeLast = new int[shorter.Length + 1];
        var last = Enumerable.Range(0, shorter.Length + 1).ToArray();
        var current = new int[shorter.Length + 1];
        for (var row = 1; row <= longer.Length; row++)
        {
            var smallest = current[0] = row;
            for (var column = 1; column <= shorter.Length; column++)
            {
                var replaced = last[column - 1] + (longer[row - 1] == shorter[column - 1] ? 0 : 1);
                var cell = Math.Min(replaced, Math.Min(last[column], current[column - 1]) + 1);
                if (row > 1 && column > 1
                    && longer[row - 1] == shorter[column - 2] && longer[row - 2] == shorter[column - 1])
                {
                    cell = Math.Min(cell, beforeLast[column - 2] + 1);
                }

                current[column] = cell;
                smallest = Math.Min(smallest, cell);
            }

            if (smallest > most)
            {
                return null;
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[^1] <= most ? last[^1] : null;
    }
}
