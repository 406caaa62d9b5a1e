using System.Diagnostics;

namespace CraftGraph.Bench;

/// <summary>Runs programs that a run needs: <c>dotnet</c>, <c>npm</c>, <c>node</c>, <c>taskset</c>.</summary>
internal static class Tool
{
    /// <summary>Runs a program to its end.</summary>
    /// <param name="folder">The folder it runs in.</param>
    /// <param name="program">Its name.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>What it wrote to its standard output.</returns>
    /// <exception cref="BenchException">It is missing, or it failed.</exception>
    public static string Run(string folder, string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
            })!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? output : throw new BenchException($"{program} {string.Join(' ', arguments)} failed:\n{output}");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new BenchException($"{program} is needed and not installed.");
        }
    }
}
