namespace CraftGraph.Api.Tests.Snapshots;

/// <summary>Where the repository is on the machine that runs the tests.</summary>
internal static class RepositoryFiles
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The folder of the corpus: a query, its answer and its SQL side by side.</summary>
    public static string Corpus { get; } = Path.Combine(Root, "tests", "CraftGraph.Api.Tests", "Corpus");

    private static string Find(string folder) => File.Exists(Path.Combine(folder, "CraftGraph.sln"))
        ? folder
        : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not run inside the repository."));
}
