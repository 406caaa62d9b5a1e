namespace CraftGraph.Bench;

/// <summary>Where things are.</summary>
internal static class Folders
{
    /// <summary>The repository's root.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The operations that are measured.</summary>
    public static string Operations => Path.Combine(Root, "bench", "operations");

    /// <summary>What runs make: databases, builds, bodies. Nothing in it is kept in the repository.</summary>
    public static string Artifacts => Directory.CreateDirectory(Path.Combine(Root, "artifacts", "bench")).FullName;

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "CraftGraph.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new BenchException("The bench runs inside the repository; CraftGraph.sln is not above it.");
        }

        return folder;
    }
}
