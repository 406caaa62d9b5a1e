namespace CraftGraph.Bench;

/// <summary>The programs that are measured, as they are published.</summary>
internal static class Builds
{
    /// <summary>The API.</summary>
    public static string Api => Path.Combine(Folders.Artifacts, "api", "CraftGraph.Api.dll");

    /// <summary>The hand-written server.</summary>
    public static string Ceiling => Path.Combine(Folders.Artifacts, "ceiling", "CraftGraph.Bench.Ceiling.dll");

    /// <summary>Builds them from the sources that are there.</summary>
    public static void PublishAll()
    {
        Publish("src/CraftGraph.Api", "api", "-p:PublishProfile=ReadyToRun");
        Publish("bench/CraftGraph.Bench.Ceiling", "ceiling");
        Publish("bench/CraftGraph.Bench.Counters", "counters");
    }

    private static void Publish(string project, string folder, params string[] settings) => Tool.Run(
        Folders.Root, "dotnet", ["publish", project, "-c", "Release", "-v", "quiet", "--nologo", "-o", Path.Combine(Folders.Artifacts, folder), .. settings]);
}
