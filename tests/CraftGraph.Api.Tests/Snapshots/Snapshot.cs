namespace CraftGraph.Api.Tests.Snapshots;

/// <summary>
/// Compares a text with the file that it was reviewed in. <c>CRAFTGRAPH_UPDATE_SNAPSHOTS=1</c> writes the file instead; with <c>CI=true</c> nothing is
/// ever written, and a file that is missing fails as one that differs does.
/// </summary>
internal sealed class Snapshot(bool isUpdating, bool isOnCI)
{
    /// <summary>The snapshots of this run, as the environment says.</summary>
    public static Snapshot Current { get; } = new(
        Environment.GetEnvironmentVariable("CRAFTGRAPH_UPDATE_SNAPSHOTS") == "1",
        string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase));

    private bool Writes => isUpdating && !isOnCI;

    /// <summary>How the text differs from the file; null when it does not, or when the file was written.</summary>
    /// <param name="path">The file.</param>
    /// <param name="actual">The text, with line feeds and without one at the end; the file has one.</param>
    public string? Compare(string path, string actual)
    {
        var written = actual + "\n";
        var expected = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : null;
        if (expected == written)
        {
            return null;
        }

        if (Writes)
        {
            File.WriteAllText(path, written);
            return null;
        }

        var name = Path.GetRelativePath(RepositoryFiles.Root, path);
        return expected is null
            ? $"{name} is missing. Run the tests with CRAFTGRAPH_UPDATE_SNAPSHOTS=1 to write it, and review it."
            : $"{name} differs. Run the tests with CRAFTGRAPH_UPDATE_SNAPSHOTS=1 to accept this:\n{LineDifference.Describe(expected, written)}";
    }

    /// <summary>Fails when the text differs from the file.</summary>
    public void Match(string path, string actual)
    {
        if (Compare(path, actual) is { } difference)
        {
            Assert.Fail(difference);
        }
    }
}
