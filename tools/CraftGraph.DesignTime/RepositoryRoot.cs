namespace CraftGraph.DesignTime;

/// <summary>Finds the clone that the program was built in.</summary>
internal static class RepositoryRoot
{
    /// <summary>The nearest folder at or above <paramref name="folder"/> that holds the solution; null when none does.</summary>
    public static string? FindAbove(string folder)
    {
        for (var candidate = new DirectoryInfo(folder); candidate is not null; candidate = candidate.Parent)
        {
            if (File.Exists(Path.Combine(candidate.FullName, "CraftGraph.sln")))
            {
                return candidate.FullName;
            }
        }

        return null;
    }
}
